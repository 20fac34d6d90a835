import { read } from '../../dist/dialogs/reading/index.js';
import { table } from '../measure.mjs';
import { climb, fill } from './climb.mjs';
import { HOSTILE } from './hostile.mjs';

const ROUNDS = 7;
const LOOP = 20_000_000;
const SLOWEST_SHOWN = 12;
const AIM_MS = 20;

/** CPU milliseconds of this process that the work takes: what others do at the same time counts little. @param {() => unknown} work */
function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle one of several runs. @param {() => unknown} work */
function typical(work) {
  const times = Array.from({ length: ROUNDS }, () => cpu(work)).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

/** A fixed piece of work beside which the reader's is measured, so that a busy or slow machine cancels out. */
function fixedLoop() {
  let sum = 0;
  for (let i = 0; i < LOOP; i += 1) sum = (sum * 31 + i) | 0;
  return sum;
}

/** @param {string} text */
const costOf = (text) => typical(() => read(text));

const shown = (/** @type {string} */ text) =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What 5,000 characters cost at worst: of texts made to be hard, and of those that a climbing fuzzer finds. @param {{ fuzzSeconds: number }} options */
export function benchCost({ fuzzSeconds }) {
  const hostile = Object.entries(HOSTILE).map(([name, text]) => ({ name, text: fill(text) }));
  for (let warm = 0; warm < 3; warm += 1) for (const { text } of hostile) read(text);
  const found =
    fuzzSeconds > 0 ? climb((text) => cpu(() => read(text)), Object.values(HOSTILE), fuzzSeconds) : [];
  const texts = [...hostile, ...found.map((text) => ({ name: `found: ${shown(text)}`, text: fill(text) }))];
  const unit = typical(fixedLoop);
  const rows = texts.map(({ name, text }) => ({ name, ms: costOf(text) })).sort((a, b) => b.ms - a.ms);
  console.log(
    `Reader: 5,000 characters, CPU time; ${texts.length} texts, the slowest ${SLOWEST_SHOWN} shown (aim: < ${AIM_MS} ms on an idle machine)`,
  );
  table([
    ['text', 'ms', '× a fixed loop'],
    ...rows.slice(0, SLOWEST_SHOWN).map(({ name, ms }) => [name, ms.toFixed(1), (ms / unit).toFixed(2)]),
    [`the loop: ${LOOP / 1e6} million integer steps`, unit.toFixed(1), '1'],
  ]);
}
