import Database from 'libsql';
import pino from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CASES } from '../../src/bot/storage/postgres/casesTable.ts';
import { LOG } from '../../src/bot/storage/postgres/logTable.ts';
import { openPostgresStore, STORE } from '../../src/bot/storage/postgres/postgresStore.ts';
import { POSTGRES_STEPS } from '../../src/bot/storage/postgres/schema.ts';
import type { Statement } from '../../src/bot/storage/postgres/statement.ts';
import { TURNS } from '../../src/bot/storage/postgres/turnsTable.ts';
import { SQLITE_STEPS } from '../../src/bot/storage/sqlite/schema.ts';
import { openSqliteStore } from '../../src/bot/storage/sqlite/sqliteStore.ts';
import { freshDatabase } from '../support/sharedPostgres.ts';
import { query } from './engines.ts';
import { temporaryFolder } from './harness.ts';

const log = pino({ level: 'silent' });

const statementsOf = (step: string): readonly string[] =>
  step
    .split(';')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** What a version that does not know of it can live with. */
const onlyAdds = (statement: string): boolean =>
  /^CREATE (UNLOGGED )?TABLE \w+ \(/.test(statement) ||
  /^CREATE INDEX \w+ ON /.test(statement) ||
  (/^ALTER TABLE \w+ ADD COLUMN \w+ \w+/.test(statement) &&
    (!/NOT NULL/.test(statement) || /DEFAULT/.test(statement)));

describe.each([
  ['SQLite', SQLITE_STEPS],
  ['PostgreSQL', POSTGRES_STEPS],
])('the schema’s steps on %s', (_engine, steps) => {
  it('only add, so that the version before works beside them', () => {
    expect(steps.flatMap(statementsOf).filter((statement) => !onlyAdds(statement))).toEqual([]);
  });

  it.each([
    'ALTER TABLE turns DROP COLUMN node',
    'ALTER TABLE turns ADD COLUMN later text NOT NULL',
    'CREATE UNIQUE INDEX one ON log (activity_id)',
    'DROP TABLE spent',
  ])('would be refused if one were: %s', (statement) => {
    expect(onlyAdds(statement)).toBe(false);
  });
});

describe('a database', () => {
  it('is prepared once by nodes that start together', async () => {
    const url = await freshDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresStore({ url, log })));
    await Promise.all(stores.map((store) => store.ping()));
    await Promise.all(stores.map((store) => store.close()));
    expect(await query(url, 'SELECT version FROM schema_version ORDER BY version')).toEqual(
      POSTGRES_STEPS.map((_step, index) => ({ version: index + 1 })),
    );
  });

  it('takes a step that is added later, while a node of the version before is at work', async () => {
    const url = await freshDatabase();
    const before = await openPostgresStore({ url, log });
    onTestFinished(() => before.close());
    const opening = { key: 'opening', activity: {}, delivery: 'log', logged: false } as const;
    await before.startConversation({ ...opening, conversation: 'a' });
    const step =
      "ALTER TABLE turns ADD COLUMN later text NOT NULL DEFAULT 'x'; CREATE TABLE later (id integer)";
    const after = await openPostgresStore({ url, log, steps: [...POSTGRES_STEPS, step] });
    onTestFinished(() => after.close());
    await before.startConversation({ ...opening, conversation: 'b' });
    expect(await after.nextPending('b')).toMatchObject({ key: 'opening' });
    expect(await before.nextPending('a')).toMatchObject({ key: 'opening' });
  });

  it('that is left half way by a step that fails is as it was before', async () => {
    const url = await freshDatabase();
    const steps = [...POSTGRES_STEPS, 'CREATE TABLE later (id integer); SELECT 1 / 0'];
    await expect(openPostgresStore({ url, log, steps })).rejects.toThrow(/division by zero/);
    expect(await query(url, "SELECT to_regclass('log') AS log, to_regclass('later') AS later")).toEqual([
      { log: null, later: null },
    ]);
  });

  it.each([
    ['postgres://someone:hidden-word@127.0.0.1:1/cases', '127.0.0.1:1/cases cannot be used (ECONNREFUSED)'],
    [
      'postgres://someone:hidden-word@no.such.host.invalid/cases',
      'no.such.host.invalid:5432/cases cannot be',
    ],
  ])('that cannot be reached is named, without the password: %s', async (url, sentence) => {
    const opened = openPostgresStore({ url, log });
    await expect(opened).rejects.toThrow(sentence);
    await expect(opened).rejects.not.toThrow('hidden-word');
  });

  it('that does not exist is named', async () => {
    const url = `${await freshDatabase()}x`;
    await expect(openPostgresStore({ url, log })).rejects.toThrow(
      /DATABASE_URL: .* does not exist\)\. Check/,
    );
  });
});

/** Names of a plan's ways of reading a table. */
function scansIn(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(scansIn);
  if (typeof plan !== 'object' || plan === null) return [];
  const { 'Node Type': type, ...rest } = plan as Record<string, unknown>;
  return [...(typeof type === 'string' ? [type] : []), ...Object.values(rest).flatMap(scansIn)];
}

describe('no statement of a turn reads more as conversations grow in length or number', () => {
  const statements = [CASES, LOG, TURNS, STORE].flatMap((some): Statement[] => Object.values(some));

  it('on PostgreSQL: each can go by an index', async () => {
    const url = await freshDatabase();
    await (await openPostgresStore({ url, log })).close();
    expect(statements.length).toBeGreaterThan(20);
    const settings = 'SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan';
    const waysOf = async (text: string): Promise<readonly string[]> => {
      const count = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
      const values = count === 0 ? '' : `(${Array.from({ length: count }, () => 'NULL').join(', ')})`;
      const explain = `EXPLAIN (FORMAT JSON) EXECUTE one${values}`;
      return scansIn(await query(url, `${settings}; PREPARE one AS ${text}; ${explain}`));
    };
    expect(await waysOf('SELECT 1 FROM turns WHERE activity = $1')).toContain('Seq Scan');
    for (const { name, text } of statements) {
      const ways = await waysOf(text);
      expect(ways.length, name).toBeGreaterThan(0);
      expect(ways, name).not.toContain('Seq Scan');
    }
  });

  it('on SQLite: each does go by an index', () => {
    const prepared = vi.spyOn(Database.prototype, 'prepare');
    const folder = temporaryFolder();
    void openSqliteStore(folder).close();
    const texts = [...new Set(prepared.mock.calls.map(([text]) => text))].filter((text) =>
      / (FROM|UPDATE) /.test(` ${text}`),
    );
    prepared.mockRestore();
    const database = new Database(`${folder}/after-six.sqlite`);
    onTestFinished(() => void database.close());
    const detailsOf = (text: string) =>
      (database.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[]).map(
        ({ detail }) => detail,
      );
    const scanned = texts
      .filter((text) => !/schema_version/.test(text))
      .flatMap(detailsOf)
      .filter((detail) => /^SCAN /.test(detail) && !/USING (COVERING )?INDEX turns_undelivered/.test(detail));
    expect(texts.length).toBeGreaterThan(10);
    expect(scanned).toEqual([]);
  });
});
