import { table } from '../measure.mjs';
import { IFS, IFS_SHORT } from './ifs.mjs';
import { AT_ONCE, CQL, JSON_RULES, named, ZEN } from './others.mjs';
import { OURS, OURS_ONE } from './ours.mjs';

const whole = (/** @type {number} */ rate) => Math.round(rate).toLocaleString('en-GB');

/** @param {number} ratio */
function times(ratio) {
  if (!Number.isFinite(ratio)) return 'not measured';
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)} ×`;
}

/** @param {ReadonlyMap<string, number>} rates */
export function showRates(rates) {
  const rateOfOurs = rates.get(OURS) ?? 0;
  console.log('Per second: medians of interleaved rounds, warm; facts worked out beforehand');
  table([
    ['what', 'per second', 'ours is × as fast'],
    ...[...rates].map(([name, rate]) => [name, whole(rate), times(rateOfOurs / rate)]),
  ]);
}

/** The quickest way to run an engine counts. @param {ReadonlyMap<string, number>} rates */
export function showAims(rates) {
  const best = (/** @type {string} */ name) =>
    Math.max(rates.get(name) ?? 0, rates.get(named(name, AT_ONCE)) ?? 0);
  const over = (/** @type {string} */ a, /** @type {string} */ b) => best(a) / best(b);
  table([
    ['aim', 'measured', ''],
    aim('at least 50 × json-rules-engine', over(OURS, JSON_RULES), (ratio) => ratio >= 50),
    aim('at least 10 × GoRules Zen', over(OURS, ZEN), (ratio) => ratio >= 10),
    ['(beside cql-execution)', times(over(OURS, CQL)), ''],
    aim('within 5 × of the same work by hand', over(IFS, OURS), (ratio) => ratio <= 5),
    aim(
      'within 5 × of the shortest ifs, one compiled condition',
      over(IFS_SHORT, OURS_ONE),
      (ratio) => ratio <= 5,
    ),
    ['(the shortest ifs beside ten rules judged and kept)', times(over(IFS_SHORT, OURS)), ''],
  ]);
}

/** @param {string} what @param {number} ratio @param {(ratio: number) => boolean} isMet */
function aim(what, ratio, isMet) {
  return [what, times(ratio), Number.isFinite(ratio) && isMet(ratio) ? 'met' : 'NOT MET'];
}
