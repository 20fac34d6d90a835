import type { Facts } from '../facts/facts.ts';
import type { Condition } from './condition.ts';

/** The facts that a condition reads, in its order, with repeats. */
export function factsRead(condition: Condition): readonly (keyof Facts)[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(factsRead);
  return condition.op === 'not' ? factsRead(condition.of) : [condition.fact];
}
