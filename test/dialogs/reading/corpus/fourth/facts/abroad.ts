import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** India, Australia and the continent. */
export const ABROAD: readonly Row[] = [
  says('66 year old male k/c/o mCRPC, completed 6 cycles Lu-PSMA therapy', {
    age: 66,
    pluvictoInfusions: 6,
  }),
  says('Status post bilateral orchidectomy. PS 1.', { adt: 'orchiectomy', ecog: 1 }),
  says('S. testosterone 15 ng/dl, Hb 9.6 gm%', {
    testosterone: { value: 15, unit: 'ng/dL' },
    haemoglobin: 9.6,
  }),
  says('Platelets 1.4 lakh', { platelets: 140 }),
  says('Patient received docetaxel 6 cycles followed by abiraterone', {
    prior: { docetaxel: T, abiraterone: T },
  }),
  says('Patient is not willing for cabazitaxel', { declines: ['cabazitaxel'] }),
  says('MSI not done, HRR not done', { msi: 'not_tested', hrr: 'not_tested' }),
  says('79 yo bloke, six rounds of Lu-PSMA, ECOG 2', { age: 79, pluvictoInfusions: 6, ecog: 2 }),
  says('On 6-monthly Lucrin, still castrate', { adt: 'continuing', testosteroneCastrate: T }),
  says('Patient 74 years, 6 cycles Lutetium-PSMA, Karnofsky 80 %', {
    age: 74,
    pluvictoInfusions: 6,
    karnofsky: 80,
  }),
  says('Testosterone 0,4 nmol/l', { testosterone: { value: 0.4, unit: 'nmol/L' } }),
  says('PSA 12,5 ng/ml, rising', { psa: { series: [{ value: 12.5 }] }, psaTrend: 'rising' }),
  says('Hb 9,8 g/dl', { haemoglobin: 9.8 }),
  says('Patient under Decapeptyl, ECOG 1', { adt: 'continuing', ecog: 1 }),
  says('No hepatic metastases, no pulmonary metastases, only in the bones', {
    visceralMetastases: F,
    boneMetastases: T,
  }),
  says('Had Xtandi and Zytiga', { prior: { enzalutamide: T, abiraterone: T } }),
  says('Jevtana never given', { prior: { cabazitaxel: F } }),
];
