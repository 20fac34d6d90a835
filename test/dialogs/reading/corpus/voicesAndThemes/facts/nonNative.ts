import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Doctors for whom English is a second language, with decimal commas. */
export const NON_NATIVE: readonly Row[] = [
  says('Patient have 75 years, has received 6 infusions of Pluvicto, ECOG is 1.', {
    age: 75,
    pluvictoInfusions: 6,
    ecog: 1,
  }),
  says('Testosterone 0,6 nmol/L under leuprorelin', {
    testosterone: { value: 0.6, unit: 'nmol/L' },
    adt: 'continuing',
  }),
  says('PSA 12,4 ng/ml', { psa: { series: [{ value: 12.4 }] } }),
  says('PSA increases from 3,1 to 9,8 ng/ml', {
    psa: { series: [{ value: 3.1 }, { value: 9.8 }] },
    psaTrend: 'rising',
  }),
  says('Hb 10,2 g/dl, neutrophils 2,3 G/l, thrombocytes 144 G/l', {
    haemoglobin: 10.2,
    anc: 2.3,
    platelets: 144,
  }),
  says('He had before docetaxel and abiraterone, cabazitaxel he had never.', {
    prior: { docetaxel: T, abiraterone: T, cabazitaxel: F },
  }),
  says('Metastases: bone yes, visceral no.', { boneMetastases: T, visceralMetastases: F }),
  says('We make no more ADT since 2025, it is stopped.', { adt: 'stopped' }),
  says('The disease is progredient after 6 cycles Lutetium', {
    diseaseStatus: 'progressed',
    pluvictoInfusions: 6,
  }),
  says('Potassium 3,3 mmol/l; corrected calcium 2,41 mmol/l', { potassium: 3.3, correctedCalcium: 2.41 }),
  says('Bilirubin 1,5 x ULN, GPT 2 x ULN, GOT 2,5 x ULN', {
    bilirubinTimesUln: 1.5,
    altTimesUln: 2,
    astTimesUln: 2.5,
  }),
  says('Alkaline phosphatase 2,5x the upper limit', { alpTimesUln: 2.5 }),
  says('The last infusion was before 6 weeks', { weeksSinceLastInfusion: 6 }),
  says('Patient refuse docetaxel', { declines: ['docetaxel'] }),
  says('In the CT is stable, PSA is stable also', { imaging: 'stable', psaTrend: 'stable' }),
  says('No mutation HRR, MSS', { hrr: 'negative', msi: 'mss_or_pmmr' }),
  says('Karnofsky index 70 %', { karnofsky: 70 }),
  says('Polyneuropathy grade 2 since docetaxel', { neuropathyGrade: 2, prior: { docetaxel: T } }),
  says('He takes since long time apixaban', { concomitantDrugs: ['apixaban'] }),
  says('Clearance of creatinine 57 ml/min, LVEF 50 %', { creatinineClearance: 57, lvef: 50 }),
  says('Testosterone in the last control <0,2 nmol/L', {
    testosterone: { value: 0.2, unit: 'nmol/L', comparator: '<' },
  }),
  says('Histologically it is a neuroendocrine carcinoma now', { histology: 'neuroendocrine' }),
  says('TMB 4,2 mut/Mb', { tmb: 4.2 }),
];
