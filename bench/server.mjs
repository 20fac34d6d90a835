import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, ms, p95, table } from './measure.mjs';

const PORT = 3979;
const BASE = `http://127.0.0.1:${PORT}`;
const pause = (/** @type {number} */ milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts the built server on a folder of its own. @returns {Promise<{ server: import('node:child_process').ChildProcess, listening: number }>} ms from spawn to the first answer */
async function start(/** @type {string} */ data) {
  const started = performance.now();
  const server = spawn(process.execPath, ['dist/bot/main.js'], {
    env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: data, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let left = 400; left > 0; left -= 1) {
    const ok = await fetch(`${BASE}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return { server, listening: performance.now() - started };
    await pause(5);
  }
  throw new Error('The server did not answer in 2 s.');
}

const stop = (/** @type {import('node:child_process').ChildProcess} */ server) =>
  new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGTERM');
  });

async function call(/** @type {string} */ path, /** @type {string} */ token, /** @type {unknown} */ body) {
  const response = await fetch(`${BASE}/v3/directline${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** Milliseconds from posting a message to seeing its reply by polling. */
async function roundTrip() {
  const { token } = await call('/tokens/generate', '', {});
  const { conversationId } = await call('/conversations', token, {});
  const path = `/conversations/${conversationId}/activities`;
  const started = performance.now();
  await call(path, token, { type: 'message', from: { id: 'bench' }, text: 'ECOG 1' });
  for (;;) {
    const { activities } = await call(path, token, undefined);
    if (activities.some((/** @type {any} */ activity) => activity.channelData?.stage && activity.replyToId))
      return performance.now() - started;
    await pause(1);
  }
}

/** Start to listening, memory at rest, and a turn through the whole server. */
export async function benchServer() {
  const data = mkdtempSync(join(tmpdir(), 'after-six-bench-'));
  const starts = [];
  try {
    for (let i = 0; i < 5; i += 1) {
      const { server, listening } = await start(data);
      starts.push(listening);
      await stop(server);
    }
    const { server } = await start(data);
    const trips = [];
    for (let i = 0; i < 60; i += 1) trips.push(await roundTrip());
    const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1];
    await stop(server);
    console.log('Server');
    table([
      ['what', 'median ms', 'p95 ms'],
      ['start to listening', ms(median(starts)), ms(Math.max(...starts))],
      ['a message to its reply, on disk and polled', ms(median(trips.slice(10))), ms(p95(trips.slice(10)))],
    ]);
    console.log(`memory after 60 conversations: ${Math.round(Number(memory) / 1024)} MB resident\n`);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
