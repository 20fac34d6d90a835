import type { FindingReader } from './candidate.ts';
import { numeric } from './number.ts';

const THOUSANDTHS = new Set(['/mm3']);

/** Counts in ×10⁹/L; cells per mm³ are a thousandth of that, and so is a number too large to be anything else. */
const count =
  (tooLarge: number) =>
  (value: number, unit: string | undefined): number | undefined => {
    if (unit !== undefined && unit !== 'x10^9/l' && unit !== '/mm3' && unit !== 'g/l') return undefined;
    return THOUSANDTHS.has(unit ?? '') || (unit === undefined && value >= tooLarge) ? value / 1000 : value;
  };

const K = '(k|thousand)';

export const anc: FindingReader = numeric('anc', { name: 'anc', convert: count(100) });
export const platelets: FindingReader = numeric('platelets', {
  name: `platelets [${K}]`,
  convert: count(5000),
});

/** g/dL; g/L are a tenth. */
export const haemoglobin: FindingReader = numeric('haemoglobin', {
  name: 'haemoglobin',
  convert: (value, unit) => {
    if (unit === 'g/l' || (unit === undefined && value >= 30)) return value / 10;
    return unit === undefined || unit === 'g/dl' ? value : undefined;
  },
});

export const creatinineClearance: FindingReader = numeric('creatinineClearance', {
  name: 'creatinine_clearance',
});

export const potassium: FindingReader = numeric('potassium', {
  name: '(potassium|k [plus])',
  convert: (value, unit) => (unit === undefined || unit === 'mmol/l' ? value : undefined),
});

/** mmol/L; mg/dL × 0.2495. Without a unit 5–20 can only be mg/dL. */
export const correctedCalcium: FindingReader = numeric('correctedCalcium', {
  name: '(calcium|ca) [lparen (corrected|adjusted|adj|corr) rparen]',
  convert: (value, unit) => {
    if (unit === 'mg/dl' || (unit === undefined && value >= 5 && value <= 20)) return value * 0.2495;
    return unit === undefined || unit === 'mmol/l' ? value : undefined;
  },
});

/** Karnofsky in tens; "PS 80%" is the same scale by another name. */
export const karnofsky: FindingReader = numeric('karnofsky', {
  name: 'karnofsky',
  allowed: ['percent'],
  also: ['# percent [on] karnofsky'],
});

export const tmb: FindingReader = numeric('tmb', { name: 'tmb' });
