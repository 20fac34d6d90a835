import { plainlyNamed, plainName, standingFrom } from './tenRules.mjs';

const COMPARE = { below: '<', atMost: '<=', atLeast: '>=', above: '>' };

/** A condition of the rule book in Zen's expression language. @param {any} condition @returns {string} */
export function toZen(condition) {
  const { op } = condition;
  if (op === 'not') return `not (${toZen(condition.of)})`;
  if (op === 'all' || op === 'any')
    return `(${condition.of.map(toZen).join(op === 'all' ? ' and ' : ' or ')})`;
  const fact = plainName(condition.fact);
  if (op === 'is') return `${fact} == ${JSON.stringify(condition.value)}`;
  if (op === 'oneOf') return `${fact} in ${JSON.stringify(condition.values)}`;
  const sign = COMPARE[/** @type {keyof typeof COMPARE} */ (op)];
  if (!sign) throw new Error(`bench: no Zen form of "${op}".`);
  return `${fact} ${sign} ${condition.limit}`;
}

/** A node of Zen's decision graph. @param {string} id @param {string} type @param {object} [content] */
const node = (id, type, content) => ({
  id,
  name: id,
  type,
  position: { x: 0, y: 0 },
  ...(content && { content }),
});

/** The ten rules as a graph of one expression node: Zen's quickest form (its decision table is slower). @param {readonly any[]} rules */
export const toZenGraph = (rules) => ({
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    node('facts', 'inputNode'),
    node('rules', 'expressionNode', {
      expressions: rules.map(({ id, when }) => ({ id, key: plainName(id), value: toZen(when) })),
    }),
    node('answer', 'outputNode'),
  ],
  edges: [
    { id: 'in', type: 'edge', sourceId: 'facts', targetId: 'rules' },
    { id: 'out', type: 'edge', sourceId: 'rules', targetId: 'answer' },
  ],
});

/** GoRules Zen, with its graph compiled once. @param {readonly any[]} rules */
export async function zenEngine(rules) {
  const { ZenEngine } = (await import('@gorules/zen-engine')).default;
  const decision = new ZenEngine().createDecision(toZenGraph(rules));
  return {
    isThreeValued: false,
    input: plainlyNamed,
    decide: async (/** @type {any} */ facts) => {
      const { result } = await decision.evaluate(facts);
      return standingFrom(rules, ({ id }) => result[plainName(id)]);
    },
  };
}
