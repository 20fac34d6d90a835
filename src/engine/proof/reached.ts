import type { Condition } from '../conditions/condition.ts';
import { FAILS, HOLDS, type Truth, UNKNOWN } from '../conditions/truth.ts';
import type { Effect, Rule } from '../rules/rule.ts';
import { OPTIONS, PATHWAYS } from '../vocabulary.ts';
import type { Axis } from './axes.ts';
import { isDeciding } from './deciding.ts';
import { isSettled, type Residual, residualKey, settle, unread } from './residual.ts';

/** In how many cases of the space a rule is judged each way. */
export interface Reached {
  readonly rule: string;
  readonly holds: bigint;
  readonly fails: bigint;
  readonly unknown: bigint;
}

/** Two rules that hold together in some cases. */
export interface Overlap {
  readonly rules: readonly [string, string];
  readonly cases: bigint;
}

interface Joint {
  readonly left: readonly Residual[];
  readonly cases: bigint;
}

/** How often each combination of truths of these conditions occurs, counted exactly over the whole space. */
function jointTruths(conditions: readonly Condition[], axes: readonly Axis[]): readonly Joint[] {
  let open: readonly Joint[] = [{ left: conditions.map(unread), cases: 1n }];
  for (const { classes, size } of axes) {
    const next = new Map<string, Joint>();
    const isRead = open.some(({ left }) =>
      left.some((one) => classes.some(({ truths }) => settle(one, truths) !== one)),
    );
    const known = isRead
      ? classes.map(({ truths, members }) => ({ truths, members: BigInt(members.length) }))
      : [{ truths: NOTHING, members: BigInt(size) }];
    for (const { left, cases } of open)
      for (const { truths, members } of known) {
        const now = left.map((one) => settle(one, truths));
        const key = now.map(residualKey).join();
        next.set(key, { left: now, cases: (next.get(key)?.cases ?? 0n) + cases * members });
      }
    open = [...next.values()];
  }
  if (!open.every(({ left }) => left.every(isSettled)))
    throw new Error('The axes were made for other rules.');
  return open;
}

const NOTHING: ReadonlyMap<number, Truth> = new Map();

/** Every deciding rule, with the cases in which it holds, fails and is unknown. */
export function reachedRules(rules: readonly Rule[], axes: readonly Axis[]): readonly Reached[] {
  return rules.filter(isDeciding).map(({ id, when }) => {
    const joint = jointTruths([when], axes);
    const casesIn = (truth: Truth) =>
      joint.reduce((sum, { left, cases }) => (left[0] === truth ? sum + cases : sum), 0n);
    return { rule: id, holds: casesIn(HOLDS), fails: casesIn(FAILS), unknown: casesIn(UNKNOWN) };
  });
}

/** Rules that never do anything: no case has the truth by which they act, or no case is left for their pathway. */
export function unreachableRules(
  rules: readonly Rule[],
  reached: readonly Reached[],
  named: ReadonlySet<string>,
): readonly string[] {
  const effects = new Map(rules.map(({ id, effect }) => [id, effect]));
  return reached.filter((one) => !acts(one, effects.get(one.rule), named)).map(({ rule }) => rule);
}

function acts(
  { rule, holds, fails, unknown }: Reached,
  effect: Effect | undefined,
  named: ReadonlySet<string>,
): boolean {
  switch (effect?.kind) {
    case 'pathway':
      return named.has(rule);
    case 'require':
      return holds > 0n && fails + unknown > 0n;
    case 'outranked':
      return unknown > 0n;
    default:
      return holds > 0n;
  }
}

/** Every two pathway rules that hold together in some case. */
export function overlapsOf(rules: readonly Rule[], axes: readonly Axis[]): readonly Overlap[] {
  const rows = PATHWAYS.flatMap((pathway) =>
    rules.filter(({ effect }) => effect.kind === 'pathway' && effect.pathway === pathway),
  );
  return pairsHolding(rows, axes);
}

/**
 * Rules of which only the first that holds is taken, and that nothing but their place in the file orders: two tiers of
 * one option, two last resorts of one option.
 */
export function competingRules(rules: readonly Rule[], axes: readonly Axis[]): readonly Overlap[] {
  return OPTIONS.flatMap((option) => {
    const places = rules.filter(({ effect }) => effect.kind === 'place' && effect.options.includes(option));
    const resorts = rules.filter(({ effect }) => effect.kind === 'lastResort' && effect.option === option);
    return [...pairsHolding(places, axes), ...pairsHolding(resorts, axes)];
  });
}

function pairsHolding(rules: readonly Rule[], axes: readonly Axis[]): readonly Overlap[] {
  const joint = jointTruths(
    rules.map(({ when }) => when),
    axes,
  );
  return rules.flatMap((one, first) =>
    rules.slice(first + 1).flatMap((other, after): readonly Overlap[] => {
      const both = joint.filter(({ left }) => left[first] === HOLDS && left[first + 1 + after] === HOLDS);
      const cases = both.reduce((sum, joined) => sum + joined.cases, 0n);
      return cases > 0n ? [{ rules: [one.id, other.id], cases }] : [];
    }),
  );
}

/** In how many cases no pathway rule is sure to be taken: one that asks neither for a drug nor for something undecided. */
export function gapsIn(rules: readonly Rule[], axes: readonly Axis[]): bigint {
  const sure = rules.filter(
    ({ effect }) =>
      effect.kind === 'pathway' && effect.ranking === undefined && effect.pathway !== 'incomplete',
  );
  const joint = jointTruths(
    sure.map(({ when }) => when),
    axes,
  );
  return joint.reduce((sum, { left, cases }) => (left.includes(HOLDS) ? sum : sum + cases), 0n);
}
