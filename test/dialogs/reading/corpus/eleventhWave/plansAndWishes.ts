import { type Row, says, trap } from '../row.ts';

/** What is not planned was not said to have been, or not to have been, given. */
export const NOTHING_PLANNED: readonly Row[] = [
  trap('no cabazitaxel planned'),
  trap('no further chemotherapy planned'),
  trap('No chemo is planned.'),
  trap('No taxane planned at present.'),
  trap('no docetaxel scheduled'),
  trap('No chemotherapy booked.'),
  trap('No plans for chemo.'),
  trap('There are no plans for cabazitaxel.'),
  trap('no olaparib intended'),
  trap('No enzalutamide for now.'),
  trap('No ARPI currently planned.'),
  trap('no chemo proposed'),
  trap('no radium offered'),
  trap('No immunotherapy being considered.'),
  trap('no chemotherapy recommended'),
];

/** A list of wishes of which only the first is a refusal. */
export const WISHES_LISTED: readonly Row[] = [
  says('Declines cabazitaxel, wants palliative care.', { declines: ['cabazitaxel'] }),
  says('Declines cabazitaxel, requests palliative care.', { declines: ['cabazitaxel'] }),
  says('Refuses docetaxel, asks for olaparib.', { declines: ['docetaxel'] }),
  says('Declined chemo, prefers palliative care', {
    declines: ['cabazitaxel', 'docetaxel', 'docetaxel_rechallenge', 'platinum_chemotherapy'],
  }),
  says('Declines cabazitaxel and asks about a trial.', { declines: ['cabazitaxel'] }),
  says('Declines cabazitaxel, interested in a clinical trial.', { declines: ['cabazitaxel'] }),
  says('He declines docetaxel, would consider enzalutamide.', { declines: ['docetaxel'] }),
  says('Refuses cabazitaxel, referred to palliative care.', { declines: ['cabazitaxel'] }),
  says('Declining cabazitaxel, hoping for a trial.', { declines: ['cabazitaxel'] }),
  says('Declines cabazitaxel, seen by palliative care.', { declines: ['cabazitaxel'] }),
  says('declines cabazitaxel, palliative care involved', { declines: ['cabazitaxel'] }),
  says('Declines cabazitaxel, docetaxel and olaparib.', {
    declines: ['cabazitaxel', 'docetaxel', 'olaparib'],
  }),
];

/** A scan of bone density, not a steroid. */
export const BONE_DENSITY: readonly Row[] = [
  trap('DEXA: T-score -2.1'),
  trap('on DEXA his T-score was -3'),
  trap('DEXA booked'),
  trap('osteoporosis on DEXA'),
  trap('osteopenia on dexa'),
  trap('DEXA scan last year, on calcium'),
  trap('dexa requested'),
  trap('baseline DEXA done'),
  trap('DEXA normal, on vitamin D'),
  says('on dexa 0.5 mg', { concomitantDrugs: ['dexamethasone'] }),
  says('takes dex 2 mg daily', { concomitantDrugs: ['dexamethasone'] }),
  says('on dexa and warfarin', { concomitantDrugs: ['dexamethasone', 'warfarin'] }),
];
