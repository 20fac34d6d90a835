import { describe, expect, it } from 'vitest';
import type { Answer, Store } from '../../src/bot/storage/store.ts';
import { ENGINES } from './engines.ts';
import { incoming } from './fakeConnector.ts';
import { bearer, type Chat, call, openChat, post, start, until } from './harness.ts';

/** A store whose `answer` goes wrong as the function says, before it is done. */
const faulty =
  (fault: (answer: Answer) => 'conflict' | undefined) =>
  (store: Store): Store => ({
    ...store,
    answer: async (answer) => fault(answer) ?? store.answer(answer),
  });
const never = faulty(() => {
  throw new Error('the disk is gone, said Jane Doe');
});

const textsAt = async (origin: string, chat: Chat, count: number): Promise<unknown[]> => {
  const url = `${origin}/v3/directline/conversations/${chat.id}/activities`;
  const ask = async () =>
    (await call(url, { headers: bearer(chat.token) })).body.activities as { text: unknown }[];
  return (await until(ask, (all) => all.length >= count)).map(({ text }) => text);
};

describe.each(ENGINES)('what was accepted on %s and not answered', (_engine, engine) => {
  it('is answered at the next start, in order, with nobody asking', async () => {
    const place = await engine.place();
    const env = engine.env(place);
    const before = await start({ env, wrap: never });
    const chat = await openChat(before.origin);
    await chat.say('a');
    await chat.say('b');
    await before.stop();
    await engine.letTimePass(place);
    const after = await start({ env });
    expect(await textsAt(after.origin, chat, 5)).toEqual(['a', 'b', 'Welcome.', '1: a', '2: b']);
    expect(after.lines.join('')).toContain('answering what was left over');
  });

  it('is answered with an apology when it has ended the process three times', async () => {
    const place = await engine.place();
    const env = engine.env(place);
    const first = await start({ env, wrap: never });
    const chat = await openChat(first.origin);
    await first.stop();
    for (let times = 0; times < 2; times += 1) {
      await engine.letTimePass(place);
      await (await start({ env, wrap: never })).stop();
    }
    await engine.letTimePass(place);
    const last = await start({ env });
    const [apology] = await textsAt(last.origin, chat, 1);
    expect(apology).toMatch(/Reference \d{6}/);
  });

  it('is tried again while the process lives, and the log quotes nobody', async () => {
    let failures = 2;
    const wrap = faulty(() => {
      if (failures-- > 0) throw new Error('the disk is gone, said Jane Doe');
      return undefined;
    });
    const { origin, lines } = await start({ wrap });
    const chat = await openChat(origin);
    expect(await chat.texts(1)).toEqual(['Welcome.']);
    expect(lines.filter((line) => line.includes('a turn could not be filed'))).toHaveLength(2);
    expect(lines.join('')).not.toContain('Jane');
  });
});

describe('a disk that is full', () => {
  const full = (): Promise<never> =>
    Promise.reject(Object.assign(new Error('database or disk is full: Jane Doe'), { code: 'SQLITE_FULL' }));
  const REFUSED = { error: { code: 'StorageUnavailable', message: expect.any(String) } };

  it('has what cannot be accepted sent again later, and tells the operator why', async () => {
    let broken = false;
    const wrap = (store: Store): Store => ({
      ...store,
      accept: (arrival) => (broken ? full() : store.accept(arrival)),
      startConversation: (opening) => (broken ? full() : store.startConversation(opening)),
    });
    const { origin, lines } = await start({ wrap, env: { LOCAL_CHANNEL: '1' } });
    const chat = await openChat(origin);
    await chat.texts(1);
    const { token } = (await post(`${origin}/v3/directline/tokens/generate`, '')).body;
    broken = true;
    const answers = [
      await chat.say('a', 'c1'),
      await post(`${origin}/v3/directline/conversations`, '', bearer(token)),
      await post(`${origin}/api/messages`, incoming({ deliveryMode: 'expectReplies' })),
    ];
    for (const { status, headers, body } of answers) {
      expect([status, headers.get('Retry-After'), body]).toEqual([503, '5', REFUSED]);
    }
    expect(lines.filter((line) => line.includes('SQLITE_FULL'))).toHaveLength(3);
    expect(lines.join('')).not.toContain('Jane');
    broken = false;
    expect((await chat.say('a', 'c1')).status).toBe(200);
  });
});

describe('a case that changes under a turn', () => {
  it('is read again, and the turn taken again', async () => {
    let conflicts = 2;
    const { origin } = await start({ wrap: faulty(() => (conflicts-- > 0 ? 'conflict' : undefined)) });
    const chat = await openChat(origin);
    await chat.say('a');
    expect((await chat.texts(3)).sort()).toEqual(['1: a', 'Welcome.', 'a']);
  });
});

describe('a page that joins', () => {
  it('is told nothing while the case is fresh', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    await chat.texts(1);
    await chat.send({ type: 'event', name: 'webchat/join' });
    await chat.say('a');
    expect(await chat.texts(4)).toEqual(['Welcome.', undefined, 'a', '1: a']);
  });

  it('after an hour away is told where the case stands', async () => {
    const wrap = (store: Store): Store => ({
      ...store,
      caseOf: async (...key) => {
        const filed = await store.caseOf(...key);
        return filed && { ...filed, updatedAt: new Date(Date.now() - 61 * 60_000).toISOString() };
      },
    });
    const { origin } = await start({ wrap });
    const chat = await openChat(origin);
    await chat.texts(1);
    await chat.send({ type: 'event', name: 'webchat/join' });
    expect(await chat.texts(3)).toEqual(['Welcome.', undefined, 'Welcome.']);
  });
});
