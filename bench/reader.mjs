// node bench/reader.mjs [--fuzz SECONDS] [--unseen]: what the reader gets right of labelled utterances, and what it costs.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../scripts/ensureBuilt.mjs';
import { benchAccuracy } from './reader/accuracy.mjs';

const OPTIONS = /** @type {const} */ ({
  fuzz: { type: 'string' },
  unseen: { type: 'boolean', default: false },
});
const FUZZ_SECONDS = 5;

/** Accuracy first, then cost. @param {{ fuzzSeconds?: number, unseen?: boolean }} [options] */
export async function benchReader({ fuzzSeconds = FUZZ_SECONDS, unseen = false } = {}) {
  const { benchCost } = await import('./reader/cost.mjs');
  await benchAccuracy({ unseen });
  benchCost({ fuzzSeconds });
}

async function main() {
  const { values } = parseArgs({ options: OPTIONS });
  const fuzzSeconds = Number(values.fuzz ?? FUZZ_SECONDS);
  if (!(fuzzSeconds >= 0)) throw new Error('--fuzz: a number of seconds is needed');
  await ensureBuilt();
  await benchReader({ fuzzSeconds, unseen: values.unseen });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
