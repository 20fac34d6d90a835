import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { DIST, fingerprint, isFresh, ROOT, stamp, unstamp } from './freshness.mjs';
import { withLock } from './lock.mjs';

const LOCK = `${DIST}/.lock`;

/**
 * Types are judged by `npm run types`: judging them here as well would make the first start three times as long.
 * `tsc` says what is wrong on its standard output; a build says it on standard error.
 */
async function compile() {
  const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
  const child = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The sources do not compile: see above.');
}

/** A module that was moved or deleted must not live on in `dist`. */
function removeOrphans() {
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const file = `${entry.parentPath ?? entry.path}/${entry.name}`.slice(DIST.length + 1);
    const source = file.replace(/\.js(\.map)?$/, '.ts');
    if (source === file || file.startsWith('web/')) continue;
    if (!existsSync(`${ROOT}src/${source}`)) rmSync(`${DIST}/${file}`);
  }
}

/** esbuild works in a process of its own, which would stay beside the program for as long as that runs. */
async function buildPage() {
  const [{ buildWeb }, { stop }] = await Promise.all([import('./webAssets.mjs'), import('esbuild')]);
  try {
    await buildWeb();
  } finally {
    await stop();
  }
}

async function buildAll() {
  const sources = fingerprint();
  unstamp();
  await Promise.all([compile(), buildPage()]);
  removeOrphans();
  stamp(sources);
}

function needCompiler() {
  if (existsSync(`${ROOT}node_modules/typescript`)) return;
  throw new Error(
    'dist/ is missing or older than src/, and the compiler is not installed: run `npm ci`, then `npm run build`.',
  );
}

/**
 * Brings `dist` up to date; does nothing where it is. Rejects, with the reason on standard error, where the sources do
 * not compile or the compiler is not installed.
 */
export async function ensureBuilt() {
  if (isFresh()) return;
  needCompiler();
  mkdirSync(DIST, { recursive: true });
  await withLock(LOCK, async () => {
    if (!isFresh()) await buildAll();
  });
}

/** Brings `dist/web` alone up to date: 20 ms where nothing changed. */
export async function ensureWebBuilt() {
  needCompiler();
  mkdirSync(DIST, { recursive: true });
  await withLock(LOCK, buildPage);
}
