import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { DIST, isFresh, ROOT, stamp } from './freshness.mjs';
import { withLock } from './lock.mjs';

/** `tsc` says what is wrong on its standard output; a build says it on standard error. */
async function compile() {
  const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
  const child = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
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

async function buildAll() {
  const { buildWeb } = await import('./webAssets.mjs');
  await Promise.all([compile(), buildWeb()]);
  removeOrphans();
  stamp();
}

/**
 * Brings `dist` up to date; does nothing where it is. Rejects, with the reason on standard error, where the sources do
 * not compile or the compiler is not installed.
 */
export async function ensureBuilt() {
  if (isFresh()) return;
  if (!existsSync(`${ROOT}node_modules/typescript`)) {
    throw new Error(
      'dist/ is missing or older than src/, and the compiler is not installed: run `npm ci`, then `npm run build`.',
    );
  }
  mkdirSync(DIST, { recursive: true });
  await withLock(`${DIST}/.lock`, async () => {
    if (!isFresh()) await buildAll();
  });
}

if (import.meta.filename === process.argv[1]) {
  try {
    await ensureBuilt();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
