import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DIST = `${ROOT}dist`;
const STAMP = `${DIST}/.stamp.json`;
const FOLDERS = ['src', 'web', 'scripts'];
const FILES = ['package.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Every file that the build reads, relative to the root, in a fixed order. */
function sources() {
  const inFolders = FOLDERS.filter((folder) => existsSync(ROOT + folder)).flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(ROOT.length)),
  );
  return [...inFolders, ...FILES.filter((file) => existsSync(ROOT + file))].sort();
}

/** @param {(file: string) => string | Buffer} part */
function digest(part) {
  const hash = createHash('sha256');
  for (const file of sources()) hash.update(`${file}\0`).update(part(file));
  return hash.digest('hex');
}

const byStat = () =>
  digest((file) => {
    const { mtimeMs, size } = statSync(ROOT + file);
    return `${mtimeMs} ${size}\n`;
  });
const byContent = () => digest((file) => readFileSync(ROOT + file));

/** The sources as they are now: dates and sizes, and contents. */
export const fingerprint = () => ({ stat: byStat(), content: byContent() });

/**
 * Records what `dist` was built from: the fingerprint from before the build, so that an edit during it is not missed.
 * @param {{ stat: string, content: string }} sources
 */
export function stamp(sources) {
  writeFileSync(STAMP, JSON.stringify(sources));
}

/** Says that `dist` is being changed: a build that fails half-way leaves nothing that passes for fresh. */
export function unstamp() {
  rmSync(STAMP, { force: true });
}

/**
 * True when `dist` was built from these sources. A package that ships only `dist` is always fresh. Times and sizes are
 * compared first; where they differ (a copy, a checkout) the contents decide.
 */
export function isFresh() {
  if (!existsSync(STAMP)) return false;
  if (!existsSync(`${ROOT}src`)) return true;
  const { stat, content } = JSON.parse(readFileSync(STAMP, 'utf8'));
  if (stat === byStat()) return true;
  if (content !== byContent()) return false;
  try {
    stamp(fingerprint());
  } catch {
    // A read-only image compares contents again next time.
  }
  return true;
}
