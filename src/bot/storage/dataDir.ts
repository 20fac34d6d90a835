import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';

/** A folder of which this process is the only user, until `release` or the end of the process. */
export interface DataDir {
  readonly path: string;
  release(): void;
}

const holderOf = (path: string): string => {
  try {
    return ` (${readFileSync(path, 'utf8').trim()})`;
  } catch {
    return '';
  }
};

/** Folder by folder: where none can be made (as in /proc), `recursive` would try for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  }
}

/**
 * Takes the folder for this process, making it when missing. The lock is the operating system's, held through an
 * open transaction: it ends with the process, however that ends, and a process id used again cannot confuse it.
 * Throws a sentence when another process holds the folder or it cannot be written.
 */
export function takeDataDir(path: string): DataDir {
  const holder = join(path, 'process.txt');
  let lock: Database.Database;
  try {
    makeFolder(resolve(path));
    lock = new Database(join(path, 'lock.sqlite'));
    lock.exec('BEGIN EXCLUSIVE');
    writeFileSync(holder, `process ${process.pid}, since ${new Date().toISOString()}\n`);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'SQLITE_BUSY')
      throw new Error(
        `DATA_DIR: ${JSON.stringify(path)} is in use by another process${holderOf(holder)}. Stop it, or give this one a folder of its own.`,
      );
    throw new Error(
      `DATA_DIR: ${JSON.stringify(path)} cannot be written (${code ? String(code) : 'it is not a folder'}); allowed: a folder that this process may make and write, on a disk of this machine.`,
    );
  }
  return {
    path,
    release: () => {
      lock.exec('ROLLBACK');
      lock.close();
    },
  };
}
