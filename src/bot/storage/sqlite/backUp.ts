import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { STORE_FILE, storeProblem } from './storeProblem.ts';

const OWNER_ONLY = 0o600;

/**
 * Copies the embedded store of a folder into a new file, as it is at one moment, also beside a running server. The copy
 * is whole in itself: put in a folder as the store's file, a server opens it. Throws a sentence when there is no store
 * or the file exists.
 */
export function backUp(folder: string, file: string): void {
  if (!existsSync(join(folder, STORE_FILE)))
    throw new Error(`DATA_DIR: there is no store in ${JSON.stringify(folder)}`);
  if (existsSync(file)) throw new Error(`file: ${JSON.stringify(file)} exists; allowed: a new file`);
  try {
    const database = new Database(join(folder, STORE_FILE));
    try {
      database.prepare('VACUUM INTO ?').run(file);
    } finally {
      database.close();
    }
    chmodSync(file, OWNER_ONLY);
  } catch (error) {
    throw storeProblem(error, folder) ?? error;
  }
}
