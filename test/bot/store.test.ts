import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { takeDataDir } from '../../src/bot/storage/dataDir.ts';
import { openSqliteStore } from '../../src/bot/storage/sqlite/sqliteStore.ts';
import type { Answer, Arrival, Store } from '../../src/bot/storage/store.ts';
import type { CaseRecord } from '../../src/machine/index.ts';
import { ENGINES } from './engines.ts';
import { temporaryFolder } from './harness.ts';

const record = (revision: number): CaseRecord => ({ stage: 'scope', revision }) as CaseRecord;
const arrival = (key: string, more: Partial<Arrival> = {}): Arrival => ({
  conversation: 'c',
  key,
  activity: { type: 'message', text: key },
  delivery: 'log',
  logged: true,
  ...more,
});
const opening = (conversation: string): Arrival => arrival('opening', { conversation, logged: false });
const answer = (key: string, more: Partial<Answer> = {}): Answer => ({
  conversation: 'c',
  key,
  log: [{ type: 'message', text: `re ${key}`, id: `${key}.1` }],
  ...more,
});
const change = (edition: number, person = '') => ({
  person,
  edition,
  record: record(edition + 1),
  cards: [],
});

/** What any store must keep, whatever engine is below it. */
describe.each(ENGINES)('a store on %s', (_engine, engine) => {
  let place: string;
  let store: Store;
  beforeEach(async () => {
    place = await engine.place();
    store = await engine.open(place);
    onTestFinished(() => store.close());
    await store.startConversation(opening('c'));
    await store.answer(answer('opening', { log: [] }));
  });
  const reopen = async (now?: () => number): Promise<Store> => {
    await store.close();
    store = await engine.open(place, now);
    return store;
  };
  const texts = async (from = 0): Promise<unknown[]> =>
    (await store.logAfter('c', from, 100)).map(({ json }) => JSON.parse(json).text);

  it('starts a conversation once, with what opens it', async () => {
    expect(await store.hasConversation('d')).toBe(false);
    expect(await store.startConversation(opening('d'))).toBe(true);
    expect(await store.startConversation(opening('d'))).toBe(false);
    expect(await store.hasConversation('d')).toBe(true);
    expect(await store.nextPending('d')).toMatchObject({ key: 'opening', starts: 0 });
  });

  it('accepts an activity once, logs it, and knows its id ever after', async () => {
    const first = await store.accept(arrival('a'));
    expect(first).toEqual({ fresh: true, id: 'c|0000001' });
    expect(await store.accept(arrival('a'))).toEqual({ fresh: false, id: 'c|0000001' });
    await store.answer(answer('a'));
    expect(await store.accept(arrival('a'))).toEqual({ fresh: false, id: 'c|0000001' });
    expect(await texts()).toEqual(['a', 're a']);
  });

  it('gives out unanswered activities in the order in which they came', async () => {
    await store.accept(arrival('a'));
    await store.accept(arrival('b'));
    expect(await store.nextPending('c')).toMatchObject({
      key: 'a',
      activity: { text: 'a', id: 'c|0000001' },
    });
    await store.answer(answer('a'));
    expect(await store.nextPending('c')).toMatchObject({ key: 'b' });
    await store.answer(answer('b'));
    expect(await store.nextPending('c')).toBeUndefined();
  });

  it('keeps a case by conversation and person, and raises its edition with each change', async () => {
    for (const [index, key] of ['a', 'b'].entries()) {
      await store.accept(arrival(key));
      expect(await store.answer(answer(key, { change: change(index) }))).toBe('filed');
    }
    expect(await store.caseOf('c', '')).toMatchObject({ edition: 2, record: record(2) });
    expect(await store.caseOf('c', 'someone')).toBeUndefined();
    expect(await store.caseOf('d', '')).toBeUndefined();
  });

  it('refuses a change of a case that has changed since, and then writes nothing at all', async () => {
    await store.accept(arrival('a'));
    await store.accept(arrival('b'));
    await store.answer(answer('a', { change: change(0) }));
    for (const edition of [0, 2]) {
      expect(await store.answer(answer('b', { change: change(edition) }))).toBe('conflict');
      expect(await store.nextPending('c')).toMatchObject({ key: 'b' });
      expect(await texts()).toEqual(['a', 'b', 're a']);
    }
    expect(await store.caseOf('c', '')).toMatchObject({ edition: 1 });
  });

  it('refuses to answer twice', async () => {
    await store.accept(arrival('a'));
    expect(await store.answer(answer('a'))).toBe('filed');
    expect(await store.answer(answer('a'))).toBe('conflict');
    expect(await texts()).toEqual(['a', 're a']);
  });

  it('reads the log by watermark and limit, and from the beginning when the watermark is beyond it', async () => {
    for (const key of ['a', 'b', 'c']) await store.accept(arrival(key));
    expect(await texts(1)).toEqual(['b', 'c']);
    expect((await store.logAfter('c', 0, 2)).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await texts(3)).toEqual([]);
    expect(await texts(99)).toEqual(['a', 'b', 'c']);
  });

  it('lets timestamps rise with the log, and keeps those that are given', async () => {
    await store.append('c', [{ text: '1' }, { text: '2' }, { text: '3', id: 'x', timestamp: 'given' }]);
    const entries = (await store.logAfter('c', 0, 9)).map(({ json }) => JSON.parse(json));
    expect(Date.parse(entries[1].timestamp)).toBeGreaterThan(Date.parse(entries[0].timestamp));
    expect(entries[2].timestamp).toBe('given');
    await store.append('c', [{ text: '4', id: 'x' }]);
    expect(await store.logged('c', 'x')).toMatchObject({ text: '3' });
    expect(await store.logged('c', 'y')).toBeUndefined();
  });

  it('erases what was written once it is answered, outside the log', async () => {
    await store.accept(arrival('secret words', { logged: false, delivery: 'push' }));
    await store.answer({ conversation: 'c', key: 'secret words', log: [], outbox: [] });
    await store.delivered('c', 'secret words', '', []);
    await store.accept(arrival('more', { logged: false, activity: { text: 'hidden words' } }));
    await store.answer({ conversation: 'c', key: 'more', log: [] });
    const rows = (await engine.sql(place, 'SELECT activity FROM turns')) as { activity: string | null }[];
    expect(rows.map((row) => row.activity)).toEqual(rows.map(() => null));
    expect(rows).toHaveLength(3);
  });

  it('keeps an outbox until it is delivered', async () => {
    await store.accept(arrival('a', { logged: false, delivery: 'push' }));
    expect(await store.turnState('c', 'a')).toEqual({ answered: false, delivered: false, outbox: [] });
    await store.answer(answer('a', { log: [], outbox: [{ text: 'reply' }], change: change(0) }));
    expect(await store.turnState('c', 'a')).toEqual({
      answered: true,
      delivered: false,
      outbox: [{ text: 'reply' }],
    });
    await store.delivered('c', 'a', '', [{ revision: 1, activityId: 'x' }]);
    expect(await store.turnState('c', 'a')).toMatchObject({ delivered: true });
    expect(await store.caseOf('c', '')).toMatchObject({ cards: [{ revision: 1, activityId: 'x' }] });
    expect(await store.turnState('c', 'never')).toBeUndefined();
  });

  it('finds what was left over after a stop', async () => {
    await store.accept(arrival('waiting'));
    await store.accept(arrival('unsent', { logged: false, delivery: 'push' }));
    await store.answer(answer('unsent', { log: [], outbox: [{ text: 'reply' }] }));
    await store.accept(arrival('asked again by its sender', { logged: false, delivery: 'return' }));
    await store.accept(arrival('done'));
    await store.answer(answer('done'));
    await reopen();
    expect(await store.leftOver()).toEqual([
      expect.objectContaining({ key: 'waiting', answered: false, delivery: 'log' }),
      expect.objectContaining({ key: 'unsent', starts: 1, answered: true, delivery: 'push' }),
    ]);
    expect(await store.accept(arrival('asked again by its sender'))).toMatchObject({ fresh: true });
  });

  it('counts how often a later process takes a turn up, and only the turn that is taken up', async () => {
    await store.accept(arrival('a'));
    await store.accept(arrival('b'));
    for (const starts of [1, 2]) {
      await reopen();
      await store.leftOver();
      for (let times = 0; times < 2; times += 1)
        expect(await store.nextPending('c')).toMatchObject({ key: 'a', starts });
    }
    await store.answer(answer('a'));
    expect(await store.nextPending('c')).toMatchObject({ key: 'b', starts: 1 });
  });

  it('keeps its order when the clock is set back', async () => {
    let time = Date.parse('2026-11-23T12:00:00Z');
    await reopen(() => time);
    for (const step of [0, -3_600_000, 0, 7_200_000]) {
      time += step;
      await store.append('c', [{ text: String(step) }, { text: 'next' }]);
    }
    const times = (await store.logAfter('c', 0, 9)).map(({ json }) => Date.parse(JSON.parse(json).timestamp));
    expect(times).toHaveLength(8);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    expect(times.at(-1)).toBe(time + 1);
  });

  it('lets each name be spent once, also by another process, and forgets it in time', async () => {
    let time = Date.now();
    await reopen(() => time);
    expect(await store.spend('x', time + 1000)).toBe(true);
    expect(await store.spend('x', time + 1000)).toBe(false);
    expect(await store.spend('y', time + 1000)).toBe(true);
    await reopen(() => time);
    expect(await store.spend('x', time + 1000)).toBe(false);
    time += 2000;
    expect(await store.spend('x', time + 1000)).toBe(true);
    expect(await engine.sql(place, 'SELECT name FROM spent')).toEqual([{ name: 'x' }]);
  });

  it('keeps what a person or a channel may send, character by character', async () => {
    const text = "Größe ≥ 5 \u0000 \ud800 \\u0000 '; DROP TABLE log; -- 😀 \u200b שלום";
    const odd = { conversation: 'a\u0000b', logged: false, delivery: 'push' } as const;
    await store.accept(arrival('k\u0000', { ...odd, activity: { text } }));
    expect(await store.nextPending('a\u0000b')).toMatchObject({ activity: { text } });
    expect(await store.accept(arrival('k\u0000', odd))).toMatchObject({ fresh: false });
  });

  it('works on a schema that is one step newer, and refuses one that is newer still', async () => {
    const step = (version: number) =>
      engine.sql(place, `INSERT INTO schema_version (version, applied_at) VALUES (${version}, '2026-11-23')`);
    const [row] = await engine.sql(place, 'SELECT max(version) AS version FROM schema_version');
    const known = (row as { version: number }).version;
    for (const table of ['conversations', 'log', 'turns', 'cases', 'spent'])
      await engine.sql(place, `ALTER TABLE ${table} ADD COLUMN later text NOT NULL DEFAULT 'x'`);
    await engine.sql(place, 'CREATE TABLE later (id integer)');
    await step(known + 1);
    // Beside it, as nodes of two versions stand while one replaces the other; and opened anew.
    for (const again of [false, true]) {
      if (again) await reopen();
      const key = `later ${again}`;
      await store.startConversation(opening(key));
      await store.accept(arrival(key));
      const edition = again ? 1 : 0;
      expect(await store.answer(answer(key, { change: change(edition) }))).toBe('filed');
      await store.leftOver();
      expect(await store.spend(key, Date.now() + 1000)).toBe(true);
    }
    expect(await texts()).toEqual(['later false', 're later false', 'later true', 're later true']);
    await step(known + 2);
    await expect((async () => engine.open(place))()).rejects.toThrow(
      new RegExp(`schema ${known + 2}, written by a newer version; this one knows ${known} `),
    );
  });

  it('has everything after it was closed and opened again', async () => {
    await store.accept(arrival('a'));
    await store.answer(answer('a', { change: change(0) }));
    await reopen();
    await store.ping();
    expect(await texts()).toEqual(['a', 're a']);
    expect(await store.caseOf('c', '')).toMatchObject({ edition: 1 });
  });
});

describe('the SQLite file', () => {
  it('answers a ping by writing, which a full disk refuses', async () => {
    const folder = temporaryFolder();
    const store = openSqliteStore(folder);
    onTestFinished(() => store.close());
    const other = new Database(join(folder, 'after-six.sqlite'));
    onTestFinished(() => void other.close());
    const version = () =>
      (other.prepare('PRAGMA data_version').get() as { data_version: number }).data_version;
    const before = version();
    await store.logAfter('c', 0, 1);
    expect(version()).toBe(before);
    await store.ping();
    expect(version()).not.toBe(before);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.ping()).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  });

  it('is in write-ahead mode', () => {
    const folder = temporaryFolder();
    const store = openSqliteStore(folder);
    onTestFinished(() => store.close());
    const database = new Database(join(folder, 'after-six.sqlite'));
    onTestFinished(() => void database.close());
    expect(database.pragma('journal_mode')).toMatchObject([{ journal_mode: 'wal' }]);
  });
});

describe('the data folder', () => {
  it('belongs to one process at a time, and is free again once released', () => {
    const folder = temporaryFolder();
    const first = takeDataDir(folder);
    expect(() => takeDataDir(folder)).toThrow(/is in use by another process \(process \d+, since 20/);
    first.release();
    takeDataDir(folder).release();
  });

  it('is made with the folders above it, for its owner alone', () => {
    const above = join(temporaryFolder(), 'a');
    const folder = join(above, 'b', 'c');
    takeDataDir(folder).release();
    for (const made of [above, folder]) expect(statSync(made).mode & 0o777).toBe(0o700);
  });

  it('that cannot be written is named', () => {
    const file = join(temporaryFolder(), 'a file');
    writeFileSync(file, '');
    expect(() => takeDataDir(join(file, 'data'))).toThrow(/DATA_DIR: ".*data" cannot be written \(ENOTDIR\)/);
  });
});
