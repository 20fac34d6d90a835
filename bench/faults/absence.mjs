import { setTimeout as wait } from 'node:timers/promises';
import { judgeAll, write } from './kills.mjs';
import { createNode } from './node.mjs';

/** How often a server refuses for the moment, from now until it takes writes again. @param {string} origin @param {{ over: boolean }} watch */
async function countRefusals(origin, watch) {
  let refusals = 0;
  while (!watch.over) {
    const { status } = await fetch(`${origin}/readyz`);
    if (status === 503) refusals += 1;
    await wait(100);
  }
  return refusals;
}

/**
 * Takes the database away under load and gives it back; one process lives through it. Resolves with what became of what
 * was accepted, how often readiness was refused, and the milliseconds from its return until writes were taken again.
 * @param {import('./kills.mjs').Plan & { seconds: number, database: { stop(): Promise<void>, start(): Promise<void> } }} plan
 */
export async function runAbsence(plan) {
  const node = await createNode(plan.command, plan.env);
  const load = { over: false, accepted: 0 };
  const watch = { over: false };
  try {
    await node.start();
    const writing = Promise.all(Array.from({ length: plan.writers }, () => write(plan, [node.origin], load)));
    await wait(1000);
    await plan.database.stop();
    const refused = countRefusals(node.origin, watch);
    await wait(plan.seconds * 1000);
    await plan.database.start();
    const returned = performance.now();
    const before = load.accepted;
    while (load.accepted === before) await wait(5);
    const backMs = performance.now() - returned;
    watch.over = true;
    await wait(1000);
    load.over = true;
    const written = (await writing).flat();
    return { ...(await judgeAll([node.origin], written)), backMs, refusals: await refused };
  } finally {
    load.over = true;
    watch.over = true;
    await node.end('SIGKILL');
  }
}
