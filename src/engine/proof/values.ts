import {
  FINDINGS,
  type FindingKey,
  type FindingPath,
  type FindingSpec,
  type Findings,
  NOT_AVAILABLE,
} from '../findings.ts';
import type { Rule } from '../rules/rule.ts';
import { type Leaf, leavesIn } from './deciding.ts';
import { hrrValues, PSA_VALUES, RED_FLAG_VALUES, TESTOSTERONE_VALUES } from './measured.ts';
import { GUARDED_NUMBERS } from './signs.ts';

/** How finely a decimal number is cut: one step below a limit, the limit, one step above. */
const DECIMAL_STEP = 0.01;
/** A drug that no rule knows. */
const OTHER_DRUG = 'metformin';

/** Tells of an HRR report what follows from it. */
export type HrrKind = (hrr: Findings['hrr']) => string;

/**
 * The values at which a finding is tried, for these rules: every choice; numbers below, at and above every limit that a
 * rule or a guardrail has, and the ends of their range; undefined for never said, which comes first, and `unknown`.
 */
export function valuesOf(path: FindingPath, rules: readonly Rule[], hrrKind: HrrKind): readonly unknown[] {
  return [undefined, NOT_AVAILABLE, ...knownValues(path, rules, hrrKind)];
}

function knownValues(path: FindingPath, rules: readonly Rule[], hrrKind: HrrKind): readonly unknown[] {
  if (path.startsWith('prior.')) return [true, false];
  const spec: FindingSpec = FINDINGS[path as FindingKey];
  switch (spec.kind) {
    case 'choice':
      return spec.values;
    case 'flag':
      return [true, false];
    case 'number':
      return numbers(path, spec, rules);
    case 'redFlags':
      return RED_FLAG_VALUES;
    case 'testosterone':
      return TESTOSTERONE_VALUES;
    case 'psa':
      return PSA_VALUES;
    case 'hrr':
      return hrrValues(hrrKind);
    case 'drugNames':
      return subsets([...namesIn(path, rules), OTHER_DRUG]);
    default:
      throw new Error(`The finding ${path} has no values of its own: it is cut name by name.`);
  }
}

type NumberSpec = Extract<FindingSpec, { kind: 'number' }>;

/** Karnofsky has no fact of its own: all its steps are tried. */
function numbers(
  path: FindingPath,
  { min, max, whole, step }: NumberSpec,
  rules: readonly Rule[],
): readonly number[] {
  if (step !== undefined) return stepsFrom(min, max, step);
  const width = whole ? 1 : DECIMAL_STEP;
  const limits = [
    ...leavesIn(rules).flatMap((leaf) => limitsOf(leaf, path)),
    ...(GUARDED_NUMBERS[path] ?? []),
  ];
  const cut = limits.flatMap((limit) => [limit - width, limit, limit + width].map(rounded));
  return ascending([min, ...cut, max].filter((value) => value >= min && value <= max));
}

/** The numbers that a leaf compares this finding with; a fact is a finding's number under its own name, or as `infusions`. */
function limitsOf(leaf: Leaf, path: FindingPath): readonly number[] {
  if (findingOf(leaf) !== path) return [];
  if ('limit' in leaf) return [leaf.limit];
  const values = leaf.op === 'oneOf' ? leaf.values : [leaf.value];
  return values.filter((value) => typeof value === 'number');
}

const findingOf = ({ fact }: Leaf): string => (fact === 'infusions' ? 'pluvictoInfusions' : fact);

const stepsFrom = (min: number, max: number, step: number): readonly number[] =>
  Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);

/** As it would be written, not as binary fractions add up. */
const rounded = (value: number): number => Number(value.toFixed(6));
const ascending = (values: readonly number[]): readonly number[] =>
  [...new Set(values)].sort((a, b) => a - b);

/** The names that rules look for in a list. */
export const namesIn = (list: string, rules: readonly Rule[]): readonly string[] => [
  ...new Set(
    leavesIn(rules).flatMap((leaf) => (leaf.op === 'includes' && leaf.fact === list ? [leaf.value] : [])),
  ),
];

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  const [name, ...rest] = names;
  if (name === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((list) => [name, ...list])];
}
