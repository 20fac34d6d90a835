import type { FindingKey } from '../../../../../src/engine/index.ts';
import { answers, type Row, says } from '../row.ts';

const T12 = { testosterone: { value: 12, unit: 'ng/dL' } } as const;
const torn = (text: string): Row => says(text, {}, { conflicts: ['testosterone'] });

/** Two levels side by side are one only where they agree. */
export const TWO_LEVELS: readonly Row[] = [
  torn('testosterone 12 ng/dL and 200 ng/dL'),
  torn('T 12 ng/dL (4 nmol/L)'),
  torn('testosterone 12 ng/dL, 4 nmol/L'),
  torn('testosterone 12 ng/dL = 4 nmol/L'),
  torn('testosterone 0.4 nmol/L (115 ng/dL)'),
  torn('testosterone 12 ng/dL and 200'),
  torn('testosterone 12 ng/dL, but 200 ng/dL'),
  torn('testosterone 40 ng/dL / 2.5 nmol/L'),
  answers('testosterone', '12 ng/dL and 200 ng/dL', {}, { conflicts: ['testosterone'] }),
  says('testosterone 12 ng/dL (0.42 nmol/L)', T12),
  says('testosterone 12 ng/dL / 0.4 nmol/L', T12),
  says('testosterone 0.5 nmol/L = 14.4 ng/dL', { testosterone: { value: 0.5, unit: 'nmol/L' } }),
  says('testosterone 12 ng/dL (200-800 ng/dL)', T12),
  says('testosterone 12 ng/dL (<50 ng/dL)', T12),
  says('testosterone 300 → 12 ng/dL', T12),
  says('testosterone 55 ng/dL in May, 12 ng/dL now', T12),
  says('T 12 ng/dL and 6 infusions', { ...T12, pluvictoInfusions: 6 }),
  says('testosterone 12 ng/dL, PSA 4 ng/mL', { ...T12, psa: { series: [{ value: 4 }] } }),
  answers('testosterone', '12 ng/dL (0.42 nmol/L)', T12),
];

/** Points, blanks and apostrophes that part thousands. */
export const PARTED_THOUSANDS: readonly Row[] = [
  says('platelets 150.000/mm3', { platelets: 150 }),
  says('platelets 150.000 /mm³', { platelets: 150 }),
  says('plt 80.000/µL', { platelets: 80 }),
  says('plt 1.250.000/mm3', { platelets: 1250 }),
  says('platelets 150 000/mm3', { platelets: 150 }),
  says('platelets 90 000', { platelets: 90 }),
  says('ANC 1.900/mm3', { anc: 1.9 }),
  says('ANC 1.900 cells/mm3', { anc: 1.9 }),
  says('ANC 1 900 /mm3', { anc: 1.9 }),
  says('ANC 1 900', { anc: 1.9 }),
  says("ANC 1'900/mm3", { anc: 1.9 }),
  says('neutrophils 2 100 /µL', { anc: 2.1 }),
  says('neut 1 900 cells/µL', { anc: 1.9 }),
  says('PSA 1.234,5', { psa: { series: [{ value: 1234.5 }] } }),
  says('PSA 1,234.5', { psa: { series: [{ value: 1234.5 }] } }),
  says('PSA 0.012', { psa: { series: [{ value: 0.012 }] } }),
  says('ANC 1.9, platelets 150.000', { anc: 1.9, platelets: 150 }),
  says('ANC 2 platelets 150', { anc: 2, platelets: 150 }),
  says('ANC 0.900/mm3', {}, { invalid: ['anc'] }),
  says('ANC 1.9/mm3', {}, { invalid: ['anc'] }),
  says('platelets 0.150/mm3', {}, { invalid: ['platelets'] }),
];

const refused = (text: string, finding: FindingKey): Row => says(text, {}, { invalid: [finding] });

/** A value that nobody has, or a unit it does not come in, is asked. */
export const IMPLAUSIBLE: readonly Row[] = [
  refused('Hb 9.5 g/L', 'haemoglobin'),
  refused('Hb 0.95 g/dL', 'haemoglobin'),
  refused('Hb 0.95', 'haemoglobin'),
  refused('LVEF 0.45', 'lvef'),
  refused('EF 0.6', 'lvef'),
  refused('LVEF 0.45%', 'lvef'),
  refused('CrCl 28 L/min', 'creatinineClearance'),
  refused('CrCl 0.5 mL/s', 'creatinineClearance'),
  refused('creatinine clearance 60 litres per minute', 'creatinineClearance'),
  answers('haemoglobin', '9.5 g/L', {}, { invalid: ['haemoglobin'] }),
  answers('lvef', '0.45', {}, { invalid: ['lvef'] }),
  says('Hb 95 g/L', { haemoglobin: 9.5 }),
  says('Hb 9.5 g/dL', { haemoglobin: 9.5 }),
  says('LVEF 45%', { lvef: 45 }),
  says('CrCl 28 mL/min', { creatinineClearance: 28 }),
  says('CrCl 28', { creatinineClearance: 28 }),
];
