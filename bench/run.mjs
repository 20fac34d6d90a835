// npm run bench: what an answer, a turn and the server cost, in one run on one machine. Ratios travel; milliseconds don't.
import { setFlagsFromString } from 'node:v8';
import { ensureBuilt } from '../scripts/ensureBuilt.mjs';

// As the programs themselves run: see scripts/run.mjs.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');

const PARTS = {
  engine: {
    what: 'an assessment beside the decision alone',
    run: async () => (await import('./engine.mjs')).benchEngine(),
  },
  dialog: {
    what: 'a turn’s own work, and that the fortieth costs what the first does',
    run: async () => (await import('./dialog.mjs')).benchDialog(),
  },
  server: {
    what: 'start, memory and a message to its reply',
    run: async () => (await import('./server.mjs')).benchServer(),
  },
  fuzz: {
    what: '120,000 nearly right calls, cards and findings, in process and against a server',
    run: async () => (await import('./fuzz.mjs')).benchFuzz(),
  },
  stores: {
    what: 'turns a second and their time on SQLite and on PostgreSQL',
    run: async () => (await import('./stores.mjs')).benchStores(),
  },
  faults: {
    what: 'servers killed under load: what is lost, doubled or out of order (minutes: only when named)',
    run: async () => (await import('./faults.mjs')).benchFaults(),
  },
  load: {
    what: '10,000 open conversations, ten minutes of messages, then more than can be answered (only when named)',
    run: async () => (await import('./load.mjs')).benchLoad(),
  },
  reader: {
    what: 'what the reader gets right of labelled utterances, and its cost in text that hurts',
    run: async () => (await import('./reader.mjs')).benchReader(),
  },
  rules: {
    what: 'ten rules beside json-rules-engine, GoRules Zen, cql-execution and hand-written ifs',
    run: async () => (await import('./rules.mjs')).benchRules(),
  },
};
/** They take minutes. */
const ONLY_NAMED = ['faults', 'load'];
const NAMES = /** @type {(keyof typeof PARTS)[]} */ (Object.keys(PARTS));
const USAGE = ['npm run bench [-- PART …]: all parts in turn, or those named', '']
  .concat(NAMES.map((name) => `  ${name.padEnd(8)}${PARTS[name].what}`))
  .join('\n');

/** @param {readonly string[]} words */
async function run(words) {
  const chosen = NAMES.filter((name) =>
    words.length === 0 ? !ONLY_NAMED.includes(name) : words.includes(name),
  );
  await ensureBuilt();
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
  for (const name of chosen) await PARTS[name].run();
}

const words = process.argv.slice(2);
const strange = words.filter((word) => !(word in PARTS));
if (words.includes('--help')) console.log(USAGE);
else if (strange.length > 0) {
  console.error(`No such part: ${strange.join(', ')}.\n${USAGE}`);
  process.exitCode = 2;
} else await run(words);
