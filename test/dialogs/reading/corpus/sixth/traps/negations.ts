import { type Row, trap } from '../../row.ts';

/** What was denied, and another drug's verb. */
export const NEGATIONS: readonly Row[] = [
  trap('He has not been treated with docetaxel.', { prior: { docetaxel: false } }),
  trap('No previous exposure to enzalutamide or abiraterone.', {
    prior: { enzalutamide: false, abiraterone: false },
  }),
  trap('Enzalutamide stopped because of falls, Zoladex carries on.', {
    prior: { enzalutamide: true },
    adt: 'continuing',
  }),
  trap('Apixaban was stopped before the biopsy.'),
  trap('He denies any history of epilepsy.', { seizureHistory: false }),
  trap('MRI head: no evidence of brain metastases.', { cnsMetastases: false }),
  trap('Bone scan without evidence of bone metastases.', { boneMetastases: false }),
  trap('Cabazitaxel was prescribed but never given.', { prior: { cabazitaxel: false } }),
  trap('Never had Xofigo, had docetaxel.', { prior: { radium223: false, docetaxel: true } }),
  trap('ADT has not been stopped.', { adt: 'continuing' }),
  trap('Not neuroendocrine; this is adenocarcinoma.', { histology: 'adenocarcinoma' }),
  trap('He is not taking warfarin.'),
];
