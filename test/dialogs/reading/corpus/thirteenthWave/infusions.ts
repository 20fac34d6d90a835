import { answers, type Row, says } from '../row.ts';

const unsure = (text: string): Row => says(text, {}, { conflicts: ['pluvictoInfusions'] });
const unsureAnswer = (text: string): Row =>
  answers('pluvictoInfusions', text, {}, { conflicts: ['pluvictoInfusions'] });

/** A count that was denied, doubted or given as a range is asked, and "4 of planned 6" is four. */
export const INEXACT_COUNTS: readonly Row[] = [
  unsure('fewer than 6 infusions'),
  unsure('less than six infusions'),
  unsure('more than 6 infusions'),
  unsure('at least 6 infusions'),
  unsure('nearly six infusions'),
  unsure('about 6 infusions'),
  unsure('>6 infusions of Lu'),
  unsure('Completed at least 6 cycles of Lu-PSMA'),
  unsure('received nearly six Pluvicto infusions'),
  unsure('has had up to 6 infusions'),
  unsure('he received up to six Pluvicto'),
  unsure('five or six infusions'),
  unsure('5-6 infusions'),
  unsure('5 to 6 cycles of Pluvicto'),
  unsure('6 or 7 Lu'),
  unsure('Lu x 5-6'),
  unsure('has not completed 6'),
  unsure('has not completed 6 infusions'),
  unsure('not yet completed 6 infusions of Pluvicto'),
  unsure('did not complete 6 cycles'),
  unsure('due his sixth'),
  unsure('due his sixth infusion'),
  unsure('awaiting sixth infusion'),
  unsure('actually fewer than 6 infusions'),
  says('4 of planned 6 infusions given', { pluvictoInfusions: 4 }),
  says('4 of the planned 6 Pluvicto infusions', { pluvictoInfusions: 4 }),
  says('5 of a planned 6 cycles of Lu', { pluvictoInfusions: 5 }),
  says('had 4 out of 6 infusions', { pluvictoInfusions: 4 }),
  says('Lu-PSMA 1-6 given', { pluvictoInfusions: 6 }),
  says('all six infusions of Pluvicto given', { pluvictoInfusions: 6 }),
  says('up to 6 infusions', {}),
  says('the label says up to 6 infusions', {}),
  says('has not completed 6 cycles of docetaxel', {}),
  unsureAnswer('fewer than 6'),
  unsureAnswer('more than 6'),
  unsureAnswer('at least 6'),
  unsureAnswer('about 6'),
  unsureAnswer('five or six'),
  unsureAnswer('6 or so'),
  unsureAnswer('6+'),
  unsureAnswer('not 6'),
  answers('pluvictoInfusions', '4 of planned 6', { pluvictoInfusions: 4 }),
  answers('pluvictoInfusions', '6 of 6 planned, last 3 weeks ago', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 3,
  }),
  answers('pluvictoInfusions', 'all 6, last one 4 weeks ago', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 4,
  }),
  answers('pluvictoInfusions', '6, most recent 5 weeks ago', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 5,
  }),
];
