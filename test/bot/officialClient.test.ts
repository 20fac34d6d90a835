import { DirectLine } from 'botframework-directlinejs';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { installBrowserGlobals } from './browserGlobals.ts';
import { type Json, post, temporaryFolder, until } from './harness.ts';
import { freePort, listeningServer } from './serverProcess.ts';

beforeAll(installBrowserGlobals);

interface Options {
  readonly webSocket: boolean;
  readonly token: string;
  readonly conversationId?: string;
  readonly watermark?: string;
}

/** The unmodified client, with its waiting shortened by its own options, and what it has received. */
function connect(origin: string, options: Options) {
  const client = new DirectLine({
    domain: `${origin}/v3/directline`,
    pollingInterval: 200,
    timeout: 1000,
    random: () => 0,
    ...options,
  } as ConstructorParameters<typeof DirectLine>[0]);
  const received: Json[] = [];
  const subscription = client.activity$.subscribe({
    next: (activity) => received.push(activity as unknown as Json),
    error: () => undefined,
  });
  const end = (): void => {
    subscription.unsubscribe();
    client.end();
  };
  onTestFinished(end);
  const say = (text: string, clientActivityID = text): Promise<string> =>
    new Promise((resolve, reject) => {
      const activity = { type: 'message', text, from: { id: '' }, channelData: { clientActivityID } };
      client.postActivity(activity as never).subscribe({ next: resolve, error: reject });
    });
  const texts = async (count: number): Promise<unknown[]> =>
    (
      await until(
        () => received,
        (all) => all.length >= count,
      )
    ).map(({ text }) => text);
  return { client, received, end, say, texts };
}

async function newToken(origin: string): Promise<string> {
  return String((await post(`${origin}/v3/directline/tokens/generate`, '')).body.token);
}

const idsOf = (activities: readonly Json[]): unknown[] => activities.map(({ id }) => id);

describe('botframework-directlinejs, unmodified', () => {
  it('over a WebSocket loses nothing and sees nothing twice when the server is killed in between', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    const origin = `http://127.0.0.1:${env.PORT}`;
    const first = await listeningServer(env);
    const { say, texts, received } = connect(origin, { webSocket: true, token: await newToken(origin) });
    expect(await texts(1)).toEqual(['Welcome.']);
    await say('a');
    await texts(3);
    await say('b');
    // Killed the moment the message was accepted: its answer may or may not have been made.
    await first.end('SIGKILL');
    await listeningServer(env);
    await until(
      () => received.length,
      (count) => count >= 5,
    );
    await say('c');
    expect(await texts(7)).toEqual(['Welcome.', 'a', '1: a', 'b', '2: b', 'c', '3: c']);
    expect(new Set(idsOf(received)).size).toBe(7);
  }, 40_000);

  it('over polling loses nothing and sees nothing twice when the server is killed in between', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    const origin = `http://127.0.0.1:${env.PORT}`;
    const first = await listeningServer(env);
    const token = await newToken(origin);
    const before = connect(origin, { webSocket: false, token });
    expect(await before.texts(1)).toEqual(['Welcome.']);
    await before.say('a');
    await before.texts(3);
    await before.say('b');
    await first.end('SIGKILL');
    await listeningServer(env);
    // A poll that fails ends this client for good; a page makes another where the first one was.
    before.end();
    const { conversationId, watermark } = before.client as unknown as {
      conversationId: string;
      watermark: string;
    };
    const after = connect(origin, { webSocket: false, token, conversationId, watermark });
    await after.say('b');
    await after.say('c');
    const missing = 7 - before.received.length;
    await after.texts(missing);
    const all = [...before.received, ...after.received];
    expect(all.map(({ text }) => text)).toEqual(['Welcome.', 'a', '1: a', 'b', '2: b', 'c', '3: c']);
    expect(new Set(idsOf(all)).size).toBe(7);
  }, 40_000);

  it('refreshes its token, asks for a session id, and knows its user from the token', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    const origin = `http://127.0.0.1:${env.PORT}`;
    await listeningServer(env);
    const { client, texts, received } = connect(origin, { webSocket: true, token: await newToken(origin) });
    await texts(1);
    const session = await new Promise((resolve, reject) => {
      client.getSessionId().subscribe({ next: resolve, error: reject });
    });
    expect(session).toMatch(/^[\w-]{43}$/);
    const inner = client as unknown as { refreshToken(): { subscribe(next: object): void } };
    const refreshed = await new Promise((resolve, reject) => {
      inner.refreshToken().subscribe({ next: resolve, error: reject });
    });
    expect(String(refreshed).split('.')).toHaveLength(3);
    expect(received[0]?.recipient).toMatchObject({ id: expect.stringMatching(/^dl_/) });
  }, 40_000);
});
