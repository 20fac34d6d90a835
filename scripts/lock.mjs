import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A lock without an owner's number is being taken right now, or was left by a process that died in that moment. */
const TAKING_MS = 5_000;

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  const pidFile = `${folder}/pid`;
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
  if (pid > 0) return !isRunning(pid);
  const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - since > TAKING_MS;
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(`${folder}/pid`, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

/**
 * Runs `work` while this process alone holds `folder`; others wait their turn. A lock whose owner died is taken over.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 */
export async function withLock(folder, work) {
  while (!take(folder)) await delay(50);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
