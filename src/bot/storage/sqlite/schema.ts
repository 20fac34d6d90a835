import type Database from 'libsql';
import { refuseNewer } from '../schemaVersion.ts';

/**
 * Each step brings the schema from its index to the next version. Steps are added, never changed, and a step only adds:
 * the version before must still work with what it leaves.
 */
export const SQLITE_STEPS: readonly string[] = [
  `
  CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    started_at TEXT NOT NULL,
    last_seq INTEGER NOT NULL DEFAULT 0,
    last_ms INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE TABLE log (
    conversation TEXT NOT NULL,
    seq INTEGER NOT NULL,
    activity_id TEXT NOT NULL,
    activity TEXT NOT NULL,
    PRIMARY KEY (conversation, seq)
  ) WITHOUT ROWID;
  CREATE INDEX log_by_activity ON log (conversation, activity_id);
  CREATE TABLE turns (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation TEXT NOT NULL,
    key TEXT NOT NULL,
    activity_id TEXT NOT NULL,
    activity TEXT,
    delivery TEXT NOT NULL,
    starts INTEGER NOT NULL DEFAULT 0,
    answered INTEGER NOT NULL DEFAULT 0,
    outbox TEXT,
    delivered INTEGER NOT NULL DEFAULT 0,
    UNIQUE (conversation, key)
  );
  CREATE INDEX turns_pending ON turns (conversation, arrival) WHERE answered = 0;
  CREATE INDEX turns_undelivered ON turns (arrival) WHERE delivered = 0;
  CREATE TABLE cases (
    conversation TEXT NOT NULL,
    person TEXT NOT NULL,
    edition INTEGER NOT NULL,
    record TEXT NOT NULL,
    cards TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (conversation, person)
  ) WITHOUT ROWID;
  `,
  'CREATE TABLE heartbeat (id INTEGER PRIMARY KEY, beat BLOB NOT NULL);',
  `
  ALTER TABLE turns ADD COLUMN node TEXT;
  CREATE TABLE spent (name TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX spent_by_time ON spent (until);
  `,
];

const versionOf = (database: Database.Database): number => {
  database.exec(
    'CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL, applied_at TEXT NOT NULL)',
  );
  const row = database.prepare('SELECT max(version) AS version FROM schema_version').get();
  return Number((row as { version: number | null }).version ?? 0);
};

/** Brings a database to this version's schema. Throws a sentence when it was written by a version too new for this one. */
export function migrate(database: Database.Database, steps: readonly string[] = SQLITE_STEPS): void {
  const version = versionOf(database);
  refuseNewer(version, steps.length);
  steps.slice(version).forEach((step, index) => {
    database
      .transaction(() => {
        database.exec(step);
        database
          .prepare('INSERT INTO schema_version (version, applied_at) VALUES (?, ?)')
          .run(version + index + 1, new Date().toISOString());
      })
      .immediate();
  });
}
