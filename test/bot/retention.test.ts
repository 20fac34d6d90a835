import pino from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHousekeeping } from '../../src/bot/retention/housekeeping.ts';
import { DUPLICATES_DAYS, tidyUp } from '../../src/bot/retention/tidyUp.ts';
import type { Store } from '../../src/bot/storage/store.ts';
import type { CaseRecord } from '../../src/machine/index.ts';
import { createChainCheck } from '../../src/records/index.ts';
import { ENGINES } from './engines.ts';
import { until } from './harness.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-23T10:00:00Z');
const TABLES = ['conversations', 'log', 'turns', 'cases', 'people', 'touched'] as const;

/** A conversation of one message, in the web chat or on a channel, as a day brings it. */
async function live(store: Store, name: string, time: number): Promise<void> {
  const web = name.startsWith('web');
  const activity = { type: 'message', text: name };
  const opening = { conversation: name, key: 'opening', activity, delivery: 'log', logged: false } as const;
  if (web) await store.startConversation(opening);
  if (web) await store.answer({ conversation: name, key: 'opening', log: [] });
  await store.accept({ ...opening, key: 'a', delivery: web ? 'log' : 'push', logged: web });
  const record = { stage: 'scope', revision: 1 } as unknown as CaseRecord;
  await store.answer({
    conversation: name,
    key: 'a',
    log: web ? [{ type: 'message', text: `re ${name}`, id: 'a.1' }] : [],
    ...(!web && { outbox: [{ text: `re ${name}` }] }),
    change: { person: '', edition: 0, record, cards: [] },
    by: { who: `who of ${name}`, person: '', said: true },
    audit: [
      {
        at: new Date(time).toISOString(),
        kind: 'answer',
        who: `who of ${name}`,
        where: `place of ${name}`,
        content: { salt: name },
      },
    ],
  });
  if (!web) await store.delivered(name, 'a', '', []);
}

describe.each(ENGINES)('retention on %s', (_engine, engine) => {
  const open = async () => {
    let time = START;
    const place = await engine.place();
    const store = await engine.open(place, () => time);
    onTestFinished(() => store.close());
    const count = async (table: string): Promise<number> =>
      Number(((await engine.sql(place, `SELECT count(*) AS n FROM ${table}`))[0] as { n: unknown }).n);
    return {
      store,
      count,
      now: () => new Date(time),
      pass: (days: number) => {
        time += days * DAY;
      },
    };
  };

  it('keeps every table bounded, but for the audit, whose contents are erased', async () => {
    const { store, count, now, pass } = await open();
    const retention = { days: 5, contentDays: 3 };
    const sizes: number[][] = [];
    for (let day = 0; day < 16; day += 1) {
      await live(store, `web ${day}`, now().getTime());
      await live(store, `push ${day}`, now().getTime());
      await tidyUp({ store, retention, now });
      sizes.push(await Promise.all(TABLES.map(count)));
      pass(1);
    }
    const [early = [], late = []] = [sizes.at(6), sizes.at(-1)];
    expect(late).toEqual(early);
    expect(late).toEqual([6, 12, 18, 12, 12, 12]);
    const check = createChainCheck();
    const links = await store.custody.auditAfter(0, 1000);
    for (const link of links) check.take(link);
    const deletions = links.filter(({ entry }) => (entry as { kind: string }).kind === 'data_deleted');
    expect(deletions).toHaveLength(10);
    expect(check.report()).toMatchObject({ entries: 32 + 10, problem: undefined });
    expect(check.report().entries - check.report().erased).toBe(8 + 4);
  });

  it('forgets answered turns after a week in a conversation that goes on, and nothing where it is for ever', async () => {
    const { store, count, now, pass } = await open();
    const retention = { days: 0, contentDays: 0 };
    await live(store, 'web', START);
    pass(DUPLICATES_DAYS + 1);
    expect(await tidyUp({ store, retention, now })).toEqual({ conversations: 0, turns: 2, contents: 0 });
    expect(await Promise.all(TABLES.map(count))).toEqual([1, 2, 0, 1, 1, 1]);
  });

  it('ends between two steps when it is told to', async () => {
    const { store, now, pass } = await open();
    await live(store, 'web', START);
    pass(9);
    const signal = AbortSignal.abort();
    expect(await tidyUp({ store, retention: { days: 1, contentDays: 1 }, now, signal })).toEqual({
      conversations: 0,
      turns: 0,
      contents: 0,
    });
  });

  it('is one node’s work at a time, and each says where the audit ends', async () => {
    const { store, now, pass } = await open();
    await live(store, 'web', START);
    pass(9);
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const parts = { store, log, now, retention: { days: 1, contentDays: 0 } };
    const nodes = [createHousekeeping(parts), createHousekeeping(parts)];
    for (const node of nodes) node.start();
    await until(
      () => store.hasConversation('web'),
      (known) => !known,
    );
    for (const node of nodes) await node.stop();
    const head = await store.custody.auditHead();
    expect(head?.seq).toBe(2);
    expect(lines.filter((line) => line.includes('tidied up'))).toHaveLength(1);
    const ends = lines.filter((line) => line.includes('the audit ends here'));
    expect(ends).toHaveLength(4);
    expect(ends.at(-1)).toContain(`"head":"2:${head?.hash}"`);
  });
});
