import { RULE_BOOK, type RuleBookId } from '../ruleBook.ts';
import type { Rule } from '../rules/rule.ts';
import { PATHWAYS, type Pathway } from '../vocabulary.ts';
import { type Axis, foldedSize, spaceSize } from './axes.ts';
import { bookFaults, countFaults } from './bookFaults.ts';
import type { Fault, FocusResult } from './proveFocus.ts';
import { gapsIn, type Overlap, overlapsOf, type Reached, reachedRules, unreachableRules } from './reached.ts';
import { STATEMENTS } from './statements.ts';

/** What the proof came to. Numbers of cases are exact, and too large for anything but a bigint. */
export interface Summary {
  readonly ruleBook: RuleBookId;
  /** Groups of findings that are cut together. */
  readonly axes: number;
  readonly cases: bigint;
  /** After the first fold: values that nothing tells apart are one. */
  readonly foldedCases: bigint;
  readonly sweeps: number;
  /** After the second fold, over all sweeps. */
  readonly classes: number;
  readonly decisions: number;
  readonly answers: number;
  readonly seconds: number;
  readonly pathways: readonly { readonly pathway: Pathway; readonly cases: bigint }[];
  readonly rules: readonly Reached[];
  readonly unreachable: readonly string[];
  readonly overlaps: readonly Overlap[];
  readonly gaps: bigint;
  /** Over all whole answers: rules that held in one, of how many, and pairs of pathway and rule. */
  readonly speaking: { readonly rules: number; readonly of: number; readonly pairs: number };
  readonly guardrails: readonly {
    readonly guardrail: number;
    readonly says: string;
    readonly holds: boolean;
  }[];
  readonly faults: readonly Fault[];
}

const ON_WHOLE_ANSWERS = [
  { guardrail: 7, says: 'Every statement has a citation that resolves, every figure one record.' },
  { guardrail: 8, says: 'The same findings give the same bytes.' },
];

/** Adds up the sweeps of one rule book. `seconds` is the time that all of it took. */
export function summarise(
  rules: readonly Rule[],
  axes: readonly Axis[],
  results: readonly FocusResult[],
  seconds: number,
): Summary {
  const named = new Set(results.flatMap((one) => [...one.named]));
  const reached = reachedRules(rules, axes);
  const unreachable = unreachableRules(rules, reached, named);
  const faults = [
    ...firstOfEach(results.flatMap((one) => one.faults)),
    ...bookFaults(rules, axes, unreachable),
    ...countFaults(axes, results),
  ];
  const total = (count: (one: FocusResult) => number) => results.reduce((sum, one) => sum + count(one), 0);
  const [{ pathways = new Map<Pathway, bigint>() } = {}] = results;
  return {
    ruleBook: RULE_BOOK,
    axes: axes.length,
    cases: spaceSize(axes),
    foldedCases: foldedSize(axes),
    sweeps: results.length,
    classes: total(({ classes }) => classes),
    decisions: total(({ decisions }) => decisions),
    answers: total(({ answers }) => answers),
    seconds,
    pathways: PATHWAYS.map((pathway) => ({ pathway, cases: pathways.get(pathway) ?? 0n })),
    rules: reached,
    unreachable,
    overlaps: overlapsOf(rules, axes),
    gaps: gapsIn(rules, axes),
    speaking: speakingIn(rules, results),
    guardrails: [...STATEMENTS, ...ON_WHOLE_ANSWERS]
      .map(({ guardrail, says }) => ({
        guardrail,
        says,
        holds: !faults.some(({ what }) => what.startsWith(`Guardrail ${guardrail} `)),
      }))
      .sort((a, b) => a.guardrail - b.guardrail),
    faults,
  };
}

function speakingIn(rules: readonly Rule[], results: readonly FocusResult[]): Summary['speaking'] {
  const pairs = new Set(results.flatMap((one) => [...one.speaking]));
  const spoken = new Set([...pairs].map((pair) => pair.split(' ')[1]));
  return { rules: spoken.size, of: rules.length, pairs: pairs.size };
}

/** Of each fault the case with the fewest findings. */
function firstOfEach(faults: readonly Fault[]): readonly Fault[] {
  const size = ({ findings = {} }: Fault) => JSON.stringify(findings).length;
  const smallest = new Map<string, Fault>();
  for (const fault of faults) {
    const known = smallest.get(fault.what);
    if (known === undefined || size(fault) < size(known)) smallest.set(fault.what, fault);
  }
  return [...smallest.values()];
}
