import { compile } from '../../../src/engine/conditions/compile.ts';
import type { Condition } from '../../../src/engine/conditions/condition.ts';
import { FAILS, HOLDS, type Truth, UNKNOWN } from '../../../src/engine/conditions/truth.ts';
import { type Facts, factsOf } from '../../../src/engine/facts/facts.ts';
import type { Standing } from '../../../src/engine/vocabulary.ts';
import { both, EVERY_DRUG, ON_TABLE, type Patch, patched } from './baseCase.ts';

export type TruthWord = 'holds' | 'fails' | 'unknown';

/** One case of a rule over the base case: what changes, how the rule is then judged, and what the answer then claims. */
export type Row = readonly [title: string, given: Patch, truth: TruthWord, ...claims: string[]];

/** The cases of each rule of one rule file, by the rule's id. `said` and `asked` claim the rule's own sentences. */
export type RuleTable = Readonly<Record<string, readonly Row[]>>;

export const TRUTH: Readonly<Record<TruthWord, Truth>> = { holds: HOLDS, fails: FAILS, unknown: UNKNOWN };
export const WORD: Readonly<Record<Truth, TruthWord>> = { 2: 'holds', 1: 'unknown', 0: 'fails' };

/** The claims of a row, with the short forms for the rule's own sentences written out. */
export function claimsIn(ruleId: string, [, , , ...claims]: Row): readonly string[] {
  return claims.map((claim) =>
    claim.replace(/^(no )?said( \d+)?$/, `$1says ${ruleId}$2`).replace(/^(no )?asked$/, `$1asks ${ruleId}`),
  );
}

/** Facts that are never unknown: bookkeeping of what was given, and lists whose absence means "none". */
export const ALWAYS_KNOWN: readonly (keyof Facts)[] = [
  'castrationKnown',
  'currentImaging',
  'statusConflict',
  'msiTesting',
  'hrrTesting',
  'declines',
  'contraindicated',
];

const NOT: Readonly<Record<TruthWord, TruthWord>> = { holds: 'fails', fails: 'holds', unknown: 'unknown' };

/** Every truth that a condition can take, its facts taken as independent. */
export function possibleTruths(condition: Condition): ReadonlySet<TruthWord> {
  switch (condition.op) {
    case 'all':
      return condition.of.map(possibleTruths).reduce(pairwise(Math.min), new Set<TruthWord>(['holds']));
    case 'any':
      return condition.of.map(possibleTruths).reduce(pairwise(Math.max), new Set<TruthWord>(['fails']));
    case 'not':
      return new Set([...possibleTruths(condition.of)].map((word) => NOT[word]));
    default:
      return new Set<TruthWord>(
        ALWAYS_KNOWN.includes(condition.fact) ? ['holds', 'fails'] : ['holds', 'fails', 'unknown'],
      );
  }
}

const pairwise =
  (join: (a: number, b: number) => number) =>
  (left: ReadonlySet<TruthWord>, right: ReadonlySet<TruthWord>): ReadonlySet<TruthWord> =>
    new Set([...left].flatMap((a) => [...right].map((b) => WORD[join(TRUTH[a], TRUTH[b]) as Truth])));

/** How finely a finding is reported: a limit is tested one step below and one step above. */
export const STEP: Readonly<Record<string, number>> = {
  anc: 0.01,
  correctedCalcium: 0.01,
  bilirubinTimesUln: 0.01,
  astTimesUln: 0.01,
  altTimesUln: 0.01,
  alpTimesUln: 0.01,
  haemoglobin: 0.1,
  potassium: 0.1,
  psa: 0.1,
  tmb: 0.1,
  docetaxelResponseMonths: 0.1,
  weeksSinceLastInfusion: 0.1,
};
const WHOLE_STEP = 1;

export const stepOf = (fact: string): number => STEP[fact] ?? WHOLE_STEP;

/** The numeric limits of a condition. */
export function limitsIn(
  condition: Condition,
): readonly { readonly fact: keyof Facts; readonly limit: number }[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(limitsIn);
  if (condition.op === 'not') return limitsIn(condition.of);
  return 'limit' in condition ? [{ fact: condition.fact, limit: condition.limit }] : [];
}

/** The sides of a limit (one step below, at, one step above) at which no row stands. */
export function untestedSides(
  { fact, limit }: { readonly fact: keyof Facts; readonly limit: number },
  rows: readonly Row[],
): readonly string[] {
  const values = rows.map(([, given]) => factsOf(patched(given))[fact]);
  const stands = (wanted: number) =>
    values.some((value) => typeof value === 'number' && Math.abs(value - wanted) < 1e-9);
  const step = stepOf(fact);
  return [limit - step, limit, limit + step]
    .filter((value) => !stands(value))
    .map((value) => `${fact} ${value.toFixed(2)}`);
}

/** One row for each drug, brought onto the table and then given the same finding: each must come to the same standing. */
export const everyDrug = (
  title: string,
  given: Patch,
  truth: TruthWord,
  standing: Standing,
): readonly Row[] =>
  EVERY_DRUG.map((drug) => [`${drug}, ${title}`, both(ON_TABLE[drug], given), truth, `${drug} ${standing}`]);

/** How a condition is judged in a row's case. */
export const judged = (condition: Condition, [, given]: Row): TruthWord =>
  WORD[compile(condition)(factsOf(patched(given)))];
