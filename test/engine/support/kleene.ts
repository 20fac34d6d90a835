import type { Condition } from '../../../src/engine/conditions/condition.ts';
import type { Facts } from '../../../src/engine/facts/facts.ts';
import { ALWAYS_KNOWN } from './ruleTable.ts';

const COMPARE = {
  below: (a: number, b: number) => a < b,
  atMost: (a: number, b: number) => a <= b,
  atLeast: (a: number, b: number) => a >= b,
  above: (a: number, b: number) => a > b,
};

/** A second judge of conditions, written from Kleene's tables with true, false and undefined, to hold the compiled one against. */
export function kleene(condition: Condition, facts: Facts): boolean | undefined {
  if (condition.op === 'not') {
    const inner = kleene(condition.of, facts);
    return inner === undefined ? undefined : !inner;
  }
  if (condition.op === 'all' || condition.op === 'any') {
    const parts = condition.of.map((part) => kleene(part, facts));
    const settling = condition.op === 'any';
    if (parts.includes(settling)) return settling;
    return parts.includes(undefined) ? undefined : !settling;
  }
  return leaf(condition, facts);
}

type Leaf = Exclude<Condition, { op: 'all' | 'any' | 'not' }>;

function leaf(condition: Leaf, facts: Facts): boolean | undefined {
  const value: unknown = facts[condition.fact];
  if (value === undefined) return undefined;
  if (condition.op === 'is') return value === condition.value;
  if (condition.op === 'oneOf') return condition.values.some((one) => one === value);
  if (condition.op === 'includes') return (value as readonly string[]).includes(condition.value);
  return COMPARE[condition.op](value as number, condition.limit);
}

/** The facts that a condition reads. */
export function factsIn(condition: Condition): readonly (keyof Facts)[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(factsIn);
  return condition.op === 'not' ? factsIn(condition.of) : [condition.fact];
}

/** Whether a condition rests on what was given rather than on what is so: such a one may turn when more is given. */
export const isBookkeeping = (condition: Condition): boolean =>
  factsIn(condition).some((fact) => ALWAYS_KNOWN.includes(fact));
