import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { openPostgresStore } from '../../src/bot/storage/postgres/postgresStore.ts';
import type { Answer, Store } from '../../src/bot/storage/store.ts';
import { freshDatabase } from '../support/sharedPostgres.ts';
import { postgres, query, SECRET } from './engines.ts';
import { incoming } from './fakeConnector.ts';
import { bearer, type Chat, call, type Json, openChat, post, start, until } from './harness.ts';

let url: string;
beforeAll(async () => {
  url = await freshDatabase();
});

type Node = Awaited<ReturnType<typeof start>>;

const startNode = (wrap?: (store: Store) => Store, env: Record<string, string> = {}): Promise<Node> =>
  start({ env: { DATABASE_URL: url, DIRECT_LINE_SECRET: SECRET, ...env }, ...(wrap && { wrap }) });

/** The same conversation, by way of another node. */
const through = ({ origin }: Node, { id, token }: Chat) => {
  const path = `${origin}/v3/directline/conversations/${id}`;
  const headers = bearer(token);
  return {
    say: (text: string) =>
      post(`${path}/activities`, { type: 'message', text, channelData: { clientActivityID: text } }, headers),
    streamUrl: async (watermark = '0') =>
      String((await call(`${path}?watermark=${watermark}`, { headers })).body.streamUrl),
    texts: async () =>
      ((await call(`${path}/activities?watermark=0`, { headers })).body.activities as Json[]).map(
        ({ text }) => text,
      ),
  };
};

/** Opens a stream; `texts` are those that it has shown. Rejects with the status when it is refused. */
async function listen(streamUrl: string): Promise<{ readonly texts: unknown[] }> {
  const socket = new WebSocket(streamUrl);
  onTestFinished(() => socket.terminate());
  const texts: unknown[] = [];
  socket.on('message', (data) => {
    const { activities } = JSON.parse(String(data)) as { activities: Json[] };
    texts.push(...activities.filter(({ type }) => type === 'message').map(({ text }) => text));
  });
  await new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', resolve);
    socket.on('unexpected-response', (_request, { statusCode }) => reject(new Error(String(statusCode))));
  });
  return { texts };
}

describe('two nodes on one database', () => {
  it('serve one conversation: what is said at either is answered once, in order, and shown at both', async () => {
    const [one, two] = [await startNode(), await startNode()];
    const chat = await openChat(one.origin);
    const [here, there] = [through(one, chat), through(two, chat)];
    const sockets = [await listen(chat.streamUrl), await listen(await there.streamUrl())];
    const said = Array.from({ length: 24 }, (_, index) => `m${index}`);
    const answers = await Promise.all(said.map((text, index) => (index % 2 ? here : there).say(text)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    for (const socket of sockets)
      await until(
        () => socket.texts,
        (texts) => texts.length >= 1 + 2 * said.length,
      );
    const log = (await here.texts()) as string[];
    const messages = log.filter((text) => text.startsWith('m'));
    expect([...messages].sort()).toEqual([...said].sort());
    expect(log.filter((text) => /^\d/.test(text))).toEqual(
      messages.map((text, index) => `${index + 1}: ${text}`),
    );
    for (const { texts } of sockets) expect(texts).toEqual(log);
  });

  it('know each other’s tokens and stream tickets, and let a ticket open one socket on one of them', async () => {
    const [one, two] = [await startNode(), await startNode()];
    const chat = await openChat(one.origin);
    const ticket = new URL(await through(one, chat).streamUrl());
    const at = ({ port }: Node): string => {
      ticket.port = String(port);
      return ticket.href;
    };
    expect((await listen(at(two))).texts).toBeDefined();
    await expect(listen(at(two))).rejects.toThrow('403');
    await expect(listen(at(one))).rejects.toThrow('403');
    // Shown to both at the same moment, it opens one.
    const again = new URL(await through(two, chat).streamUrl());
    const both = [one, two].map(async ({ port }) => {
      const copy = new URL(again);
      copy.port = String(port);
      return listen(copy.href);
    });
    const settled = await Promise.allSettled(both);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const renewed = await post(`${two.origin}/v3/directline/tokens/refresh`, '', bearer(chat.token));
    expect(renewed.body).toMatchObject({ conversationId: chat.id });
  });

  it('answer one after another also on a channel', async () => {
    const env = { LOCAL_CHANNEL: '1' };
    const nodes = [await startNode(undefined, env), await startNode(undefined, env)];
    const send = async (index: number) => {
      const activity = incoming({ id: `a${index}`, text: `t${index}`, deliveryMode: 'expectReplies' });
      const { body } = await post(`${nodes[index % 2]?.origin}/api/messages`, activity);
      return (body.activities as Json[])[0]?.text;
    };
    const replies = await Promise.all(Array.from({ length: 8 }, (_, index) => send(index)));
    expect(replies.map((text) => Number.parseInt(String(text), 10)).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('mend their connections, and show what was written while they were broken', async () => {
    const [one, two] = [await startNode(), await startNode()];
    const chat = await openChat(one.origin);
    const { texts } = await listen(await through(two, chat).streamUrl());
    await chat.texts(1);
    await query(
      url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await until(
      () => chat.say('after the break', 'x'),
      ({ status }) => status === 200,
    );
    await until(
      () => texts,
      () => texts.length >= 3,
    );
    expect(texts).toEqual(['Welcome.', 'after the break', '1: after the break']);
    for (const { lines } of [one, two])
      expect(lines.join('')).toContain('the link to the database is restored');
  });

  it('take up what the other left over, and not what it is at work on', async () => {
    let free: () => void = () => undefined;
    const freed = new Promise<void>((resolve) => {
      free = resolve;
    });
    let attempts = 0;
    const slow = (store: Store): Store => ({
      ...store,
      answer: async (answer: Answer) => {
        attempts += 1;
        await freed;
        return store.answer(answer);
      },
    });
    const one = await startNode(slow);
    const chat = await openChat(one.origin);
    const two = await startNode();
    await until(
      async () => {
        await postgres.letTimePass(url);
        return two.lines.join('');
      },
      (log) => log.includes('answering what was left over'),
    );
    await wait(300);
    expect(await through(two, chat).texts()).toEqual([]);
    free();
    await chat.texts(1);
    expect(attempts).toBe(1);
    const never = (store: Store): Store => ({ ...store, nextPending: () => Promise.reject(new Error('no')) });
    const broken = await startNode(never);
    await through(broken, chat).say('left over');
    await broken.stop();
    await postgres.letTimePass(url);
    const { texts } = through(two, chat);
    await until(texts, (all) => all.length >= 3);
    expect(await texts()).toEqual(['Welcome.', 'left over', '1: left over']);
  });
});

describe('a turn left over', () => {
  it('is not left for an hour because the clock was set back by one', async () => {
    const open = () => openPostgresStore({ url, log: pino({ level: 'silent' }), patience: 60_000 });
    const gone = await open();
    await gone.accept({ conversation: 'c', key: 'k', activity: {}, delivery: 'push', logged: false });
    await gone.close();
    const store = await open();
    onTestFinished(() => store.close());
    expect(await store.leftOver()).toEqual([]);
    await query(url, "UPDATE turns SET looked_at = looked_at + interval '1 hour'");
    expect(await store.leftOver()).toHaveLength(1);
  });
});

describe('a conversation’s lock', () => {
  const open = async (): Promise<Store> => {
    const store = await openPostgresStore({ url, log: pino({ level: 'silent' }), patience: 0 });
    onTestFinished(() => store.close().catch(() => undefined));
    return store;
  };
  const alone = (store: Store, task: () => Promise<unknown>) =>
    store.nodes?.alone('c', task) ?? Promise.reject(new Error('This store has no nodes.'));

  it('is held for as long as a task of the node runs, and free the moment the node is gone', async () => {
    const [one, two] = [await open(), await open()];
    const events: string[] = [];
    let end: () => void = () => undefined;
    const first = alone(one, () => new Promise<void>((resolve) => (end = resolve))).then(() =>
      events.push('one ended'),
    );
    await wait(50);
    const second = alone(two, async () => events.push('two'));
    await wait(400);
    expect(events).toEqual([]);
    end();
    await Promise.all([first, second]);
    expect(events).toEqual(['one ended', 'two']);

    void alone(one, () => new Promise(() => undefined)).catch(() => undefined);
    await wait(50);
    const third = alone(two, async () => events.push('three'));
    await one.close();
    await third;
    expect(events.at(-1)).toBe('three');
  });
});
