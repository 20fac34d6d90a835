import type { Config } from '../config/config.ts';
import type { Log } from '../log.ts';
import { takeDataDir } from './dataDir.ts';
import { secretKey, signingKey } from './signingKey.ts';
import { openSqliteStore } from './sqlite/sqliteStore.ts';
import { storeProblem } from './sqlite/storeProblem.ts';
import type { Store } from './store.ts';

/** A store, and the key with which its nodes sign tokens. */
export interface Storage {
  readonly store: Store;
  readonly key: Uint8Array;
  /** Closes the store and gives back what was taken for it. */
  close(): Promise<void>;
}

function openEmbedded({ dataDir, directLineSecret }: Config): Storage {
  const folder = takeDataDir(dataDir);
  try {
    const key = signingKey(folder.path, directLineSecret);
    const store = openSqliteStore(folder.path);
    const close = async (): Promise<void> => {
      await store.close();
      folder.release();
    };
    return { store, key, close };
  } catch (error) {
    folder.release();
    throw storeProblem(error, folder.path) ?? error;
  }
}

async function openShared(url: string, secret: string | undefined, log: Log): Promise<Storage> {
  if (secret === undefined) throw new Error('DATABASE_URL: is used with DIRECT_LINE_SECRET only.');
  // Only who has a database waits for its driver.
  const { openPostgresStore } = await import('./postgres/postgresStore.ts');
  const store = await openPostgresStore({ url, log });
  return { store, key: secretKey(secret), close: () => store.close() };
}

/** The store that the settings name: PostgreSQL, or the folder of this process. Throws a sentence when it cannot be used. */
export async function openStorage(config: Config, log: Log): Promise<Storage> {
  const { databaseUrl, directLineSecret } = config;
  return databaseUrl === undefined ? openEmbedded(config) : openShared(databaseUrl, directLineSecret, log);
}
