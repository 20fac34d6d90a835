// node scripts/run.mjs bot/main.js [arguments]: runs a program of dist/, after building it where it is missing or stale.
// Standard output and the exit code belong to the program alone.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { DIST, isFresh } from './freshness.mjs';

// The engine is many small functions. Compiling them into one another costs a short run more than it ever gives back:
// with V8's usual limit (920) the first 1,000 assessments take up to twice as long, and later ones are no faster (bench/).
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');

const [node = '', , program = '', ...rest] = process.argv;

/** @param {string} problem */
function giveUp(problem) {
  console.error(problem);
  process.exit(1);
}

if (!isFresh()) {
  const { ensureBuilt } = await import('./ensureBuilt.mjs');
  if (program.startsWith('bot/')) console.error('Building After Six, some ten seconds; only after a change.');
  await ensureBuilt().catch((error) => giveUp(error.message));
}
const file = `${DIST}/${program}`;
if (!program || !existsSync(file)) giveUp(`There is no program dist/${program}.`);
// Who reads a command's output may have read enough (`| head`). A server outlives its reader.
if (program !== 'bot/main.js')
  process.stdout.on('error', (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
    process.exit();
  });
process.argv = [node, file, ...rest];
await import(pathToFileURL(file).href);
