import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** @param {string} file Holds the owner's process id. */
function ownerIsGone(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return false;
  } catch (error) {
    // No such process; or the file is not yet written (ENOENT), which a moment's patience settles.
    return error.code === 'ESRCH';
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(`${folder}/pid`, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (ownerIsGone(`${folder}/pid`)) rmSync(folder, { recursive: true, force: true });
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
