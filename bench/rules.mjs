import { cpus, loadavg } from 'node:os';
import { decide } from '../dist/engine/decision/decide.js';
import { factsOf } from '../dist/engine/facts/facts.js';
import { assess } from '../dist/engine/index.js';
import { RULES } from '../dist/engine/rules/index.js';
import { table } from './measure.mjs';
import { demandAgreement, shares, verdict } from './rules/agreement.mjs';
import { IFS, IFS_SHORT, judgedByIfs, standingByIfs } from './rules/ifs.mjs';
import { ensureOthersInstalled } from './rules/install.mjs';
import { AT_ONCE, named, otherEngines } from './rules/others.mjs';
import { judgedByUs, OURS, OURS_ONE, recommendedByUs } from './rules/ours.mjs';
import { awaited, medianRates, oneByOne } from './rules/rate.mjs';
import { showAims, showRates } from './rules/report.mjs';
import { tenRuleCases, USUAL_CASE } from './rules/tenCases.mjs';
import { tenRules } from './rules/tenRules.mjs';

/** @typedef {import('./rules/others.mjs').Engine} Engine */

const CASES = 2000;
/** A pass over fewer, where one takes long. */
const ANSWERED = 100;

const as = (/** @type {any} */ facts) => facts;
const JUDGED_BY_HAND = {
  name: 'by hand, three-valued',
  input: as,
  decide: (/** @type {any} */ facts) => judgedByIfs(facts).standing,
};
const SHORT_BY_HAND = { name: IFS_SHORT, input: as, decide: standingByIfs };

/** One ten-rule decision in every engine: that they agree, then what each costs. Throws where they disagree. */
export async function benchRules() {
  ensureOthersInstalled();
  const rules = tenRules(RULES);
  const cases = tenRuleCases(CASES, { withUnknowns: false });
  console.log('Rules: where cabazitaxel stands, by ten rules of the rule book');
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}\n`);
  const others = await otherEngines(rules);
  await agree(rules, others, cases.map(factsOf));
  await showUnknowns(rules, others);
  const rates = await medianRates(passesOf(rules, others, cases));
  showRates(rates);
  showAims(rates);
}

/** @param {readonly any[]} rules @param {readonly Engine[]} others @param {readonly any[]} facts */
async function agree(rules, others, facts) {
  const ours = judgedByUs(rules);
  const recommended = recommendedByUs(rules);
  const open = tenRuleCases(CASES, { withUnknowns: true }).map(factsOf);
  const threeValued = others.filter(({ isThreeValued }) => isThreeValued);
  await demandAgreement([...others, JUDGED_BY_HAND, SHORT_BY_HAND], facts, ours);
  await demandAgreement([...threeValued, JUDGED_BY_HAND], open, ours);
  if (facts.some((one) => recommended(one) !== (ours(one) === 'recommended')))
    throw new Error(`bench: ${OURS_ONE} and ${OURS} disagree.`);
  console.log(`All agree on ${facts.length} cases without unknowns: ${shares(facts.map(ours))}.`);
  console.log(`The three-valued agree on ${open.length} with unknowns: ${shares(open.map(ours))}.\n`);
}

/** What a two-valued engine makes of what nobody said. @param {readonly any[]} rules @param {readonly Engine[]} others */
async function showUnknowns(rules, others) {
  const { diseaseStatus, ...noStatus } = USUAL_CASE;
  const { ecog, ...noEcog } = USUAL_CASE;
  const silent = [noStatus, noEcog].map(factsOf);
  const all = [{ name: 'ours', input: as, decide: judgedByUs(rules) }, JUDGED_BY_HAND, ...others];
  const rows = await Promise.all(
    all.map(async ({ name, input, decide }) => [
      name,
      ...(await Promise.all(silent.map((facts) => verdict(decide, input(facts))))),
    ]),
  );
  console.log(
    'json-rules-engine and Zen are two-valued. What each says of a case that would be recommended, but',
  );
  table([['', 'disease status unknown', 'ECOG unknown'], ...rows]);
}

/**
 * @param {readonly any[]} rules
 * @param {readonly Engine[]} others
 * @param {readonly any[]} cases
 * @returns {ReadonlyMap<string, import('./rules/rate.mjs').Pass>}
 */
function passesOf(rules, others, cases) {
  const facts = cases.map(factsOf);
  return new Map([
    [IFS, oneByOne(judgedByIfs, facts)],
    [OURS, oneByOne(judgedByUs(rules), facts)],
    [IFS_SHORT, oneByOne(standingByIfs, facts)],
    [OURS_ONE, oneByOne(recommendedByUs(rules), facts)],
    ...others.flatMap(({ name, input, decide }) => {
      const inputs = facts.map(input);
      return [1, AT_ONCE].map((width) => [named(name, width), awaited(decide, inputs, width)]);
    }),
    ['ours: the whole decision, all rules and options', oneByOne(decide, facts)],
    [
      'ours: the whole answer with every explanation, from findings',
      oneByOne((one) => assess(one), cases.slice(0, ANSWERED)),
    ],
  ]);
}
