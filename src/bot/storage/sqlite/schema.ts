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
  `
  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    who TEXT NOT NULL,
    place TEXT NOT NULL,
    rule_book TEXT,
    content_hash TEXT,
    previous TEXT,
    hash TEXT NOT NULL,
    content TEXT
  );
  CREATE INDEX audit_by_who ON audit (who, seq);
  CREATE INDEX audit_by_place ON audit (place, seq);
  CREATE INDEX audit_with_content ON audit (at) WHERE content IS NOT NULL;
  CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
  CREATE TRIGGER audit_is_not_altered BEFORE UPDATE ON audit
    WHEN NEW.content IS NOT NULL OR NEW.seq IS NOT OLD.seq OR NEW.at IS NOT OLD.at OR NEW.kind IS NOT OLD.kind
      OR NEW.who IS NOT OLD.who OR NEW.place IS NOT OLD.place OR NEW.rule_book IS NOT OLD.rule_book
      OR NEW.content_hash IS NOT OLD.content_hash OR NEW.previous IS NOT OLD.previous OR NEW.hash IS NOT OLD.hash
    BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
  CREATE TABLE people (
    who TEXT NOT NULL,
    conversation TEXT NOT NULL,
    person TEXT NOT NULL,
    messages INTEGER NOT NULL,
    first_ms INTEGER NOT NULL,
    last_ms INTEGER NOT NULL,
    PRIMARY KEY (who, conversation)
  ) WITHOUT ROWID;
  CREATE INDEX people_by_conversation ON people (conversation);
  CREATE TABLE touched (conversation TEXT PRIMARY KEY, ms INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX touched_by_time ON touched (ms);
  ALTER TABLE turns ADD COLUMN accepted_ms INTEGER NOT NULL DEFAULT 0;
  UPDATE turns SET accepted_ms = CAST(strftime('%s', 'now') AS INTEGER) * 1000;
  CREATE INDEX turns_by_acceptance ON turns (accepted_ms) WHERE delivered = 1;
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
