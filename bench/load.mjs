import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
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
const TURN_LIMIT = 100;
/** As a proxy has them open before a burst: the server takes new connections one by one. */
const PROXY_CONNECTIONS = 500;
const OPENED_AT_ONCE = 32;
const ALIVE_MS = 20_000;
/** The official client waits 3 to 15 s; the load is not eased so long here. */
const AGAIN_MS = 3000;
const WINDOWS = 5;
const SAID = [
  'ECOG 1',
  'what counts as progression?',
  'testosterone 12 ng/dL',
  'help',
  'progressed on CT',
  'back',
];

/** @typedef {{ path: string, headers: Record<string, string>, turn: (text: string) => Promise<number>, close: () => void, cuts: () => number }} Talk */

/**
 * The socket of a conversation, opened again where it was cut, from the last thing seen on, as the official client does.
 * @param {string} origin @param {import('./faults/writer.mjs').Written} written @param {(replyTo: string) => void} onReply
 */
async function keepSocket(origin, { id, headers }, onReply) {
  const kept = { isClosed: false, cuts: 0, close: () => {} };
  let watermark = '0';
  const open = async () => {
    const { streamUrl } = await insist([origin], `/conversations/${id}?watermark=${watermark}`, { headers });
    const socket = new WebSocket(streamUrl);
    // As the official client does: a socket that says nothing is taken for a page that has gone.
    const alive = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), ALIVE_MS);
    kept.close = () => {
      kept.isClosed = true;
      socket.terminate();
    };
    socket.on('error', () => {});
    socket.on('message', (data) => {
      if (String(data) === '') return;
      const set = JSON.parse(String(data));
      watermark = set.watermark ?? watermark;
      for (const { replyToId } of set.activities) if (replyToId) onReply(replyToId);
    });
    const ended = once(socket, 'close').then(async () => {
      clearInterval(alive);
      if (kept.isClosed) return;
      kept.cuts += 1;
      await wait(AGAIN_MS * (1 + Math.random()));
      if (!kept.isClosed) await open();
    });
    await Promise.race([once(socket, 'open').catch(() => {}), ended]);
  };
  await open();
  return kept;
}

/** A conversation with its socket open. @param {string} origin @returns {Promise<Talk>} */
async function openTalk(origin) {
  const written = await openConversation([origin]);
  const { id, headers } = written;
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  let replied = '';
  const socket = await keepSocket(origin, written, (replyTo) => {
    replied = replyTo;
    waiting.get(replyTo)?.();
  });
  const path = `/v3/directline/conversations/${id}/activities`;
  return {
    path,
    headers,
    close: () => socket.close(),
    cuts: () => socket.cuts,
    /** Milliseconds from sending a message to its reply on the socket. */
    turn: async (text) => {
      const started = performance.now();
      const response = await fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ type: 'message', text }),
      });
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
  let asked = 0;
  const open = async () => {
    for (let left = asked++; left < count; left = asked++) talks.push(await openTalk(origin));
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

/**
 * Far more messages at once than may wait, over a proxy's connections: how each was answered, and how long the last took.
 * @param {string} origin @param {readonly Talk[]} talks
 */
async function overloaded(origin, talks) {
  const agent = new Agent({ keepAlive: true, maxSockets: PROXY_CONNECTIONS });
  await Promise.all(
    Array.from({ length: PROXY_CONNECTIONS }, () => answered(request(`${origin}/healthz`, { agent }), '')),
  );
  const started = performance.now();
  const answers = await Promise.all(
    Array.from({ length: OVERLOAD }, (_, index) => {
      const { path, headers } = /** @type {Talk} */ (talks[index % talks.length]);
      const json = { ...headers, 'Content-Type': 'application/json' };
      const post = request(`${origin}${path}`, { agent, method: 'POST', headers: json });
      return answered(post, JSON.stringify({ type: 'message', text: 'help' }));
    }),
  );
  agent.destroy();
  const kinds = [...new Set(answers)];
  const counts = kinds.map((kind) => `${answers.filter((answer) => answer === kind).length} × ${kind}`);
  return { counts: counts.join(', '), seconds: (performance.now() - started) / 1000 };
}

/** How a request was answered, in words. @param {import('node:http').ClientRequest} asked @param {string} body @returns {Promise<string>} */
const answered = (asked, body) =>
  new Promise((resolve) => {
    asked.on('error', () => resolve('cut off'));
    asked.on('response', (response) => {
      const { statusCode = 0 } = response;
      const isHinted = statusCode < 400 || 'retry-after' in response.headers;
      response.resume().on('end', () => resolve(`${statusCode}${isHinted ? '' : ' without Retry-After'}`));
    });
    asked.end(body);
  });

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
    const cuts = talks.reduce((sum, talk) => sum + talk.cuts(), 0);
    report({ empty, opening, full, windows, cuts });
    const burst = await overloaded(node.origin, talks.slice(0, OVERLOAD));
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

/** @param {{ empty: number, opening: number, full: number, windows: Awaited<ReturnType<typeof steady>>, cuts: number }} measured */
function report({ empty, opening, full, windows, cuts }) {
  console.log(
    `Load: ${CONVERSATIONS} conversations with a socket each, opened in ${opening.toFixed(0)} s; about ${PER_SECOND} messages a second for ${SECONDS} s; ${cuts} sockets were cut and opened again`,
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
