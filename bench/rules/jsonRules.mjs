import { standingFrom } from './tenRules.mjs';

const OPERATORS = {
  is: 'equal',
  oneOf: 'in',
  below: 'lessThan',
  atMost: 'lessThanInclusive',
  atLeast: 'greaterThanInclusive',
  above: 'greaterThan',
};

/** A condition of the rule book as one of json-rules-engine. @param {any} condition @returns {any} */
export function toJsonRule(condition) {
  const { op } = condition;
  if (op === 'not') return { not: toJsonRule(condition.of) };
  if (op === 'all' || op === 'any') return { [op]: condition.of.map(toJsonRule) };
  const operator = OPERATORS[/** @type {keyof typeof OPERATORS} */ (op)];
  if (!operator) throw new Error(`bench: no json-rules-engine form of "${op}".`);
  return { fact: condition.fact, operator, value: condition.value ?? condition.values ?? condition.limit };
}

/** json-rules-engine with one rule each; a root that is a comparison needs an "all" around it. @param {readonly any[]} rules */
export async function jsonRulesEngine(rules) {
  const { Engine } = await import('json-rules-engine');
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, when } of rules)
    engine.addRule({ conditions: { all: [toJsonRule(when)] }, event: { type: id } });
  return {
    isThreeValued: false,
    input: (/** @type {any} */ facts) => facts,
    decide: async (/** @type {any} */ facts) => {
      const { events } = await engine.run(facts);
      return standingFrom(rules, ({ id }) => events.some(({ type }) => type === id));
    },
  };
}
