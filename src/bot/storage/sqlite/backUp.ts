import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';
import { STORE_FILE, storeProblem } from './storeProblem.ts';

const OWNER_ONLY = 0o600;

/** Throws a sentence where no new file can be made, before the store is touched: what is wrong is then the target. */
function refuseTarget(file: string): void {
  const named = `file: ${JSON.stringify(file)}`;
  if (file === '') throw new Error(`${named} is no name; allowed: a new file`);
  if (existsSync(file)) throw new Error(`${named} exists; allowed: a new file`);
  if (!existsSync(dirname(resolve(file))))
    throw new Error(`${named} cannot be made: there is no folder ${JSON.stringify(dirname(resolve(file)))}`);
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
  } catch {
    throw new Error(`${named} cannot be made: its folder cannot be written`);
  }
}

/**
 * Copies the embedded store of a folder into a new file, as it is at one moment, also beside a running server. The copy
 * is whole in itself: put in a folder as the store's file, a server opens it. Throws a sentence when there is no store
 * or the file exists.
 */
export function backUp(folder: string, file: string): void {
  if (!existsSync(join(folder, STORE_FILE)))
    throw new Error(`DATA_DIR: there is no store in ${JSON.stringify(folder)}`);
  refuseTarget(file);
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
