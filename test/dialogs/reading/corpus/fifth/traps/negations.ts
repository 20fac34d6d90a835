import { type Row, trap } from '../../row.ts';

/** What was denied, and another drug's verb. */
export const NEGATIONS: readonly Row[] = [
  trap('He has never had cabazitaxel.', { prior: { cabazitaxel: false } }),
  trap('Denies ever having had a seizure.', { seizureHistory: false }),
  trap('ADT was never stopped.', { adt: 'continuing' }),
  trap('He did not have an orchidectomy.'),
  trap('He is no longer on warfarin.'),
  trap('Biopsy: adenocarcinoma, no neuroendocrine differentiation.', { histology: 'adenocarcinoma' }),
  trap('No HRR testing has been done.', { hrr: 'not_tested' }),
  trap('Consented for docetaxel but it was never given.', { prior: { docetaxel: false } }),
  trap('No brain metastases and no visceral metastases.', {
    cnsMetastases: false,
    visceralMetastases: false,
  }),
  trap('Enza stopped for fatigue.', { prior: { enzalutamide: true } }),
  trap('Abiraterone was discontinued in 2022, Prostap continues.', {
    prior: { abiraterone: true },
    adt: 'continuing',
  }),
  trap('Docetaxel stopped after 4 cycles.', { prior: { docetaxel: true } }),
  trap('Zoledronate stopped, leuprolide ongoing.', { adt: 'continuing' }),
  trap('He never stopped smoking.'),
  trap('Olaparib stopped in 2023; his disease is now stable.', {
    prior: { olaparib: true },
    diseaseStatus: 'stable',
  }),
];
