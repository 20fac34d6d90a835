import { assess, outlookOf } from '../dist/engine/index.js';
import { parseFindings } from '../dist/machine/index.js';
import { TYPICAL, variedCases } from './cases.mjs';
import { median, ms, table, time, times } from './measure.mjs';

/** What an assessment costs, beside the decision alone and beside printing its own document. */
export function benchEngine() {
  const cases = variedCases(1000);
  const first = time(() => cases.map(assess));
  const decision = median(times(() => outlookOf(TYPICAL), 2000));
  const assessment = median(times(() => assess(TYPICAL), 500));
  const border = median(times(() => parseFindings(TYPICAL), 500));
  const answer = assess(TYPICAL);
  const printing = median(times(() => JSON.stringify(answer), 500));
  console.log('Engine');
  table([
    ['what', 'median ms', 'ratio to the decision'],
    ['decision (pathway, standings, ranks)', ms(decision), '1.0'],
    ['findings through the border', ms(border), (border / decision).toFixed(1)],
    ['whole answer, with reasons, changes and sources', ms(assessment), (assessment / decision).toFixed(1)],
    ['JSON.stringify of that answer', ms(printing), (printing / decision).toFixed(1)],
  ]);
  console.log(
    `1,000 different cases, from a cold start of the engine: ${ms(first)} ms (aim: below 1,000 ms)\n`,
  );
}
