import type { ClientBase } from 'pg';
import { refuseNewer } from '../schemaVersion.ts';

/**
 * Each step brings the schema from its index to the next version. Steps are added, never changed, and a step only adds:
 * nodes of the version before go on working beside it.
 */
export const POSTGRES_STEPS: readonly string[] = [
  `
  CREATE TABLE conversations (
    id text PRIMARY KEY,
    started_at timestamptz NOT NULL DEFAULT now(),
    last_seq integer NOT NULL DEFAULT 0,
    last_ms bigint NOT NULL DEFAULT 0
  );
  CREATE TABLE log (
    conversation text NOT NULL,
    seq integer NOT NULL,
    activity_id text NOT NULL,
    activity text NOT NULL,
    PRIMARY KEY (conversation, seq)
  );
  CREATE INDEX log_by_activity ON log (conversation, activity_id, seq);
  CREATE TABLE turns (
    arrival bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conversation text NOT NULL,
    key text NOT NULL,
    activity_id text NOT NULL,
    activity text,
    delivery text NOT NULL,
    node uuid NOT NULL,
    starts integer NOT NULL DEFAULT 0,
    answered boolean NOT NULL DEFAULT false,
    outbox text,
    delivered boolean NOT NULL DEFAULT false,
    looked_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (conversation, key)
  );
  CREATE INDEX turns_pending ON turns (conversation, arrival) WHERE NOT answered;
  CREATE INDEX turns_undelivered ON turns (looked_at) WHERE NOT delivered;
  CREATE TABLE cases (
    conversation text NOT NULL,
    person text NOT NULL,
    edition integer NOT NULL,
    record text NOT NULL,
    cards text NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (conversation, person)
  );
  CREATE TABLE spent (name text PRIMARY KEY, until timestamptz NOT NULL);
  CREATE INDEX spent_by_time ON spent (until);
  CREATE TABLE heartbeat (id integer PRIMARY KEY, beat timestamptz NOT NULL);
  `,
  `
  CREATE TABLE audit (
    seq bigint PRIMARY KEY,
    at text NOT NULL,
    kind text NOT NULL,
    who text NOT NULL,
    place text NOT NULL,
    rule_book text,
    content_hash text,
    previous text,
    hash text NOT NULL,
    content text
  );
  CREATE INDEX audit_by_who ON audit (who, seq);
  CREATE INDEX audit_by_place ON audit (place, seq);
  CREATE INDEX audit_with_content ON audit (at) WHERE content IS NOT NULL;
  CREATE TABLE audit_head (id integer PRIMARY KEY, seq bigint NOT NULL, hash text NOT NULL);
  INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');
  CREATE FUNCTION audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND NEW.content IS NULL
       AND (NEW.seq, NEW.at, NEW.kind, NEW.who, NEW.place, NEW.rule_book, NEW.content_hash, NEW.previous, NEW.hash)
         IS NOT DISTINCT FROM
         (OLD.seq, OLD.at, OLD.kind, OLD.who, OLD.place, OLD.rule_book, OLD.content_hash, OLD.previous, OLD.hash)
    THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the audit is only added to';
  END $$;
  CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_is_only_added_to();
  CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit EXECUTE FUNCTION audit_is_only_added_to();
  CREATE TABLE people (
    who text NOT NULL,
    conversation text NOT NULL,
    person text NOT NULL,
    messages integer NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    PRIMARY KEY (who, conversation)
  );
  CREATE INDEX people_by_conversation ON people (conversation);
  CREATE TABLE touched (conversation text PRIMARY KEY, touched_at timestamptz NOT NULL);
  CREATE INDEX touched_by_time ON touched (touched_at);
  ALTER TABLE turns ADD COLUMN accepted_at timestamptz NOT NULL DEFAULT now();
  CREATE INDEX turns_by_acceptance ON turns (accepted_at) WHERE delivered;
  `,
];

/** One number for all versions: nodes that start together wait for each other here. */
const MIGRATION_LOCK = 60_112_301;

async function versionOf(client: ClientBase): Promise<number> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS schema_version (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
  );
  const { rows } = await client.query('SELECT max(version) AS version FROM schema_version');
  return Number((rows as { version: number | null }[])[0]?.version ?? 0);
}

/**
 * Brings a database to this version's schema; of several nodes one does, and the others wait for it. All steps or none.
 * Rejects with a sentence when it was written by a version too new for this one.
 */
export async function migrate(client: ClientBase, steps: readonly string[] = POSTGRES_STEPS): Promise<void> {
  await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  try {
    const version = await versionOf(client);
    refuseNewer(version, steps.length);
    for (const [index, step] of steps.entries()) {
      if (index < version) continue;
      await client.query(step);
      await client.query('INSERT INTO schema_version (version) VALUES ($1)', [index + 1]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
