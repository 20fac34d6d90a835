import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { createNode } from './faults/node.mjs';
import { insist, openConversation } from './faults/writer.mjs';
import { median, ms, p95, table } from './measure.mjs';

const CONVERSATIONS = Number(process.env.LOAD_CONVERSATIONS ?? 10_000);
const SECONDS = Number(process.env.LOAD_SECONDS ?? 600);
const PER_SECOND = Number(process.env.LOAD_RATE ?? 20);
const OVERLOAD = Number(process.env.LOAD_BURST ?? 3000);
/** What the overloaded server is allowed to let wait, so that the burst is far above it. */
const TURN_LIMIT = 500;
const OPENED_AT_ONCE = 32;
const ALIVE_MS = 20_000;
const WINDOWS = 5;
const SAID = [
  'ECOG 1',
  'what counts as progression?',
  'testosterone 12 ng/dL',
  'help',
  'progressed on CT',
  'back',
];

/** @typedef {{ post: (text: string) => Promise<Response>, turn: (text: string) => Promise<number>, close: () => void }} Talk */

/** A conversation with its socket open. @param {string} origin @returns {Promise<Talk>} */
async function openTalk(origin) {
  const { id, headers } = await openConversation([origin]);
  const { streamUrl } = await insist([origin], `/conversations/${id}?watermark=0`, { headers });
  const socket = new WebSocket(streamUrl);
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  let replied = '';
  socket.on('error', () => {});
  // As the official client does: a socket that says nothing is taken for a page that has gone.
  const alive = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), ALIVE_MS);
  socket.on('message', (data) => {
    if (String(data) === '') return;
    for (const { replyToId } of JSON.parse(String(data)).activities) {
      replied = replyToId ?? replied;
      waiting.get(replyToId)?.();
    }
  });
  const post = (/** @type {string} */ text) =>
    fetch(`${origin}/v3/directline/conversations/${id}/activities`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ type: 'message', text }),
    });
  return {
    post,
    close: () => {
      clearInterval(alive);
      socket.terminate();
    },
    /** Milliseconds from sending a message to its reply on the socket. */
    turn: async (text) => {
      const started = performance.now();
      const response = await post(text);
      if (!response.ok) throw new Error(`answered ${response.status}`);
      const { id: said } = /** @type {{ id: string }} */ (await response.json());
      // A reply may come before the answer that names what it replies to.
      if (replied === said) return performance.now() - started;
      await new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('no reply in 30 s')), 30_000);
        waiting.set(said, () => {
          clearTimeout(late);
          resolve(undefined);
        });
      });
      waiting.delete(said);
      return performance.now() - started;
    },
  };
}

/** @param {string} origin @param {number} count */
async function openTalks(origin, count) {
  /** @type {Talk[]} */
  const talks = [];
  const open = async () => {
    while (talks.length < count) talks.push(await openTalk(origin));
  };
  await Promise.all(Array.from({ length: OPENED_AT_ONCE }, open));
  return talks;
}

/** A steady stream over all conversations in turn; what each window of time measured. @param {readonly Talk[]} talks @param {() => number} memory */
async function steady(talks, memory) {
  const windows = [];
  let next = 0;
  for (let window = 0; window < WINDOWS; window += 1) {
    /** @type {number[]} */
    const times = [];
    let errors = 0;
    const turns = [];
    const until = performance.now() + (SECONDS * 1000) / WINDOWS;
    while (performance.now() < until) {
      const text = SAID[next % SAID.length] ?? '';
      const turn = talks[next % talks.length]?.turn(text);
      next += 1;
      turns.push(turn?.then((time) => times.push(time)).catch(() => (errors += 1)));
      await wait(1000 / PER_SECOND);
    }
    await Promise.all(turns);
    windows.push({ times, errors, memory: memory() });
  }
  return windows;
}

/** Far more messages at once than may wait: how each was answered, and how long the slowest answer took. @param {readonly Talk[]} talks */
async function overloaded(talks) {
  const started = performance.now();
  const answers = await Promise.all(
    Array.from({ length: OVERLOAD }, (_, index) =>
      talks[index % talks.length]?.post('help').then(
        async (response) => {
          await response.arrayBuffer();
          const waits = response.ok || response.headers.has('retry-after');
          return `${response.status}${waits ? '' : ' without Retry-After'}`;
        },
        () => 'cut off',
      ),
    ),
  );
  const kinds = [...new Set(answers)];
  const counts = kinds.map((kind) => `${answers.filter((answer) => answer === kind).length} × ${kind}`);
  return { counts: counts.join(', '), seconds: (performance.now() - started) / 1000 };
}

/** Many conversations open at once, a steady stream of messages, then an overload. */
export async function benchLoad() {
  const folder = mkdtempSync(join(tmpdir(), 'after-six-load-'));
  const node = await createNode(['dist/bot/main.js'], { DATA_DIR: folder, TURN_LIMIT: String(TURN_LIMIT) });
  try {
    await node.start();
    const empty = node.memory();
    const opened = performance.now();
    const talks = await openTalks(node.origin, CONVERSATIONS);
    const opening = (performance.now() - opened) / 1000;
    const full = node.memory();
    const windows = await steady(talks, node.memory);
    report({ empty, opening, full, windows });
    const burst = await overloaded(talks.slice(0, OVERLOAD));
    console.log(
      `${OVERLOAD} messages at once, ${TURN_LIMIT} may wait: ${burst.counts}; all answered in ${burst.seconds.toFixed(1)} s`,
    );
    const after = await Promise.all(talks.slice(-20).map(({ turn }) => turn('help')));
    console.log(`20 turns after it: median ${ms(median(after))} ms\n`);
    for (const { close } of talks) close();
  } finally {
    await node.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {{ empty: number, opening: number, full: number, windows: Awaited<ReturnType<typeof steady>> }} measured */
function report({ empty, opening, full, windows }) {
  console.log(
    `Load: ${CONVERSATIONS} conversations with a socket each, opened in ${opening.toFixed(0)} s; about ${PER_SECOND} messages a second for ${SECONDS} s`,
  );
  table([
    ['when', 'turns', 'median ms', 'p95 ms', 'errors', 'resident MB'],
    ['at rest, none open', '', '', '', '', `${empty}`],
    ['all open', '', '', '', '', `${full}`],
    ...windows.map(({ times, errors, memory }, index) => [
      `until ${Math.round(((index + 1) * SECONDS) / WINDOWS)} s`,
      `${times.length}`,
      ms(median(times)),
      ms(p95(times)),
      `${errors}`,
      `${memory}`,
    ]),
  ]);
}
