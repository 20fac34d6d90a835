import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Drugs seldom met before lutetium, and what else is seldom said. */
export const RARER_DRUGS: readonly Row[] = [
  says('Had Provenge in 2018 and Erleada in 2020.', { prior: { sipuleucel_t: T, apalutamide: T } }),
  says('no sipuleucel-T, no radium-223', { prior: { sipuleucel_t: F, radium223: F } }),
  says('Xofigo x6 finished 2021', { prior: { radium223: T } }),
  says('pembrolizumab given for a year', { prior: { pembrolizumab: T } }),
  says('never had pembrolizumab', { prior: { pembrolizumab: F } }),
  says('carboplatin and etoposide x4 in 2025', { prior: { platinum: T } }),
  says('cisplatin exposure: yes', { prior: { platinum: T } }),
  says('darolutamide since 2021, stopped 2023', { prior: { darolutamide: T } }),
  says('never had a platinum', { prior: { platinum: F } }),
  says('niraparib stopped after two months for anaemia', { prior: { niraparib: T } }),
  says('Nubeqa and Erleada never given', { prior: { darolutamide: F, apalutamide: F } }),
  says('ARPI-naive: none of abiraterone, enzalutamide, apalutamide or darolutamide', {
    prior: { abiraterone: F, enzalutamide: F, apalutamide: F, darolutamide: F },
  }),
  says('taxane-naive', { prior: { docetaxel: F, cabazitaxel: F } }),
  says('ALT 2.2 × ULN, oligoprogression only', { altTimesUln: 2.2, oligoprogression: T }),
  says('testosterone in the castrate range', { testosteroneCastrate: T }),
  says('castrate testosterone confirmed, no oligoprogression', {
    testosteroneCastrate: T,
    oligoprogression: F,
  }),
];
