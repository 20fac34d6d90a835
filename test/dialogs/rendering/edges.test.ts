import { expect, test } from 'vitest';
import { conditionWords } from '../../../src/dialogs/rendering/words/changeWords.ts';
import type { Change, FindingPath, Findings, OptionId, Standing } from '../../../src/engine/index.ts';
import { answerTo, BASE } from './cases.ts';

const standingOf = (findings: Findings, option: OptionId): Standing | undefined =>
  answerTo(findings).options.find(({ id }) => id === option)?.standing;

const said = (finding: FindingPath, to: unknown, from: unknown = null): string =>
  conditionWords({ finding, from, to } as Change);

const DOCETAXEL_NEVER = { ...BASE, prior: { ...BASE.prior, docetaxel: false } };
const BRCA2 = { ...BASE, hrr: [{ gene: 'brca2' }] };

/** Words that name a limit, with values on both sides of it: the nearest that is held, and the nearest that is not. */
const LIMITS: readonly (readonly [string, FindingPath, number, OptionId, Findings, number, number])[] = [
  ['ANC at most 1.5 ×10⁹/L', 'anc', 1.5, 'cabazitaxel', BASE, 1.5, 1.51],
  ['ANC below 1.5 ×10⁹/L', 'anc', 1.4, 'docetaxel', DOCETAXEL_NEVER, 1.49, 1.5],
  ['platelets below 100 ×10⁹/L', 'platelets', 99, 'olaparib', BRCA2, 99.9, 100],
  ['haemoglobin below 10 g/dL', 'haemoglobin', 9.9, 'olaparib', BRCA2, 9.99, 10],
  ['bilirubin above 3 × ULN', 'bilirubinTimesUln', 3.1, 'cabazitaxel', BASE, 3.01, 3],
  ['bilirubin above the ULN', 'bilirubinTimesUln', 1.1, 'docetaxel', DOCETAXEL_NEVER, 1.01, 1],
  ['creatinine clearance at most 30 mL/min', 'creatinineClearance', 30, 'olaparib', BRCA2, 30, 30.1],
  ['potassium below 3.5 mmol/L', 'potassium', 3.4, 'abiraterone', BASE, 3.49, 3.5],
];

test.each(LIMITS)('"%s" is where the rules hold a drug', (words, finding, to, option, base, held, free) => {
  expect(said(finding, to)).toBe(words);
  expect(standingOf({ ...base, [finding]: held }, option)).toBe('on_hold');
  expect(standingOf({ ...base, [finding]: free }, option)).not.toBe('on_hold');
});

/** What lifts a hold, from the value that holds it. */
const LIFTS: readonly (readonly [string, FindingPath, number, number, OptionId, Findings])[] = [
  ['ANC above 1.5 ×10⁹/L', 'anc', 1.2, 1.6, 'cabazitaxel', BASE],
  ['ANC at least 1.5 ×10⁹/L', 'anc', 1.2, 1.5, 'docetaxel', DOCETAXEL_NEVER],
  ['bilirubin 3 × ULN or less', 'bilirubinTimesUln', 3.5, 3, 'cabazitaxel', BASE],
  ['bilirubin within the ULN', 'bilirubinTimesUln', 2.1, 1, 'docetaxel', DOCETAXEL_NEVER],
  ['creatinine clearance above 30 mL/min', 'creatinineClearance', 28, 31, 'olaparib', BRCA2],
];

test.each(LIFTS)('"%s" is where a hold ends', (words, finding, from, to, option, base) => {
  expect(said(finding, to, from)).toBe(words);
  expect(standingOf({ ...base, [finding]: from }, option)).toBe('on_hold');
  expect(standingOf({ ...base, [finding]: to }, option)).toBe('recommended');
});

test('castration is lost above 50 ng/dL and above 1.735 nmol/L, and said as one thing', () => {
  expect(said('testosterone', { value: 51, unit: 'ng/dL' })).toBe('testosterone not castrate');
  expect(said('testosterone', { value: 1.74, unit: 'nmol/L' })).toBe('testosterone not castrate');
  const pathway = (value: number, unit: 'ng/dL' | 'nmol/L') =>
    answerTo({ ...BASE, testosterone: { value, unit } }).pathway;
  expect([pathway(50, 'ng/dL'), pathway(50.1, 'ng/dL')]).toEqual(['chemotherapy', 'adt_first']);
  expect([pathway(1.735, 'nmol/L'), pathway(1.736, 'nmol/L')]).toEqual(['chemotherapy', 'adt_first']);
});

test('"corrected calcium at least 3.0 mmol/L" is where it becomes an emergency', () => {
  expect(said('correctedCalcium', 3)).toBe('corrected calcium at least 3.0 mmol/L');
  expect(answerTo({ ...BASE, correctedCalcium: 3 }).pathway).toBe('urgent');
  expect(answerTo({ ...BASE, correctedCalcium: 2.99 }).pathway).not.toBe('urgent');
});

test('ECOG is said from where the patient stands', () => {
  expect(said('ecog', 3, 1)).toBe('ECOG 3–4');
  expect(said('ecog', 2, 3)).toBe('ECOG 2 or better');
  expect(said('ecog', 2, 1)).toBe('ECOG 2');
});

test('a value without an edge is said as it is', () => {
  expect(said('histology', 'neuroendocrine')).toBe('neuroendocrine histology');
  expect(said('cnsMetastases', true)).toBe('CNS metastases');
  expect(said('cnsMetastases', false)).toBe('no CNS metastases');
  expect(said('cnsMetastases', false, true)).toContain('nothing more due locally');
  expect(said('anc', 1.2)).toBe('ANC 1.2 ×10⁹/L');
});
