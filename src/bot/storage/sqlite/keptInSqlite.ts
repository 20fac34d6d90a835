import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import {
  KEPT_ACTIVITIES,
  KEPT_CASES,
  type Kept,
  type KeptActivity,
  type KeptCase,
  NOTHING_KEPT,
} from '../kept.ts';
import { STORE_FILE, storeProblem } from './storeProblem.ts';

/** False while a first start is still making the tables. */
const isMigrated = (database: Database.Database): boolean =>
  database.prepare("SELECT name FROM sqlite_master WHERE name IN ('log', 'cases')").all().length === 2;

function read(file: string): Kept {
  const database = new Database(file);
  try {
    database.pragma('query_only = ON');
    if (!isMigrated(database)) return NOTHING_KEPT;
    return {
      activities: database.prepare(KEPT_ACTIVITIES).all() as KeptActivity[],
      cases: database.prepare(KEPT_CASES).all() as KeptCase[],
    };
  } finally {
    database.close();
  }
}

/** Reads the embedded store in a folder, also beside a running server; writes nothing. Throws a sentence when it cannot. */
export function keptInSqlite(folder: string): Kept {
  const file = join(folder, STORE_FILE);
  if (!existsSync(file)) throw new Error(`DATA_DIR: there is no store in ${JSON.stringify(folder)}`);
  try {
    return read(file);
  } catch (error) {
    throw storeProblem(error, folder) ?? error;
  }
}
