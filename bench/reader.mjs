// node bench/reader.mjs [--fuzz SECONDS] [--corpus FOLDER]: what the reader gets right of labelled utterances, and what it costs.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../scripts/ensureBuilt.mjs';
import { benchAccuracy } from './reader/accuracy.mjs';

const OPTIONS = /** @type {const} */ ({
  fuzz: { type: 'string' },
  corpus: { type: 'string' },
});
const FUZZ_SECONDS = 5;

/** Accuracy first, then cost. @param {{ fuzzSeconds?: number, corpus?: string | undefined }} [options] */
export async function benchReader({ fuzzSeconds = FUZZ_SECONDS, corpus } = {}) {
  const { benchCost } = await import('./reader/cost.mjs');
  await benchAccuracy({ corpus });
  benchCost({ fuzzSeconds });
}

async function main() {
  const { values } = parseArgs({ options: OPTIONS });
  const fuzzSeconds = Number(values.fuzz ?? FUZZ_SECONDS);
  if (!(fuzzSeconds >= 0)) throw new Error('--fuzz: a number of seconds is needed');
  await ensureBuilt();
  await benchReader({ fuzzSeconds, corpus: values.corpus });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
