import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { WebSocket } from 'ws';
import { createNode } from './faults/node.mjs';
import { insist, openConversation } from './faults/writer.mjs';
import { median, ms, p95, table } from './measure.mjs';

const SENDERS = 16;
const TURNS = 20;
const ROUNDS = 3;
const SECRET = 'a-secret-for-the-bench-and-for-nothing-else';

/** @typedef {import('./faults/node.mjs').Node} Node */

const NAMES = /** @type {const} */ (['SQLite', 'PostgreSQL']);
/** @returns {Measured} */
const nothingYet = () => ({ one: [], many: [], rates: [] });

/** @typedef {{ one: number[], many: number[], rates: number[] }} Measured ms of each turn of one sender and of many, and turns a second */

/** One conversation whose replies come over a socket. @param {Node} node */
async function openTalk({ origin }) {
  const { id, headers } = await openConversation([origin], SECRET);
  const { streamUrl } = await insist([origin], `/conversations/${id}?watermark=0`, { headers });
  const socket = new WebSocket(streamUrl);
  /** @type {(() => void) | undefined} */
  let heard;
  socket.on('message', (data) => {
    const { activities } = JSON.parse(String(data));
    if (activities.some((/** @type {any} */ { from, type }) => type === 'message' && from?.role !== 'user'))
      heard?.();
  });
  const reply = () => new Promise((resolve) => (heard = () => resolve(undefined)));
  await reply();
  return {
    close: () => socket.close(),
    /** Milliseconds from sending a message to its reply. @param {string} text */
    turn: async (text) => {
      const started = performance.now();
      const answered = reply();
      const body = JSON.stringify({ type: 'message', text });
      await insist([origin], `/conversations/${id}/activities`, { method: 'POST', headers, body });
      await answered;
      return performance.now() - started;
    },
  };
}

/** Milliseconds of each turn of all conversations, and turns a second. @param {Node} node @param {number} senders */
async function talk(node, senders) {
  const talks = await Promise.all(Array.from({ length: senders }, () => openTalk(node)));
  const started = performance.now();
  const times = await Promise.all(
    talks.map(async ({ turn }) => {
      const own = [];
      for (let count = 0; count < TURNS; count += 1) own.push(await turn(`zzz ${count}`));
      return own;
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const { close } of talks) close();
  return { times: times.flat(), rate: (senders * TURNS) / seconds };
}

/** The same load on each store in turn, so that what else the machine does falls on all. */
export async function benchStores() {
  const folder = mkdtempSync(join(tmpdir(), 'after-six-stores-'));
  const { startPostgres } = await tsImport('../test/support/postgres.ts', import.meta.url);
  const database = await startPostgres([]);
  const envs = {
    SQLite: { DATA_DIR: folder, DIRECT_LINE_SECRET: SECRET },
    PostgreSQL: { DATABASE_URL: await database.database(), DIRECT_LINE_SECRET: SECRET },
  };
  const measured = { SQLite: nothingYet(), PostgreSQL: nothingYet() };
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const name of NAMES) {
        const node = await createNode(['dist/bot/main.js'], envs[name]);
        await node.start();
        await talk(node, SENDERS);
        const sum = measured[name];
        sum.one.push(...(await talk(node, 1)).times);
        const { times, rate } = await talk(node, SENDERS);
        sum.many.push(...times);
        sum.rates.push(rate);
        await node.end('SIGTERM');
      }
  } finally {
    await database.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  report(measured);
}

/** @param {Record<string, Measured>} measured */
function report(measured) {
  const rows = [
    ['store', 'one sender: median ms', 'p95 ms', `${SENDERS} senders: turns/s`, 'median ms', 'p95 ms'],
  ];
  for (const [name, { one, many, rates }] of Object.entries(measured))
    rows.push([
      name,
      ms(median(one)),
      ms(p95(one)),
      median(rates).toFixed(0),
      ms(median(many)),
      ms(p95(many)),
    ]);
  const [first, second] = rows.slice(1);
  const ratio = (/** @type {number} */ column) =>
    (Number(second?.[column]) / Number(first?.[column])).toFixed(2);
  rows.push(['PostgreSQL / SQLite', ...[1, 2, 3, 4, 5].map(ratio)]);
  console.log('Stores: a message to its reply, on disk and over a socket');
  table(rows);
}
