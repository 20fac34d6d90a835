import { type Row, trap } from '../../row.ts';

/** Classes of drugs. */
export const CLASSES: readonly Row[] = [
  trap('PARP-naive', { prior: { olaparib: false, rucaparib: false, talazoparib: false, niraparib: false } }),
  trap('no prior taxane', { prior: { docetaxel: false, cabazitaxel: false } }),
  trap('He has had both taxanes.', { prior: { docetaxel: true, cabazitaxel: true } }),
  trap('ARPI-naïve', {
    prior: { abiraterone: false, enzalutamide: false, apalutamide: false, darolutamide: false },
  }),
  trap('Had both ARPIs, abiraterone and enzalutamide.', {
    prior: { abiraterone: true, enzalutamide: true },
  }),
  trap('He had an ARPI, cannot recall which one.'),
  trap('He has had some chemo somewhere.'),
  trap('no chemo planned'),
];
