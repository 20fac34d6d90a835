import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzzInProcess } from './fuzz/inProcess.mjs';
import { fuzzServer } from './fuzz/server.mjs';
import { table } from './measure.mjs';

const SEED = Number(process.env.FC_SEED ?? 20_261_123);
const OVER_HTTP = Number(process.env.FUZZ_CALLS ?? 60_000);
const IN_PROCESS = Number(process.env.FUZZ_CASES ?? 60_000);

/** @returns {Promise<{ server: import('node:child_process').ChildProcess, origin: string }>} */
function start(/** @type {string} */ data) {
  const server = spawn(process.execPath, ['dist/bot/main.js'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: data,
      LOG_LEVEL: 'error',
      LOCAL_CHANNEL: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (said) => {
      const [origin] = /http:\/\/[\d.:]+/.exec(String(said)) ?? [];
      if (origin !== undefined) resolve({ server, origin });
    });
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

async function overHttp() {
  const data = mkdtempSync(join(tmpdir(), 'after-six-fuzz-'));
  const { server, origin } = await start(data);
  const started = performance.now();
  try {
    const { faults, statuses, failedTurns } = await fuzzServer(origin, { calls: OVER_HTTP, seed: SEED });
    const count = (/** @type {string} */ what) => faults.filter((fault) => fault.what === what).length;
    const crashes = count('crash') + (server.exitCode === null ? 0 : 1);
    table([
      ['over HTTP', 'count'],
      ['calls', String(OVER_HTTP)],
      ['seconds', ((performance.now() - started) / 1000).toFixed(0)],
      ...[...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, times]) => [`answered ${status}`, String(times)]),
      ['crashes', String(crashes)],
      ['hangs', String(count('hang'))],
      ['5xx other than by design', String(count('5xx'))],
      ['errors of another shape', String(count('shape'))],
      ['turns that failed', String(failedTurns)],
    ]);
    for (const fault of faults.slice(0, 5)) console.log(JSON.stringify(fault).slice(0, 1500));
    return faults.length === 0 && crashes === 0 && failedTurns === 0;
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(data, { recursive: true, force: true });
  }
}

async function inProcess() {
  const [{ takeTurn }, { parseFindings, strictJson }, { assess }, { maskActivity }, { normalise }] =
    await Promise.all([
      import('../dist/dialogs/index.js'),
      import('../dist/machine/index.js'),
      import('../dist/engine/index.js'),
      import('../dist/bot/maskActivity.js'),
      import('../dist/bot/normalise.js'),
    ]);
  const parts = { takeTurn, parseFindings, strictJson, assess, maskActivity, normalise };
  const results = fuzzInProcess(parts, { cases: IN_PROCESS, seed: SEED });
  table([
    ['in process', 'cases', 'wrong'],
    ...results.map(({ what, cases, problem }) => [what, String(cases), problem === undefined ? '0' : '1']),
  ]);
  for (const { problem } of results) if (problem !== undefined) console.log(problem.slice(0, 3000));
  return results.every(({ problem }) => problem === undefined);
}

/** Nearly right findings, cards, activities and calls, from one seed (FC_SEED asks about others). */
export async function benchFuzz() {
  console.log(`Fuzz, seed ${SEED}`);
  const results = [await inProcess(), await overHttp()];
  if (!results.every(Boolean)) process.exitCode = 1;
}
