import { cqlEngine } from './cql.mjs';
import { jsonRulesEngine } from './jsonRules.mjs';
import { knownFacts } from './tenRules.mjs';
import { zenEngine } from './zen.mjs';

/** @typedef {{ name: string, isThreeValued: boolean, input: (facts: any) => any, decide: (input: any) => Promise<string> }} Engine */

export const JSON_RULES = 'json-rules-engine';
export const ZEN = 'GoRules Zen';
export const CQL = 'cql-execution';

/** Some engines gain by deciding several cases at once. */
export const AT_ONCE = 16;
export const named = (/** @type {string} */ name, /** @type {number} */ width) =>
  width === 1 ? name : `${name}, ${width} at once`;

const MAKERS = { [JSON_RULES]: jsonRulesEngine, [ZEN]: zenEngine, [CQL]: cqlEngine };

/**
 * The other engines with the ten rules in each one's own form. One that cannot be loaded here is said, never passed over.
 * @param {readonly any[]} rules
 */
export async function otherEngines(rules) {
  const pick = knownFacts(rules);
  /** @type {Engine[]} */
  const loaded = [];
  for (const [name, make] of Object.entries(MAKERS))
    try {
      const engine = await make(rules);
      loaded.push({ ...engine, name, input: (facts) => engine.input(pick(facts)) });
    } catch (error) {
      console.log(`NOT MEASURED: ${name} could not be loaded here (${String(error).split('\n')[0]})\n`);
    }
  return loaded;
}
