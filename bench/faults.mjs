import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { runAbsence } from './faults/absence.mjs';
import { randomFrom, runKills } from './faults/kills.mjs';
import { table } from './measure.mjs';

const ABSENT_SECONDS = 30;
const KILLS = Number(process.env.FAULTS_KILLS ?? 200);
const SEED = 20_261_123;
const COMMAND = ['dist/bot/main.js'];
const SECRET = 'a-secret-for-the-bench-and-for-nothing-else';

/** @param {number} nodes @param {Record<string, string>} env */
const plan = (nodes, env) => ({
  command: COMMAND,
  env,
  nodes,
  kills: KILLS,
  writers: 4,
  random: randomFrom(SEED),
});

async function onSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'after-six-faults-'));
  try {
    return await runKills(plan(1, { DATA_DIR: folder }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {number} nodes */
async function onPostgres(nodes) {
  const { startPostgres } = await tsImport('../test/support/postgres.ts', import.meta.url);
  const server = await startPostgres([]);
  try {
    return await runKills(plan(nodes, { DATABASE_URL: await server.database(), DIRECT_LINE_SECRET: SECRET }));
  } finally {
    await server.remove();
  }
}

/** A database that is away for half a minute under load, and comes back. */
async function benchAbsence() {
  const { startPostgres } = await tsImport('../test/support/postgres.ts', import.meta.url);
  const database = await startPostgres([]);
  try {
    const env = { DATABASE_URL: await database.database(), DIRECT_LINE_SECRET: SECRET };
    const verdict = await runAbsence({ ...plan(1, env), seconds: ABSENT_SECONDS, database });
    const { accepted, refusals, backMs, lost, unanswered, doubled, misordered } = verdict;
    console.log(`A database that is away for ${ABSENT_SECONDS} s under load`);
    table([
      [
        'accepted',
        'refused meanwhile',
        'taken again after ms',
        'lost',
        'unanswered',
        'doubled',
        'out of order',
      ],
      [accepted, refusals, Math.round(backMs), lost, unanswered, doubled, misordered].map(String),
    ]);
    if (lost + unanswered + doubled + misordered > 0) process.exitCode = 1;
  } finally {
    await database.remove();
  }
}

/** Servers killed with SIGKILL at random moments under load: nothing accepted may be lost, doubled or out of order. */
export async function benchFaults() {
  console.log(
    `Faults: ${KILLS} kills with SIGKILL on each store, at random moments under load (FAULTS_KILLS)`,
  );
  const rows = [
    ['store', 'kills', 'conversations', 'accepted', 'lost', 'unanswered', 'doubled', 'out of order', 's'],
  ];
  for (const [name, run] of /** @type {const} */ ([
    ['SQLite, one node', onSqlite],
    ['PostgreSQL, two nodes', () => onPostgres(2)],
  ])) {
    const started = performance.now();
    const { conversations, accepted, lost, unanswered, doubled, misordered } = await run();
    const seconds = (performance.now() - started) / 1000;
    const numbers = [
      KILLS,
      conversations,
      accepted,
      lost,
      unanswered,
      doubled,
      misordered,
      Math.round(seconds),
    ];
    rows.push([name, ...numbers.map(String)]);
    if (lost + unanswered + doubled + misordered > 0) process.exitCode = 1;
  }
  table(rows);
  await benchAbsence();
}
