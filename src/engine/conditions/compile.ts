import type { Facts } from '../facts/facts.ts';
import type { Comparison, Condition } from './condition.ts';
import { FAILS, HOLDS, type Truth, UNKNOWN } from './truth.ts';

export type Test = (facts: Facts) => Truth;

const COMPARE: Readonly<Record<Comparison, (value: number, limit: number) => boolean>> = {
  below: (value, limit) => value < limit,
  atMost: (value, limit) => value <= limit,
  atLeast: (value, limit) => value >= limit,
  above: (value, limit) => value > limit,
};

const settled = (holds: boolean): Truth => (holds ? HOLDS : FAILS);

const compiled = new WeakMap<Condition, Test>();

/** Turns a condition into a function once, so that judging a case walks no tree. Pure: same facts, same truth. */
export function compile(condition: Condition): Test {
  const known = compiled.get(condition);
  if (known) return known;
  const test = build(condition);
  compiled.set(condition, test);
  return test;
}

function build(condition: Condition): Test {
  switch (condition.op) {
    case 'is': {
      const { fact, value } = condition;
      return (facts) => (facts[fact] === undefined ? UNKNOWN : settled(facts[fact] === value));
    }
    case 'oneOf': {
      const { fact } = condition;
      const values: readonly unknown[] = condition.values;
      return (facts) => (facts[fact] === undefined ? UNKNOWN : settled(values.includes(facts[fact])));
    }
    case 'includes': {
      const { fact, value } = condition;
      return (facts) => {
        const list = facts[fact];
        return list === undefined ? UNKNOWN : settled(list.includes(value));
      };
    }
    case 'all':
      return conjunction(condition.of.map(compile));
    case 'any':
      return disjunction(condition.of.map(compile));
    case 'not': {
      const inner = compile(condition.of);
      return (facts) => (HOLDS - inner(facts)) as Truth;
    }
    default: {
      const { fact, limit } = condition;
      const holds = COMPARE[condition.op];
      return (facts) => {
        const value = facts[fact];
        return value === undefined ? UNKNOWN : settled(holds(value, limit));
      };
    }
  }
}

function conjunction(tests: readonly Test[]): Test {
  return (facts) => {
    let truth: Truth = HOLDS;
    for (const test of tests) {
      const next = test(facts);
      if (next === FAILS) return FAILS;
      if (next < truth) truth = next;
    }
    return truth;
  };
}

function disjunction(tests: readonly Test[]): Test {
  return (facts) => {
    let truth: Truth = FAILS;
    for (const test of tests) {
      const next = test(facts);
      if (next === HOLDS) return HOLDS;
      if (next > truth) truth = next;
    }
    return truth;
  };
}
