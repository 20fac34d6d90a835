import { type Row, trap } from '../../row.ts';

/** Classes of drugs. */
export const CLASSES: readonly Row[] = [
  trap('No prior taxane.', { prior: { docetaxel: false, cabazitaxel: false } }),
  trap('ARPI-naive', {
    prior: { abiraterone: false, enzalutamide: false, apalutamide: false, darolutamide: false },
  }),
  trap('PARP-naïve, no chemo', {
    prior: {
      olaparib: false,
      rucaparib: false,
      talazoparib: false,
      niraparib: false,
      docetaxel: false,
      cabazitaxel: false,
      platinum: false,
    },
  }),
  trap('Previous ARPI, name not in the letter.'),
  trap('He has had a PARP inhibitor.'),
  trap('prior taxane'),
  trap('One line of chemotherapy abroad.'),
  trap('had immunotherapy for his melanoma'),
];
