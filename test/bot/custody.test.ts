import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Account, Whose } from '../../src/bot/storage/custody.ts';
import type { Arrival, Store } from '../../src/bot/storage/store.ts';
import type { CaseRecord } from '../../src/machine/index.ts';
import { type AuditEntry, type AuditEvent, createChainCheck } from '../../src/records/index.ts';
import { ENGINES } from './engines.ts';

const DAY = 86_400_000;
const record = (note: string): CaseRecord => ({ stage: 'scope', revision: 1, note }) as unknown as CaseRecord;
const event = (more: Partial<AuditEvent> = {}): AuditEvent => ({
  at: '2026-11-23T10:00:00.000Z',
  kind: 'answer',
  who: 'ann',
  where: 'place of c',
  ruleBook: { version: '0.5.0', hash: 'ab'.repeat(32) },
  content: { salt: 'x', findings: { ecog: 1 } },
  ...more,
});
const deletion = event({ kind: 'data_deleted', content: undefined, ruleBook: undefined });
const withCount = (count: number): AuditEvent => ({ ...deletion, content: { count } });

describe.each(ENGINES)('what a store on %s answers for', (_engine, engine) => {
  let store: Store;
  let place: string;
  let time: number;
  let edition: Map<string, number>;
  beforeEach(async () => {
    time = Date.parse('2026-11-23T10:00:00Z');
    edition = new Map();
    place = await engine.place();
    store = await engine.open(place, () => time);
    onTestFinished(() => store.close());
  });

  const arrival = (conversation: string, key: string, more: Partial<Arrival> = {}): Arrival => ({
    conversation,
    key,
    activity: { type: 'message', text: `${key} in ${conversation}` },
    delivery: 'log',
    logged: true,
    ...more,
  });
  const begin = (conversation: string) =>
    store.startConversation(arrival(conversation, 'opening', { logged: false }));
  /** A turn of someone, answered with its own words. */
  const say = async (conversation: string, key: string, account: Account = {}, person = '') => {
    await store.accept(arrival(conversation, key));
    const name = `${conversation} ${person}`;
    const before = account.erase === undefined ? (edition.get(name) ?? 0) : 0;
    const filed = await store.answer({
      conversation,
      key,
      log: [{ type: 'message', text: `re ${key}`, id: `${key}.1` }],
      change: { person, edition: before, record: record(key), cards: [] },
      ...account,
    });
    edition.set(name, before + 1);
    return filed;
  };
  const chain = async () => {
    const check = createChainCheck();
    const links = await store.custody.auditAfter(0, 1000);
    for (const link of links) check.take(link);
    return { ...check.report(), links };
  };
  const texts = async (conversation: string) =>
    (await store.logAfter(conversation, 0, 100)).map(({ json }) => JSON.parse(json).text);
  const ann = (conversation: string, more: Account = {}): Account => ({
    by: { who: 'ann', person: '', said: true },
    audit: [event({ where: `place of ${conversation}` })],
    ...more,
  });
  const ofAnn: Whose = { who: ['ann'] };

  it('chains what turns account for, and has no head before the first', async () => {
    expect(await store.custody.auditHead()).toBeUndefined();
    await begin('c');
    await say('c', 'a', { audit: [event(), event({ kind: 'handoff', content: undefined })] });
    await say('c', 'b', { audit: [event({ who: 'ben' })] });
    const { entries, problem, head, links } = await chain();
    expect([entries, problem]).toEqual([3, undefined]);
    expect(await store.custody.auditHead()).toEqual(head);
    expect(links.map(({ content }) => content === undefined)).toEqual([false, true, false]);
    expect((await store.custody.auditAfter(1, 1)).map(({ entry }) => (entry as AuditEntry).seq)).toEqual([2]);
  });

  it('accounts for a turn once, and for nothing of one that is refused', async () => {
    await begin('c');
    await say('c', 'a', ann('c'));
    expect(await store.answer({ conversation: 'c', key: 'a', log: [], ...ann('c') })).toBe('conflict');
    await store.accept(arrival('c', 'b'));
    const change = { person: '', edition: 7, record: record('b'), cards: [] };
    const refused = { conversation: 'c', key: 'b', log: [], change, ...ann('c') };
    expect(await store.answer(refused)).toBe('conflict');
    expect((await chain()).entries).toBe(1);
    expect((await store.custody.held(ofAnn)).conversations).toMatchObject([{ messages: 1 }]);
  });

  it('chains in one line what many do at once', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `c${index}`);
    await Promise.all(names.map(begin));
    await Promise.all(names.map((name) => say(name, 'a', ann(name))));
    expect(await chain()).toMatchObject({ entries: 12, problem: undefined });
  });

  it('lets nobody alter or remove an entry, whoever reaches the tables; contents can only be erased', async () => {
    await store.custody.account([event(), event()]);
    const refused = /only added to/;
    const attempts = [
      'DELETE FROM audit',
      "UPDATE audit SET who = 'ben'",
      "UPDATE audit SET content = '{}'",
      'UPDATE audit SET content = NULL, seq = seq + 7',
    ];
    for (const attempt of attempts)
      await expect((async () => engine.sql(place, attempt))(), attempt).rejects.toThrow(refused);
    await engine.sql(place, 'UPDATE audit SET content = NULL WHERE seq = 1');
    expect(await chain()).toMatchObject({ entries: 2, erased: 1, problem: undefined });
  });

  it('shows what is stored of someone, wherever they were, under any of their names', async () => {
    for (const name of ['c', 'd', 'e']) await begin(name);
    await say('c', 'a', ann('c'));
    time += 1000;
    await say('c', 'b', ann('c'));
    await say('d', 'a', { ...ann('d'), by: { who: 'ann before', person: 'person', said: false } }, 'person');
    await say('e', 'a', { by: { who: 'ben', person: '', said: true } });
    const held = await store.custody.held({ who: ['ann', 'ann before'] });
    expect(held.audit).toHaveLength(3);
    const inC = { conversation: 'c', person: '', messages: 2, case: { record: record('b') } };
    expect(held.conversations.find(({ conversation }) => conversation === 'c')).toMatchObject({
      ...inC,
      firstAt: '2026-11-23T10:00:00.000Z',
      lastAt: '2026-11-23T10:00:01.000Z',
    });
    expect(held.conversations.map(({ conversation }) => conversation).sort()).toEqual(['c', 'd']);
    const within = { conversation: 'c', where: ['place of c'] };
    const also = { conversation: 'c', person: '' };
    expect((await store.custody.held({ who: ['ann'], within })).conversations).toMatchObject([inC]);
    expect((await store.custody.held({ who: ['nobody'], within, also })).conversations).toMatchObject([
      { messages: 0, case: { record: record('b') } },
    ]);
    expect((await store.custody.held({ within })).audit).toHaveLength(2);
  });

  it('erases in a turn all that was stored of someone, and goes on in the same conversation', async () => {
    for (const name of ['c', 'd', 'e']) await begin(name);
    for (const name of ['c', 'd']) await say(name, 'a', ann(name));
    await say('e', 'a', { by: { who: 'ben', person: '', said: true }, audit: [event({ who: 'ben' })] });
    expect(await say('c', 'b', { erase: ofAnn, audit: [deletion] })).toBe('filed');
    expect(await texts('c')).toEqual(['re b']);
    expect(await texts('d')).toEqual([]);
    expect(await texts('e')).toEqual(['a in e', 're a']);
    expect(await store.caseOf('c', '')).toMatchObject({ edition: 1, record: record('b') });
    expect(await store.caseOf('d', '')).toBeUndefined();
    expect((await store.custody.held(ofAnn)).conversations).toEqual([]);
    expect(await chain()).toMatchObject({ entries: 4, erased: 2, problem: undefined });
    expect(await store.accept(arrival('c', 'a'))).toMatchObject({ fresh: false });
    await say('c', 'c', ann('c'));
    expect((await store.logAfter('c', 0, 9)).map(({ seq }) => seq)).toEqual([4, 5, 6]);
  });

  it('erases nothing where the turn is refused', async () => {
    await begin('c');
    await say('c', 'a', ann('c'));
    expect(await store.answer({ conversation: 'c', key: 'a', log: [], erase: ofAnn })).toBe('conflict');
    expect(await texts('c')).toEqual(['a in c', 're a']);
    expect((await chain()).erased).toBe(0);
  });

  it('leaves in a group what is not theirs', async () => {
    for (const who of ['ann', 'ben']) {
      await store.accept(arrival('g', who, { logged: false, delivery: 'push' }));
      const change = { person: who, edition: 0, record: record(who), cards: [] };
      const by = { who, person: who, said: true };
      await store.answer({ conversation: 'g', key: who, log: [], outbox: [{ text: who }], change, by });
    }
    await store.custody.erase({ who: ['ann'], within: { conversation: 'g', where: [] } }, deletion);
    expect(await store.caseOf('g', 'ann')).toBeUndefined();
    expect(await store.caseOf('g', 'ben')).toMatchObject({ record: record('ben') });
    expect(await store.turnState('g', 'ben')).toMatchObject({ outbox: [{ text: 'ben' }] });
  });

  it('erases a whole conversation, whoever was in it, from outside', async () => {
    await begin('c');
    await say('c', 'a', ann('c'));
    const whose = { within: { conversation: 'c', where: ['place of c'] } };
    expect(await store.custody.erase(whose, deletion)).toBe(1);
    expect(await texts('c')).toEqual([]);
    expect(await store.caseOf('c', '')).toBeUndefined();
    expect(await chain()).toMatchObject({ entries: 2, erased: 1, problem: undefined });
    expect(await store.custody.erase(whose, deletion)).toBe(0);
  });

  it('forgets what a channel was sent as soon as it has arrived', async () => {
    await store.accept(arrival('g', 'a', { logged: false, delivery: 'push' }));
    await store.answer({ conversation: 'g', key: 'a', log: [], outbox: [{ text: 'reply' }] });
    await store.delivered('g', 'a', '', []);
    expect(await engine.sql(place, 'SELECT outbox FROM turns')).toEqual([{ outbox: null }]);
  });

  it('lets conversations go that nobody has touched, but none that waits for an answer', async () => {
    for (const name of ['old', 'waiting', 'new']) await begin(name);
    for (const name of ['old', 'waiting']) await say(name, 'a', ann(name));
    time += 10 * DAY;
    await say('new', 'a', ann('new'));
    await store.accept(arrival('waiting', 'b'));
    expect(await store.custody.expireConversations(new Date(time - DAY), withCount)).toBe(1);
    expect(await store.hasConversation('old')).toBe(false);
    expect(await store.caseOf('old', '')).toBeUndefined();
    expect(await texts('old')).toEqual([]);
    expect(await texts('waiting')).toEqual(['a in waiting', 're a', 'b in waiting']);
    expect(await texts('new')).toEqual(['a in new', 're a']);
    const { links, problem, erased } = await chain();
    expect([links.at(-1)?.content, problem, erased]).toEqual([{ count: 1 }, undefined, 0]);
    expect(await store.custody.expireConversations(new Date(time - DAY), withCount)).toBe(0);
    expect((await chain()).entries).toBe(links.length);
    edition.clear();
    await begin('old');
    await say('old', 'a', ann('old'));
    expect(await texts('old')).toEqual(['a in old', 're a']);
  });

  it('forgets answered turns and the contents of audit entries in time', async () => {
    await begin('c');
    await say('c', 'a', ann('c'));
    await store.accept(arrival('g', 'undelivered', { logged: false, delivery: 'push' }));
    await store.answer({ conversation: 'g', key: 'undelivered', log: [], outbox: [{ text: 'reply' }] });
    time += 8 * DAY;
    await say('c', 'b', ann('c', { audit: [event({ at: new Date(time).toISOString() })] }));
    expect(await store.custody.expireTurns(new Date(time - 7 * DAY))).toBe(1);
    expect(await store.turnState('c', 'a')).toBeUndefined();
    expect(await store.turnState('c', 'b')).toMatchObject({ answered: true });
    expect(await store.turnState('g', 'undelivered')).toMatchObject({ outbox: [{ text: 'reply' }] });
    expect(await store.custody.expireContents(new Date(time - DAY))).toBe(1);
    expect(await chain()).toMatchObject({ entries: 2, erased: 1, problem: undefined });
    expect(await store.custody.expireContents(new Date(time - DAY))).toBe(0);
  });

  it('lets time begin for conversations that were written without one', async () => {
    await begin('c');
    await say('c', 'a');
    await engine.sql(place, 'DELETE FROM touched');
    expect(await store.custody.expireConversations(new Date(time + DAY), withCount)).toBe(0);
    await store.custody.adopt();
    await store.custody.adopt();
    expect(await store.custody.expireConversations(new Date(time), withCount)).toBe(0);
    expect(await store.custody.expireConversations(new Date(time + DAY), withCount)).toBe(1);
  });
});
