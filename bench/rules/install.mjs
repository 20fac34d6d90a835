import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('..', import.meta.url));

/** Installs the other engines where they are missing. They belong to the measurement only, never to the product. */
export function ensureOthersInstalled() {
  if (existsSync(`${BENCH}node_modules`)) return;
  console.error('Installing the engines to measure beside, in bench/node_modules …');
  const { status } = spawnSync('npm', ['ci', '--prefix', BENCH, '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error('npm ci in bench/ failed: what is missing is said below.');
}
