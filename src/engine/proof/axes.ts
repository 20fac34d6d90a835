import { compile } from '../conditions/compile.ts';
import type { Truth } from '../conditions/truth.ts';
import { factsThatFollow } from '../facts/dependents.ts';
import { type Facts, factsOf } from '../facts/facts.ts';
import { type Exposures, FINDING_KEYS, type FindingPath, type Findings } from '../findings.ts';
import { withValue } from '../findingValue.ts';
import type { Rule } from '../rules/rule.ts';
import { DRUGS } from '../vocabulary.ts';
import { isDeciding, type Leaf, leafNumber, leavesIn } from './deciding.ts';
import { DIRECT, type DirectReading } from './direct.ts';
import type { Truths } from './residual.ts';
import { type Reading, SIGNS, type Signs, signsOf } from './signs.ts';
import { namesIn, valuesOf } from './values.ts';

/** Values that nothing tells apart: neither a rule, nor what the engine reads beside its rules, nor a guardrail. */
export interface ValueClass {
  /** All of its values, as cases that say nothing else; the first stands for them. */
  readonly members: readonly [Findings, ...Findings[]];
  /** The truth of every leaf that reads this axis, by `leafNumber`. */
  readonly truths: Truths;
  /** What the engine reads beside its rules, as in `DIRECT`; undefined where another axis holds the finding. */
  readonly direct: readonly (string | undefined)[];
  readonly signs: Signs;
}

/** Findings from which facts are derived together, with every value they are tried at. */
export interface Axis {
  readonly name: string;
  readonly size: number;
  readonly classes: readonly ValueClass[];
}

/** The piece of an axis of which a case says nothing. */
const NOTHING_SAID: Findings = {};
const LISTS = ['declines', 'contraindicated'] as const;
const ALL_PATHS: readonly FindingPath[] = [
  ...FINDING_KEYS.flatMap((key) => (key === 'prior' ? [] : [key])),
  ...DRUGS.map((drug) => `prior.${drug}` as const),
];

/**
 * The case space of these rules, cut at its decision edges: every finding that one of them reads by which anything is
 * decided, or a guardrail reads. Findings that facts are derived from together share an axis; whatever else two
 * findings bring about, a rule's condition brings it about.
 */
export function axesOf(
  rules: readonly Rule[],
  isAsked: (rule: Rule) => boolean = isDeciding,
): readonly Axis[] {
  const asked = rules.filter(isAsked);
  const groups = groupsOf(ALL_PATHS);
  const read = new Set([
    ...leavesIn(asked).flatMap(({ fact }) => findingsBehind(fact)),
    ...SIGNS.flatMap(([, readings]) => readings.flatMap(({ reads }) => reads)),
    ...DIRECT.map(({ path }) => path),
  ]);
  const isList = (path: FindingPath) => LISTS.some((list) => list === path);
  return [
    ...groups
      .filter((group) => group.some((path) => read.has(path)) && !group.some(isList))
      .map((group) => axisOf(group, asked)),
    ...LISTS.flatMap((list) => namesIn(list, asked).map((name) => membershipAxis(list, name, asked))),
  ];
}

/** The findings that can change a fact. */
const findingsBehind = (fact: keyof Facts): readonly FindingPath[] =>
  ALL_PATHS.filter((path) => factsThatFollow(path).includes(fact));

/** Joins paths from which one fact follows, or which one guardrail reads together. */
function groupsOf(paths: readonly FindingPath[]): readonly (readonly FindingPath[])[] {
  const together = [
    ...paths.flatMap(factsThatFollow).map(findingsBehind),
    ...SIGNS.flatMap(([, readings]) => readings.map(({ reads }) => reads)),
  ];
  return together.reduce<readonly (readonly FindingPath[])[]>(
    (groups, members) => {
      const touched = groups.filter((group) => members.some((path) => group.includes(path)));
      return touched.length < 2
        ? groups
        : [...groups.filter((group) => !touched.includes(group)), touched.flat()];
    },
    paths.map((path) => [path]),
  );
}

function axisOf(group: readonly FindingPath[], rules: readonly Rule[]): Axis {
  const leaves = leavesIn(rules).filter(({ fact }) =>
    findingsBehind(fact).some((path) => group.includes(path)),
  );
  const lookAt = looking(group, leaves);
  const hrrKind = (hrr: Findings['hrr']) => keyOf(lookAt(hrr === undefined ? {} : { hrr }));
  const values = group.reduce<readonly Findings[]>(
    (cases, path) =>
      valuesOf(path, rules, hrrKind).flatMap((value) =>
        cases.map((findings) => (value === undefined ? findings : withValue(findings, path, value))),
      ),
    [NOTHING_SAID],
  );
  return folded(group[0] ?? '', values, lookAt);
}

/** Whether one option is on a list; the other names on it are axes of their own. */
function membershipAxis(list: (typeof LISTS)[number], name: string, rules: readonly Rule[]): Axis {
  const leaves = leavesIn(rules).filter(
    (leaf) => leaf.op === 'includes' && leaf.fact === list && leaf.value === name,
  );
  return folded(`${list}.${name}`, [NOTHING_SAID, { [list]: [name] }], looking([], leaves));
}

type Look = Omit<ValueClass, 'members'>;

/** What can be told of a value: nothing outside its own axis. */
const looking =
  (group: readonly FindingPath[], leaves: readonly Leaf[]) =>
  (findings: Findings): Look => {
    const facts = factsOf(findings);
    const isHere = ({ reads }: Reading) => reads.every((path) => group.includes(path));
    return {
      truths: new Map(leaves.map((leaf) => [leafNumber(leaf), truthOf(leaf, facts)])),
      direct: DIRECT.map((reading) => (group.includes(reading.path) ? read(reading, facts) : undefined)),
      signs: signsOf(findings, isHere),
    };
  };

const truthOf = (leaf: Leaf, facts: Facts): Truth => compile(leaf)(facts);
const read = ({ of }: DirectReading, facts: Facts): string => of(facts);
const keyOf = ({ truths, direct, signs }: Look): string =>
  JSON.stringify([[...truths.values()], direct, signs]);

function folded(name: string, values: readonly Findings[], lookAt: (findings: Findings) => Look): Axis {
  const classes = new Map<string, { members: [Findings, ...Findings[]]; look: Look }>();
  for (const findings of values) {
    const look = lookAt(findings);
    const key = keyOf(look);
    const known = classes.get(key);
    if (known) known.members.push(findings);
    else classes.set(key, { members: [findings], look });
  }
  return {
    name,
    size: values.length,
    classes: [...classes.values()].map(({ members, look }) => ({ members, ...look })),
  };
}

/** Whether every deciding condition of these rules can be settled on the axes. */
export const settles = (axes: readonly Axis[], rules: readonly Rule[]): boolean =>
  leavesIn(rules.filter(isDeciding)).every((leaf) =>
    axes.some(({ classes }) => classes[0]?.truths.has(leafNumber(leaf))),
  );

/** How many cases the axes span. */
export const spaceSize = (axes: readonly Axis[]): bigint =>
  axes.reduce((product, { size }) => product * BigInt(size), 1n);

/** How many are left once values that nothing tells apart are one. */
export const foldedSize = (axes: readonly Axis[]): bigint =>
  axes.reduce((product, { classes }) => product * BigInt(classes.length), 1n);

/** One case from a piece of each axis: exposures and lists are joined, everything else stands on one axis alone. */
export function joined(pieces: readonly Findings[]): Findings {
  const whole: { -readonly [K in keyof Findings]: Findings[K] } = {};
  const prior: Exposures = {};
  for (const piece of pieces) {
    if (piece === NOTHING_SAID) continue;
    const { declines, contraindicated } = whole;
    Object.assign(whole, piece);
    if (piece.prior) whole.prior = Object.assign(prior, piece.prior);
    if (piece.declines && declines) whole.declines = [...declines, ...piece.declines];
    if (piece.contraindicated && contraindicated)
      whole.contraindicated = [...contraindicated, ...piece.contraindicated];
  }
  return whole;
}
