import { existsSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { table } from '../measure.mjs';

/** @typedef {import('../../test/dialogs/reading/corpus/row.ts').Row} Row */
/** @typedef {typeof import('../../test/dialogs/reading/corpus/score.ts')} Score */

const CORPUS = new URL('../../test/dialogs/reading/corpus/', import.meta.url);

/** @param {string} file */
const load = (file) => tsImport(new URL(file, CORPUS).href, import.meta.url);

/** Every list of rows that the modules export. @param {readonly object[]} modules @returns {readonly Row[]} */
const rowsOf = (modules) => modules.flatMap((one) => Object.values(one).filter(Array.isArray).flat());

/** @param {string} name a folder of the corpus with an index of its own */
async function rowsIn(name) {
  const index = `${name}/index.ts`;
  if (!existsSync(new URL(index, CORPUS))) throw new Error(`There is no corpus/${index} to look at.`);
  return rowsOf([await load(index)]);
}

const share = (/** @type {number} */ ratio) => ratio.toFixed(3);

/** @param {Score} score @param {readonly Row[]} rows */
function showFacts(score, rows) {
  const tallies = score.tally(rows);
  const of = (/** @type {readonly import('../../test/dialogs/reading/corpus/score.ts').Tally[]} */ some) => {
    const { precision, recall, right, wrong, missed } = score.ratio(some);
    return [`${right + missed}`, share(precision), share(recall), `${wrong}`, `${missed}`];
  };
  table([
    ['finding', 'said', 'precision', 'recall', 'wrong', 'missed'],
    ...tallies.map((one) => [one.key, ...of([one])]),
    ['all', ...of(tallies)],
  ]);
}

/** @param {Score} score @param {readonly Row[]} rows */
function showTraps(score, rows) {
  const wrong = score.mistakes(rows).filter(({ actual }) => actual !== undefined);
  console.log(`Read wrong: ${wrong.length}`);
  for (const { row, key, expected, actual } of wrong)
    console.log(`  ${key}: ${actual}, not ${expected ?? 'said'} ← ${JSON.stringify(row.text)}`);
}

/** @param {Score} score @param {readonly Row[]} rows */
function showMissed(score, rows) {
  const missed = score.mistakes(rows).filter(({ actual }) => actual === undefined);
  console.log(`Missed: ${missed.length}`);
  for (const { row, key, expected } of missed)
    console.log(`  ${key}: ${expected} ← ${JSON.stringify(row.text)}`);
}

/** @param {Score} score @param {readonly Row[]} rows */
function showIntents(score, rows) {
  const labelled = rows.filter(({ intent }) => intent !== undefined);
  const confused = score.misunderstood(labelled);
  console.log(
    `Intents: ${labelled.length - confused.length} of ${labelled.length} (${share(1 - confused.length / (labelled.length || 1))})`,
  );
  for (const { row, reading } of confused)
    console.log(
      `  ${[row.intent, row.topic].join(' ')} read as ${[reading.intent, reading.topic].join(' ')} ← ${JSON.stringify(row.text)}`,
    );
}

/** @param {Score} score @param {readonly Row[]} rows */
function showIdentifiers(score, rows) {
  const { precision, recall, right, missed, wrong } = score.identities(rows);
  console.log(
    `Identifiers: ${right + missed} said, precision ${share(precision)}, recall ${share(recall)}, wrong ${wrong}\n`,
  );
}

/** @param {Score} score @param {string} title @param {readonly Row[]} rows */
function show(score, title, rows) {
  console.log(`${title}: ${rows.length} utterances`);
  showFacts(score, rows);
  showTraps(score, rows);
  showMissed(score, rows);
  showIntents(score, rows);
  showIdentifiers(score, rows);
}

/** What is read of the labelled utterances, finding by finding. @param {{ corpus?: string | undefined }} options */
export async function benchAccuracy({ corpus }) {
  /** @type {Score} */
  const score = await load('score.ts');
  const developing = rowsOf([await load('developing.ts')]);
  show(score, 'Reader: looked at while it was built', developing);
  show(score, 'Reader: once set aside, now known', rowsOf([await load('heldOut.ts')]));
  if (corpus !== undefined) show(score, `Reader: corpus/${corpus}`, await rowsIn(corpus));
}
