import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Log } from '../log.ts';
import { openStorage, type Storage } from './openStorage.ts';
import { secretKey, signingKey } from './signingKey.ts';
import { openSqliteStore } from './sqlite/sqliteStore.ts';
import { STORE_FILE, storeProblem } from './sqlite/storeProblem.ts';

/** Throws a sentence where there is no store, instead of making one. */
export function fileOfStore(folder: string): string {
  const file = join(folder, STORE_FILE);
  if (!existsSync(file)) throw new Error(`DATA_DIR: there is no store in ${JSON.stringify(folder)}.`);
  return file;
}

/** The keys of the settings, today's first. */
export function keysOf({
  databaseUrl,
  dataDir,
  directLineSecret,
  previousSecret,
}: Config): readonly Uint8Array[] {
  const earlier = previousSecret ? [secretKey(previousSecret)] : [];
  if (directLineSecret !== undefined) return [secretKey(directLineSecret), ...earlier];
  if (databaseUrl !== undefined) return earlier;
  fileOfStore(dataDir);
  return [signingKey(dataDir, undefined), ...earlier];
}

/**
 * The store that the settings name, for a program that works beside a server which may be running: it takes no folder,
 * and answers nobody. Throws a sentence when it cannot be used.
 */
export async function openBeside(config: Config, log: Log): Promise<Storage> {
  const { databaseUrl, dataDir, directLineSecret } = config;
  if (databaseUrl !== undefined) return openStorage(config, log);
  fileOfStore(dataDir);
  try {
    const store = openSqliteStore(dataDir);
    return { store, key: signingKey(dataDir, directLineSecret), close: () => store.close() };
  } catch (error) {
    throw storeProblem(error, dataDir) ?? error;
  }
}
