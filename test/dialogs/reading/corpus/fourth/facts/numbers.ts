import { type Row, says } from '../../row.ts';

/** Laboratory values, units, and what contradicts itself or can't be. */
export const NUMBERS: readonly Row[] = [
  says('ANC 1500/mm3', { anc: 1.5 }),
  says('Neutrophils 0.9 x10^9/L', { anc: 0.9 }),
  says('Hb 92 g/L', { haemoglobin: 9.2 }),
  says('platelets 75 x 10⁹/L', { platelets: 75 }),
  says('testosterone 32 ng/dL', { testosterone: { value: 32, unit: 'ng/dL' } }),
  says('Testosterone < 0.7 nmol/L', { testosterone: { value: 0.7, unit: 'nmol/L', comparator: '<' } }),
  says('PSA 245 µg/L', { psa: { series: [{ value: 245 }] } }),
  says('creatinine clearance 38 ml/min', { creatinineClearance: 38 }),
  says('bilirubin 3.5 times ULN', { bilirubinTimesUln: 3.5 }),
  says('TMB 12 mut/Mb', { tmb: 12 }),
  says('LVEF 60%', { lvef: 60 }),
  says('K+ 2.9', { potassium: 2.9 }),
  says('corrected Ca 2.5 mmol/L', { correctedCalcium: 2.5 }),
  says('ECOG 1 in clinic. On the referral form: ECOG 3.', {}, { conflicts: ['ecog'] }),
  says('ECOG 7', {}, { invalid: ['ecog'] }),
  says('Karnofsky 140', {}, { invalid: ['karnofsky'] }),
];
