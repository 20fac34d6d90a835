import { all, type Condition } from '../conditions/condition.ts';
import type { Wording } from './rule.ts';

/** Something that puts a patient at risk, by name. */
export interface Risk {
  readonly name: string;
  readonly when: Condition;
}

/** A sentence for each set of these risks, the largest set first: it then names the risks that hold, and no other. */
export const namedRisks = (
  risks: readonly Risk[],
  say: (names: readonly string[]) => string,
): readonly Wording[] =>
  subsetsOf(risks)
    .filter((held) => held.length > 0)
    .sort((a, b) => b.length - a.length)
    .map((held) => ({ when: all(...held.map(({ when }) => when)), say: say(held.map(({ name }) => name)) }));

const subsetsOf = ([first, ...rest]: readonly Risk[]): Risk[][] => {
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without.map((held) => [first, ...held]), ...without];
};

/** "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
