import type { Condition } from '../conditions/condition.ts';
import type { Effect, Rule } from '../rules/rule.ts';

/** A condition that reads one fact. */
export type Leaf = Extract<Condition, { readonly fact: unknown }>;

const WORDS_ONLY: readonly Effect['kind'][] = ['note', 'alert', 'monitor'];

/** A rule that has a part in pathway, standing or rank; the others only add sentences. */
export const isDeciding = ({ effect }: Rule): boolean => !WORDS_ONLY.includes(effect.kind);

/** Every condition by which the rule decides. */
export const conditionsOf = ({ when, effect }: Rule): readonly Condition[] =>
  effect.kind === 'hold' && effect.unless ? [when, effect.unless] : [when];

/** The leaves of a condition, in its order. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(leavesOf);
  return condition.op === 'not' ? leavesOf(condition.of) : [condition];
}

const numbers = new Map<string, number>();

/** The number of a leaf: two that ask the same of the same fact have one. */
export function leafNumber(leaf: Leaf): number {
  const key = JSON.stringify(leaf);
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** The leaves of these rules, each once. */
export function leavesIn(rules: readonly Rule[]): readonly Leaf[] {
  const leaves = rules.flatMap(conditionsOf).flatMap(leavesOf);
  return [...new Map(leaves.map((leaf) => [leafNumber(leaf), leaf])).values()];
}
