// node scripts/run.mjs bot/main.js [arguments]: runs a program of dist/, after building it where it is missing or stale.
// Standard output and the exit code belong to the program alone.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DIST, isFresh } from './freshness.mjs';

const [node = '', , program = '', ...rest] = process.argv;

/** @param {string} problem */
function giveUp(problem) {
  console.error(problem);
  process.exit(1);
}

if (!isFresh()) {
  const { ensureBuilt } = await import('./ensureBuilt.mjs');
  await ensureBuilt().catch((error) => giveUp(error.message));
}
const file = `${DIST}/${program}`;
if (!program || !existsSync(file)) giveUp(`There is no program dist/${program}.`);
process.argv = [node, file, ...rest];
await import(pathToFileURL(file).href);
