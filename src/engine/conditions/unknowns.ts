import type { Facts } from '../facts/facts.ts';
import { compile } from './compile.ts';
import type { Condition } from './condition.ts';
import { UNKNOWN } from './truth.ts';

/** The unknown facts on which an unknown condition still hangs; empty when the condition is settled. */
export function unknownFacts(condition: Condition, facts: Facts): readonly (keyof Facts)[] {
  if (compile(condition)(facts) !== UNKNOWN) return [];
  if (condition.op === 'not') return unknownFacts(condition.of, facts);
  if (condition.op === 'all' || condition.op === 'any')
    return condition.of.flatMap((part) => unknownFacts(part, facts));
  return [condition.fact];
}
