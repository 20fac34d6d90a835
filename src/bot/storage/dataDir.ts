import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * Takes the folder for this process, making it when missing. The lock is the operating system's, held through an
 * open transaction: it ends with the process, however that ends, and a process id used again cannot confuse it.
 * Throws a sentence when another process holds the folder or it cannot be written.
 */
export function takeDataDir(path: string): DataDir {
  const holder = join(path, 'process.txt');
  let lock: Database.Database;
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    lock = new Database(join(path, 'lock.sqlite'));
    lock.exec('BEGIN EXCLUSIVE');
    writeFileSync(holder, `process ${process.pid}, since ${new Date().toISOString()}\n`);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'SQLITE_BUSY')
      throw new Error(
        `DATA_DIR: ${JSON.stringify(path)} is in use by another process${holderOf(holder)}. Stop it, or give this one a folder of its own.`,
      );
    throw new Error(`DATA_DIR: ${JSON.stringify(path)} cannot be written (${String(code)}).`);
  }
  return {
    path,
    release: () => {
      lock.exec('ROLLBACK');
      lock.close();
    },
  };
}
