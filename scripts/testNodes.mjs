// npm run test:nodes: starts the server under each supported Node and takes one case to its answer over Direct Line.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './ensureBuilt.mjs';

const VERSIONS = ['20.18', '22', '24', '26'];
const CASE =
  'Completed 6 infusions of Pluvicto, progressed on CT, ECOG 1, on ADT with testosterone 12 ng/dL, MSS, HRR negative, Prior docetaxel. No prior cabazitaxel. Prior enzalutamide. No abiraterone, no apalutamide, no darolutamide.';
const EXPECTED = 'chemotherapy';
const ATTEMPTS = 100;
const PAUSE_MS = 100;

/** The Node binary of a version, from the package registry. @param {string} version */
function nodeBinary(version) {
  const folder = join(tmpdir(), 'after-six-nodes', version);
  mkdirSync(folder, { recursive: true });
  const name = `node-${process.platform}-${process.arch}`;
  execFileSync(
    'npm',
    ['install', '--silent', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return join(folder, 'node_modules', name, 'bin', 'node');
}

/** @returns {Promise<number>} a port that was free a moment ago */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** @template T @param {() => Promise<T | undefined>} attempt @param {string} what @returns {Promise<T>} */
async function eventually(attempt, what) {
  for (let left = ATTEMPTS; left > 0; left -= 1) {
    const result = await attempt().catch(() => undefined);
    if (result !== undefined) return result;
    await pause();
  }
  throw new Error(`${what} did not happen in ${(ATTEMPTS * PAUSE_MS) / 1000} s.`);
}

/** Pastes the case, confirms the read-back, and returns the answer's pathway. @param {string} base */
async function takeCase(base) {
  const call = async (
    /** @type {string} */ path,
    /** @type {string} */ token,
    /** @type {unknown} */ body,
  ) => {
    const response = await fetch(`${base}/v3/directline${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  const { token } = await call('/tokens/generate', '', {});
  const { conversationId } = await call('/conversations', token, {});
  const say = (/** @type {string} */ text) =>
    call(`/conversations/${conversationId}/activities`, token, {
      type: 'message',
      from: { id: 'tester' },
      text,
    });
  const stage = (/** @type {string} */ name) =>
    eventually(async () => {
      const { activities } = await call(`/conversations/${conversationId}/activities`, token, undefined);
      return activities.findLast((/** @type {any} */ activity) => activity.channelData?.stage === name);
    }, `stage ${name}`);
  await say(CASE);
  await stage('read_back');
  await say('yes');
  const answer = await stage('advice');
  return answer.channelData.assessment.pathway;
}

/** @param {string} version */
async function testNode(version) {
  const binary = nodeBinary(version);
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'after-six-'));
  const started = performance.now();
  const server = spawn(binary, ['dist/bot/main.js'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const base = `http://127.0.0.1:${port}`;
  try {
    await eventually(async () => ((await fetch(`${base}/readyz`)).ok ? true : undefined), 'listening');
    const listening = performance.now() - started;
    const pathway = await takeCase(base);
    if (pathway !== EXPECTED) throw new Error(`the answer is ${pathway}, not ${EXPECTED}.`);
    const exact = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim();
    console.log(`${exact}: listening after ${listening.toFixed(0)} ms, one case taken to "${pathway}"`);
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(data, { recursive: true, force: true });
  }
}

await ensureBuilt();
let failed = 0;
for (const version of VERSIONS) {
  await testNode(version).catch((error) => {
    failed += 1;
    console.error(`Node ${version}: ${error.message}`);
  });
}
console.log(`${VERSIONS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
