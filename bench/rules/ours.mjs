import { compile } from '../../dist/engine/conditions/compile.js';
import { all, not } from '../../dist/engine/conditions/condition.js';
import { HOLDS } from '../../dist/engine/conditions/truth.js';
import { bind } from '../../dist/engine/decision/bound.js';
import { judge } from '../../dist/engine/decision/judgement.js';
import { standingOf } from '../../dist/engine/decision/standing.js';

export const OURS = 'ours: ten rules judged and kept, and the standing';
export const OURS_ONE = 'ours: the ten as one compiled condition';

/** The product's own path, with a rule book of ten: every rule judged, and the standing that follows. @param {readonly any[]} rules */
export function judgedByUs(rules) {
  const book = bind(rules);
  return (/** @type {any} */ facts) => standingOf(book, 'cabazitaxel', judge(book, facts)).standing;
}

/** The ten rules as one condition of the rule book, compiled: whether cabazitaxel is recommended now. @param {readonly any[]} rules */
export function recommendedByUs(rules) {
  const test = compile(
    all(...rules.map(({ when, effect }) => (effect.kind === 'require' ? when : not(when)))),
  );
  return (/** @type {any} */ facts) => test(facts) === HOLDS;
}
