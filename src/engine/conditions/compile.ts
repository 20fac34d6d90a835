import type { Facts } from '../facts/facts.ts';
import type { Comparison, Condition } from './condition.ts';
import { FAILS, HOLDS, type Truth, UNKNOWN } from './truth.ts';

export type Test = (facts: Facts) => Truth;

const COMPARE: Readonly<Record<Comparison, string>> = { below: '<', atMost: '<=', atLeast: '>=', above: '>' };

const compiled = new WeakMap<Condition, Test>();

/**
 * Turns a condition into a function, once: the whole tree becomes one expression over the facts, which the engine
 * runs as fast as code written by hand. Pure: same facts, same truth. The source is made from the rule book's own
 * names and numbers only, each printed as a literal; nothing that a person typed reaches it.
 */
export function compile(condition: Condition): Test {
  const known = compiled.get(condition);
  if (known) return known;
  const test = testOf(expression(condition));
  compiled.set(condition, test);
  return test;
}

/** Writes the truth of each thing that it judges into `truths`, at its place, and returns it. */
export type Judge = (facts: Facts, truths: Uint8Array) => Uint8Array;

/**
 * Turns many expressions into one straight run over the facts: a call for each would cost more than its test.
 * The expressions are those of `expression` and `knownExpression`, and nothing else.
 */
export function compileAll(judged: readonly { readonly place: number; readonly source: string }[]): Judge {
  const lines = judged.map(({ place, source }) => `truths[${place}] = ${source};`);
  return new Function('facts', 'truths', `'use strict'; ${lines.join('\n')} return truths;`) as Judge;
}

/** Whether a fact is known: holds or unknown, never fails. */
export const knownExpression = (fact: keyof Facts): string => leaf(fact, () => 'true');

/** The test that an expression is. */
export const testOf = (source: string): Test =>
  new Function('facts', `'use strict'; return ${source};`) as Test;

/** The condition as an expression with the value of a `Truth`: "and" is the minimum, "or" the maximum, "not" the mirror. */
export function expression(condition: Condition): string {
  switch (condition.op) {
    case 'is':
      return leaf(condition.fact, (value) => `${value} === ${JSON.stringify(condition.value)}`);
    case 'oneOf':
      return leaf(
        condition.fact,
        (value) =>
          condition.values.map((one) => `${value} === ${JSON.stringify(one)}`).join(' || ') || 'false',
      );
    case 'includes':
      return leaf(condition.fact, (value) => `${value}.includes(${JSON.stringify(condition.value)})`);
    case 'all':
      return `Math.min(${[HOLDS, ...condition.of.map(expression)].join(', ')})`;
    case 'any':
      return `Math.max(${[FAILS, ...condition.of.map(expression)].join(', ')})`;
    case 'not':
      return `(${HOLDS} - ${expression(condition.of)})`;
    default:
      return leaf(
        condition.fact,
        (value) => `${value} ${COMPARE[condition.op]} ${JSON.stringify(condition.limit)}`,
      );
  }
}

/** A test of one fact: unknown where the fact is. */
function leaf(fact: keyof Facts, holds: (value: string) => string): string {
  const value = `facts[${JSON.stringify(fact)}]`;
  return `(${value} === undefined ? ${UNKNOWN} : (${holds(value)}) ? ${HOLDS} : ${FAILS})`;
}
