import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import type { FindingReader } from './candidate.ts';
import { type Convert, type NumberKey, numeric } from './number.ts';

const THOUSANDTHS = new Set(['/mm3']);

/** Counts in ×10⁹/L; cells per mm³ are a thousandth of that, and so is a number too large to be anything else. */
const count =
  (tooLarge: number): Convert =>
  (value, unit) => {
    if (unit !== undefined && unit !== 'x10^9/l' && unit !== '/mm3' && unit !== 'g/l') return undefined;
    if (unit === '/mm3' && !Number.isInteger(value)) return undefined;
    return THOUSANDTHS.has(unit ?? '') || (unit === undefined && value >= tooLarge) ? value / 1000 : value;
  };

/** Nobody lives with less haemoglobin: the unit, or its point, is wrong. */
const LEAST_GRAMS = 2;

/** g/dL; g/L are a tenth. */
const gramsPerDecilitre: Convert = (value, unit) => {
  const inGramsPerLitre = unit === 'g/l' || (unit === undefined && value >= 30);
  const grams = inGramsPerLitre ? value / 10 : value;
  return (inGramsPerLitre || unit === undefined || unit === 'g/dl') && grams >= LEAST_GRAMS
    ? grams
    : undefined;
};

/** mL/min; "28 L/min" and "0.5 mL/s" are asked. */
const millilitresPerMinute: Convert = (value, unit) =>
  unit === undefined || unit === 'ml/min' ? value : undefined;

/** No heart beats that ejects less: "0.45" is a fraction. */
const LEAST_EJECTED = 5;

/** An ejection fraction in percent. */
export const percentEjected: Convert = (value) => (value >= LEAST_EJECTED ? value : undefined);

/** mmol/L; mg/dL × 0.2495. Without a unit 5–20 can only be mg/dL. */
const millimoles: Convert = (value, unit) => {
  if (unit === 'mg/dl' || (unit === undefined && value >= 5 && value <= 20)) return value * 0.2495;
  return unit === undefined || unit === 'mmol/l' ? value : undefined;
};

/** How a number becomes the finding's own unit, also where it is all of an answer. */
export const CONVERSIONS: Readonly<Partial<Record<NumberKey, Convert>>> = {
  anc: count(100),
  platelets: count(5000),
  haemoglobin: gramsPerDecilitre,
  correctedCalcium: millimoles,
  creatinineClearance: millilitresPerMinute,
  lvef: percentEjected,
};

const K = '(k|thousand)';

export const anc: FindingReader = numeric('anc', { name: 'anc', convert: count(100) });
export const platelets: FindingReader = numeric('platelets', {
  name: `platelets [${K}]`,
  convert: count(5000),
});

export const haemoglobin: FindingReader = numeric('haemoglobin', {
  name: 'haemoglobin',
  convert: gramsPerDecilitre,
});

export const creatinineClearance: FindingReader = numeric('creatinineClearance', {
  name: 'creatinine_clearance',
  convert: millilitresPerMinute,
});

export const potassium: FindingReader = numeric('potassium', {
  name: '(potassium|k [plus])',
  convert: (value, unit) => (unit === undefined || unit === 'mmol/l' ? value : undefined),
});

const CORRECTED = /corr|adj|cca/i;
const ALBUMIN = /\balb(?:umin)?\W{0,3}\d/i;

/** "Ca 2.85, albumin 25": a total calcium with what it would be corrected by; which of the two values counts is not said. */
const isUncorrected = ({ text, tokens }: Note, { from, to }: Match): boolean =>
  !CORRECTED.test(text.slice(tokens[from]?.start, tokens[to + 2]?.end)) && ALBUMIN.test(text);

export const correctedCalcium: FindingReader = numeric('correctedCalcium', {
  name: '(calcium|ca) [(lparen|comma) (corrected|adjusted|adj|corr) [rparen]]',
  convert: millimoles,
  isOpen: isUncorrected,
});

/** Karnofsky in tens; "PS 80%" is the same scale by another name. */
export const karnofsky: FindingReader = numeric('karnofsky', {
  name: 'karnofsky',
  allowed: ['percent'],
  also: ['# percent [on] karnofsky'],
});

export const tmb: FindingReader = numeric('tmb', { name: 'tmb' });
