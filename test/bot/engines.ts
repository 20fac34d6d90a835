import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'libsql';
import { Client } from 'pg';
import pino from 'pino';
import { lazy } from '../../src/bot/lazy.ts';
import { openPostgresStore } from '../../src/bot/storage/postgres/postgresStore.ts';
import { openSqliteStore } from '../../src/bot/storage/sqlite/sqliteStore.ts';
import type { Store } from '../../src/bot/storage/store.ts';
import { freshDatabase } from '../support/sharedPostgres.ts';
import { temporaryFolder } from './harness.ts';

/** A kind of store, as the tests see it. A place is a folder or the address of a database. */
export interface Engine {
  place(): string | Promise<string>;
  /** Takes no time for granted: what nobody answered is left over at once. `now` is ms since 1970. */
  open(place: string, now?: () => number): Store | Promise<Store>;
  /** Statements beside the store; resolves with the rows of the last. */
  sql(place: string, text: string): Promise<readonly unknown[]>;
  /** The settings of a server on it. */
  env(place: string): Record<string, string>;
  /** As if all had been accepted long ago: with many nodes it is left for some seconds to the node that took it. */
  letTimePass(place: string): Promise<void>;
}

export const SECRET = 'a secret of the tests, which no server outside has'.replaceAll(' ', '-');

const sqlite: Engine = {
  place: temporaryFolder,
  open: openSqliteStore,
  sql: async (folder, text) => {
    const database = new Database(join(folder, 'after-six.sqlite'));
    try {
      const statement = database.prepare(text);
      return /^select/i.test(text) ? statement.all() : [statement.run()];
    } finally {
      database.close();
    }
  },
  env: (DATA_DIR) => ({ DATA_DIR }),
  letTimePass: async () => undefined,
};

/** Statements on a database, over a connection of their own; resolves with the rows of the last. */
export async function query(connectionString: string, text: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const results = [await client.query(text)].flat();
    return results.at(-1)?.rows ?? [];
  } finally {
    await client.end();
  }
}

const database = lazy(freshDatabase);

/** A database takes a fifth of a second to make, a schema of its own in it none: one of each for every test. */
async function freshSchema(): Promise<string> {
  const url = await database();
  const name = `s${randomUUID().replaceAll('-', '')}`;
  await query(url, `CREATE SCHEMA ${name}`);
  return `${url}?options=-csearch_path%3D${name}`;
}

/** Many nodes may share it. */
export const postgres: Engine = {
  place: freshSchema,
  open: (url, now = Date.now) => openPostgresStore({ url, log: pino({ level: 'silent' }), now, patience: 0 }),
  sql: query,
  env: (DATABASE_URL) => ({ DATABASE_URL, DIRECT_LINE_SECRET: SECRET }),
  letTimePass: async (url) => {
    await query(url, "UPDATE turns SET looked_at = looked_at - interval '1 hour'");
  },
};

/** For `describe.each`: everything that a store keeps, both keep. */
export const ENGINES: readonly (readonly [string, Engine])[] = [
  ['SQLite', sqlite],
  ['PostgreSQL', postgres],
];
