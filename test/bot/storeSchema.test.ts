import Database from 'libsql';
import { Client } from 'pg';
import pino from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openPostgresStore } from '../../src/bot/storage/postgres/postgresStore.ts';
import { POSTGRES_STEPS } from '../../src/bot/storage/postgres/schema.ts';
import { SQLITE_STEPS } from '../../src/bot/storage/sqlite/schema.ts';
import { openSqliteStore } from '../../src/bot/storage/sqlite/sqliteStore.ts';
import type { Store } from '../../src/bot/storage/store.ts';
import type { CaseRecord } from '../../src/machine/index.ts';
import { freshDatabase } from '../support/sharedPostgres.ts';
import { query } from './engines.ts';
import { temporaryFolder } from './harness.ts';

const log = pino({ level: 'silent' });

/** What is in a trigger's or a function's body happens in the new tables alone. */
const withoutBodies = (step: string): string =>
  step.replace(/\$\$[\s\S]*?\$\$/g, '').replace(/\bBEGIN\b[\s\S]*?\bEND;/g, ';');

const TAKES_AWAY =
  /\b(DROP|RENAME|TRUNCATE TABLE|DELETE FROM|ALTER COLUMN|ADD CONSTRAINT|CREATE UNIQUE INDEX)\b/i;

/** Statements with which a version that does not know of them could not live. */
const breaking = (step: string): readonly string[] =>
  withoutBodies(step)
    .split(';')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => {
      const isDemanding = /ADD COLUMN .*NOT NULL/i.test(text) && !/DEFAULT/i.test(text);
      return isDemanding || TAKES_AWAY.test(text);
    });

describe('the schema’s steps', () => {
  it.each([
    ['SQLite', SQLITE_STEPS],
    ['PostgreSQL', POSTGRES_STEPS],
  ])('on %s only add, so that the version before works beside them', (_engine, steps) => {
    expect(steps.flatMap(breaking)).toEqual([]);
  });

  it.each([
    'ALTER TABLE turns DROP COLUMN node',
    'ALTER TABLE turns ADD COLUMN later text NOT NULL',
    'ALTER TABLE turns ALTER COLUMN outbox SET NOT NULL',
    'CREATE UNIQUE INDEX one ON log (activity_id)',
    'CREATE TABLE later (id integer); DROP TABLE spent',
  ])('would be refused if one were: %s', (step) => {
    expect(breaking(step)).toHaveLength(1);
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

/** A turn on the web chat and one on a channel, with all that is asked of the store. */
async function takeTurns(store: Store): Promise<void> {
  const about = { conversation: 'c', activity: { type: 'message', text: 'a' } } as const;
  await store.startConversation({ ...about, key: 'opening', delivery: 'log', logged: false });
  for (const [edition, delivery] of (['log', 'push'] as const).entries()) {
    const key = `a ${delivery}`;
    const isLogged = delivery === 'log';
    await store.accept({ ...about, key, delivery, logged: isLogged });
    await store.nextPending('c');
    await store.turnState('c', key);
    await store.caseOf('c', 'p');
    const record = { stage: 'scope', revision: 1 } as CaseRecord;
    const replies = [{ type: 'message', id: `${key}.1`, text: 'b' }];
    await store.answer({
      conversation: 'c',
      key,
      change: { person: 'p', edition, record, cards: [] },
      log: isLogged ? replies : [],
      ...(!isLogged && { outbox: replies }),
    });
    await store.delivered('c', key, 'p', []);
  }
  await store.hasConversation('c');
  await store.logged('c', 'a log.1');
  await store.logAfter('c', 0, 10);
  await store.append('c', [{ type: 'message', text: 'later' }]);
  await store.spend('ticket', Date.now() + 1000);
  await store.leftOver();
}

describe('no statement of a turn reads more as conversations grow in length or number', () => {
  it('on PostgreSQL: each can go by an index', async () => {
    const url = await freshDatabase();
    const asked = vi.spyOn(Client.prototype, 'query');
    const store = await openPostgresStore({ url, log });
    await takeTurns(store);
    await store.close();
    const statements = new Map(
      (asked.mock.calls as readonly unknown[][]).flatMap(([given]) => {
        const { name, text } = Object(given) as { name?: string; text?: string };
        return name === undefined || text === undefined ? [] : [[name, text] as const];
      }),
    );
    asked.mockRestore();
    const settings = 'SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan';
    const waysOf = async (text: string): Promise<readonly string[]> => {
      const count = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
      const values = count === 0 ? '' : `(${Array.from({ length: count }, () => 'NULL').join(', ')})`;
      const explain = `EXPLAIN (FORMAT JSON) EXECUTE one${values}`;
      return scansIn(await query(url, `${settings}; PREPARE one AS ${text}; ${explain}`));
    };
    expect(await waysOf('SELECT 1 FROM turns WHERE activity = $1')).toContain('Seq Scan');
    expect(statements.size).toBeGreaterThan(15);
    for (const [name, text] of statements) {
      const ways = await waysOf(text);
      expect(ways.length, name).toBeGreaterThan(0);
      expect(ways, name).not.toContain('Seq Scan');
    }
  });

  it('on SQLite: each does go by an index', async () => {
    const used = new Set<string>();
    const { prepare } = Database.prototype;
    const prepared = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (
      this: Database.Database,
      text: string,
    ) {
      const statement = prepare.call(this, text);
      return new Proxy(statement, {
        get: (target, member) => {
          if (['run', 'get', 'all'].includes(String(member))) used.add(text);
          const value: unknown = Reflect.get(target, member);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    });
    const folder = temporaryFolder();
    const store = openSqliteStore(folder);
    used.clear();
    await takeTurns(store);
    await store.close();
    prepared.mockRestore();
    const database = new Database(`${folder}/after-six.sqlite`);
    onTestFinished(() => void database.close());
    const waysOf = (text: string) =>
      (database.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[]).map(
        ({ detail }) => detail,
      );
    const isScan = (way: string): boolean =>
      /^SCAN /.test(way) && !/USING (COVERING )?INDEX turns_undelivered|CONSTANT ROW/.test(way);
    expect(waysOf('SELECT 1 FROM turns WHERE activity = 1').filter(isScan)).toEqual(['SCAN turns']);
    expect(used.size).toBeGreaterThan(15);
    for (const text of used) expect(waysOf(text).filter(isScan), text).toEqual([]);
  });
});
