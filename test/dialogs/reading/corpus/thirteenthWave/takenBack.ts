import type { FindingKey } from '../../../../../src/engine/index.ts';
import { type Row, says, wants } from '../row.ts';

const open = (text: string, finding: FindingKey): Row =>
  wants('correct_answer', text, { conflicts: [finding] });

/** What is said to be wrong, or never to have been said, is no value: it is asked. */
export const SAID_TO_BE_WRONG: readonly Row[] = [
  open('I never said MSS', 'msi'),
  open('I never said he had docetaxel', 'prior'),
  open("I didn't say ECOG 1", 'ecog'),
  open('I never told you testosterone 12 ng/dL', 'testosterone'),
  open('we never said ADT stopped', 'adt'),
  open('ECOG is wrong', 'ecog'),
  open('ECOG wrong', 'ecog'),
  open('ECOG 1 is wrong', 'ecog'),
  open('that testosterone is wrong', 'testosterone'),
  open('testosterone 12 ng/dL is wrong', 'testosterone'),
  open('PSA is not right', 'psa'),
  open('the MSI status is wrong', 'msi'),
  open('HRR is wrong', 'hrr'),
  open('all correct except ECOG', 'ecog'),
  open('everything is right but the testosterone', 'testosterone'),
  open('number of infusions is wrong', 'pluvictoInfusions'),
  open('the ADT is wrong', 'adt'),
  open('remove enzalutamide', 'prior'),
  open('disregard the testosterone', 'testosterone'),
  wants('correct_answer', 'ECOG is wrong, it is 2', { findings: { ecog: 2 } }),
  wants('correct_answer', 'ECOG is wrong. ECOG 2', { findings: { ecog: 2 } }),
  wants('correct_answer', 'the testosterone is wrong, it was 60 ng/dL', {
    findings: { testosterone: { value: 60, unit: 'ng/dL' } },
  }),
  wants('correct_answer', 'disregard the earlier testosterone, it was 300 ng/dL', {
    findings: { testosterone: { value: 300, unit: 'ng/dL' } },
  }),
  says('something is wrong', {}),
];

/** Castration that was interrupted goes on once it was begun again. */
export const BEGUN_AGAIN: readonly Row[] = [
  says('ADT was stopped but has been restarted', { adt: 'continuing' }),
  says('ADT stopped in May, restarted in June', { adt: 'continuing' }),
  says('stopped ADT 2 weeks ago by mistake, restarted yesterday', { adt: 'continuing' }),
  says('ADT interrupted, now back on it', { adt: 'continuing' }),
  says('ADT was held and then resumed', { adt: 'continuing' }),
  says('ADT had been stopped; it has been restarted', { adt: 'continuing' }),
  says('off ADT for 3 months, now restarted', { adt: 'continuing' }),
  says('was off Zoladex, back on now', { adt: 'continuing' }),
  says('ADT was paused but he is back on it', { adt: 'continuing' }),
  says('stopped leuprolide in error and recommenced', { adt: 'continuing' }),
  says('ADT stopped last year. Restarted in June.', { adt: 'continuing' }),
  says('ADT stopped', { adt: 'stopped' }),
  says('ADT stopped, to be restarted', { adt: 'stopped' }),
  says('ADT stopped, will restart', { adt: 'stopped' }),
  says('ADT stopped and never resumed', { adt: 'stopped' }),
  says('ADT stopped, not restarted', { adt: 'stopped' }),
  says('ADT stopped, enzalutamide restarted', { adt: 'stopped', prior: { enzalutamide: true } }),
  says('ADT stopped in May, restarted in June, stopped again in August', { adt: 'stopped' }),
  says('ADT restarted but stopped again', {}, { conflicts: ['adt'] }),
];
