import { setTimeout as wait } from 'node:timers/promises';
import { judge } from './judge.mjs';
import { createNode } from './node.mjs';
import { logOf, openConversation, say } from './writer.mjs';

/** A new conversation after so many messages: a long one would cost the check at the end, and show nothing more. */
const LONGEST = 40;
const ANSWERS_MS = 40_000;
const PATIENCE_MS = 10_000;

/** @typedef {import('./node.mjs').Node} Node @typedef {import('./writer.mjs').Written} Written */
/**
 * @typedef {object} Plan
 * @property {readonly string[]} command Node's arguments that start one server
 * @property {Record<string, string>} env its settings
 * @property {number} nodes servers on one store; one at a time is killed
 * @property {number} kills
 * @property {number} writers conversations that are written at once
 * @property {() => number} random from 0 to 1
 */

/** @typedef {{ over: boolean, accepted: number }} Load what the writers and the killer know of each other */

/** A generator of numbers from 0 to 1 that are the same for one seed. @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** None of these answers a card: a card that is answered is in the log twice. @param {number} count */
const textOf = (count) => ['help', 'what counts as progression?', `zzz ${count}`][count % 3] ?? '';

/** Writes until told to stop, to one node after another. @param {Plan} plan @param {readonly string[]} origins @param {Load} load */
export async function write({ env, random }, origins, load) {
  /** @type {Written[]} */
  const written = [];
  for (let count = 0; !load.over; count += 1) {
    if (count % LONGEST === 0) written.push(await openConversation(origins, env.DIRECT_LINE_SECRET));
    const rotated = random() < 0.5 ? origins : [...origins].reverse();
    const last = written.at(-1);
    if (last) await say(rotated, last, textOf(count));
    load.accepted += 1;
    await wait(random() * 60);
  }
  return written;
}

/** Waits until a few more messages were accepted, then for less than one takes. @param {Plan} plan @param {Load} load */
async function untilBusy({ random }, load) {
  const enough = load.accepted + Math.floor(random() * 8);
  const latest = Date.now() + PATIENCE_MS;
  while (load.accepted < enough && Date.now() < latest) await wait(2);
  await wait(random() * 30);
}

/** Kills one server after another, each at a moment of its own under load. @param {Plan} plan @param {readonly Node[]} nodes @param {Load} load */
async function killAll(plan, nodes, load) {
  for (let count = 0; count < plan.kills; count += 1) {
    await untilBusy(plan, load);
    const node = nodes[count % nodes.length];
    await node?.end('SIGKILL');
    await node?.start();
  }
}

/** Judges a conversation once everything is answered, or time is up. @param {readonly string[]} origins @param {Written} written */
async function judged(origins, written) {
  const until = Date.now() + ANSWERS_MS;
  for (;;) {
    const verdict = judge(written.accepted, await logOf(origins, written));
    if (verdict.unanswered === 0 || Date.now() > until) return verdict;
    await wait(100);
  }
}

/** What is found in all conversations, summed. @param {readonly string[]} origins @param {readonly Written[]} written */
export async function judgeAll(origins, written) {
  const sum = {
    conversations: written.length,
    accepted: 0,
    lost: 0,
    unanswered: 0,
    doubled: 0,
    misordered: 0,
  };
  for (const each of written) {
    const verdict = await judged(origins, each);
    sum.accepted += each.accepted.length;
    for (const what of /** @type {const} */ (['lost', 'unanswered', 'doubled', 'misordered']))
      sum[what] += verdict[what];
  }
  return sum;
}

/** Runs a plan; resolves with what was accepted and what became of it. @param {Plan} plan */
export async function runKills(plan) {
  const nodes = await Promise.all(
    Array.from({ length: plan.nodes }, () => createNode(plan.command, plan.env)),
  );
  const origins = nodes.map(({ origin }) => origin);
  const load = { over: false, accepted: 0 };
  try {
    for (const node of nodes) await node.start();
    const writing = Promise.all(Array.from({ length: plan.writers }, () => write(plan, origins, load)));
    await Promise.race([killAll(plan, nodes, load), writing]);
    load.over = true;
    const written = (await writing).flat();
    return await judgeAll(origins, written);
  } finally {
    load.over = true;
    await Promise.all(nodes.map((node) => node.end('SIGKILL')));
  }
}
