import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { loadConfig } from '../../src/bot/config/config.ts';
import { createHub } from '../../src/bot/directLine/hub.ts';
import { serveStreams } from '../../src/bot/directLine/stream.ts';
import { createStreamTickets } from '../../src/bot/directLine/streamTickets.ts';
import { createGate } from '../../src/bot/http/gate.ts';
import type { LogEntry, Store } from '../../src/bot/storage/store.ts';
import { bearer, type Chat, call, type Json, openChat, start, until } from './harness.ts';

interface Frame {
  readonly activities: readonly Json[];
  readonly watermark?: string;
}

/** A Direct Line socket that remembers its frames. */
async function connect(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, { headers });
  onTestFinished(() => socket.terminate());
  const frames: Frame[] = [];
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('message', (data) => frames.push(JSON.parse(String(data))));
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve());
    socket.on('unexpected-response', (_req, res) => reject(new Error(`status ${res.statusCode}`)));
    socket.on('error', reject);
  });
  const activities = (): Json[] => frames.flatMap((frame) => frame.activities);
  const texts = async (count: number): Promise<unknown[]> =>
    (await until(activities, (all) => all.length >= count)).map(({ text }) => text);
  return { socket, frames, closed, activities, texts };
}

const streamUrl = async (chat: Chat, watermark: string): Promise<string> => {
  const { body } = await call(`${chat.url}?watermark=${watermark}`, { headers: bearer(chat.token) });
  return String(body.streamUrl);
};

/** A stream server alone, over a log that is only an array. */
async function serveAlone(log: readonly LogEntry[] = []) {
  const http = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  onTestFinished(() => http.closeAllConnections());
  const hub = createHub();
  const settings = loadConfig({});
  if (!settings.ok) throw new Error('The defaults are wrong.');
  const logAfter = async (_conversation: string, mark: number) => log.filter(({ seq }) => seq > mark);
  const store = { logAfter, spend: async () => true } as unknown as Store;
  const tickets = createStreamTickets(new Uint8Array(32), store, () => new Date());
  const { config } = settings;
  serveStreams(http, {
    config,
    gate: createGate(config),
    store,
    hub,
    tickets,
    log: pino({ level: 'silent' }),
  });
  const { port } = http.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/v3/directline/conversations/c/stream?t=`;
  return { hub, url: async () => url + (await tickets.issue({ conversation: 'c', watermark: 0 })) };
}

describe('a log that grows while it is being read', () => {
  it('is shown to its end, at whatever moment the next line comes', async () => {
    const log: LogEntry[] = [];
    const { hub, url } = await serveAlone(log);
    const stream = await connect(await url());
    const grow = (): void => {
      const seq = log.length + 1;
      log.push({ seq, activityId: `${seq}`, json: `{"text":"${seq}"}` });
      hub.wake('c');
    };
    for (let ticks = 0; ticks < 30; ticks += 1) {
      const before = log.length;
      // A wake that finds nothing new, and a line so many steps after it.
      hub.wake('c');
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      grow();
      await stream.texts(before + 1);
    }
    expect(stream.activities().map(({ text }) => Number(text))).toEqual(log.map(({ seq }) => seq));
  });
});

describe('what is shown and forgotten', () => {
  it('reaches every open socket of its conversation, without a watermark, and no other', async () => {
    const { hub, url } = await serveAlone();
    const [one, two] = [await connect(await url()), await connect(await url())];
    expect(hub.listeners()).toBe(2);
    hub.ephemeral('another', { type: 'typing' });
    hub.ephemeral('c', { type: 'typing' });
    await one.texts(1);
    await two.texts(1);
    expect(one.frames).toEqual([{ activities: [{ type: 'typing' }] }]);
    one.socket.close();
    await one.closed;
    await until(hub.listeners, (count) => count === 1);
  });
});

describe('a stream', () => {
  it('shows what was said before it opened, then what follows, with rising watermarks', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    await chat.say('before');
    await chat.texts(3);
    const stream = await connect(chat.streamUrl);
    await stream.texts(3);
    stream.socket.send('');
    await chat.say('after');
    expect(await stream.texts(5)).toEqual(['Welcome.', 'before', '1: before', 'after', '2: after']);
    const marks = stream.frames.map((frame) => Number(frame.watermark));
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    expect(marks.at(-1)).toBe(5);
  });

  it('begins after the watermark it was asked for', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    await chat.say('a');
    await chat.texts(3);
    const stream = await connect(await streamUrl(chat, '2'));
    expect(await stream.texts(1)).toEqual(['1: a']);
  });

  it('of two tabs shows both the same, and one may leave', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const one = await connect(chat.streamUrl);
    const two = await connect(await streamUrl(chat, ''));
    await chat.say('a');
    expect(await one.texts(3)).toEqual(await two.texts(3));
    one.socket.close();
    await one.closed;
    await chat.say('b');
    expect(await two.texts(5)).toEqual(['Welcome.', 'a', '1: a', 'b', '2: b']);
    expect(one.activities().length).toBe(3);
  });

  it('has no gap and no repetition when it opens in the middle of a storm', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const storm = Promise.all(Array.from({ length: 40 }, (_, index) => chat.say(`m${index}`)));
    const streams = await Promise.all([0, 1, 2, 3].map(async () => connect(await streamUrl(chat, ''))));
    await storm;
    const log = (await until(chat.log, (all) => all.length === 81)).map(({ id }) => id);
    for (const stream of streams) {
      await stream.texts(81);
      expect(stream.activities().map(({ id }) => id)).toEqual(log);
    }
  });

  it('address can be used once, and only for its own conversation', async () => {
    const { origin } = await start();
    const [mine, theirs] = [await openChat(origin), await openChat(origin)];
    await connect(mine.streamUrl);
    await expect(connect(mine.streamUrl)).rejects.toThrow('status 403');
    const url = await streamUrl(mine, '');
    await expect(connect(url.replace(mine.id, theirs.id))).rejects.toThrow('status 403');
    await expect(connect(url)).rejects.toThrow('status 403');
    await expect(connect(`${origin.replace('http', 'ws')}/elsewhere`)).rejects.toThrow('status 404');
  });

  it('is refused to pages of another origin and to foreign host names', async () => {
    const { origin, port } = await start();
    const chat = await openChat(origin);
    await expect(connect(chat.streamUrl, { Origin: 'https://evil.example' })).rejects.toThrow('status 403');
    await expect(connect(chat.streamUrl, { Host: `evil.example:${port}` })).rejects.toThrow('status 421');
    await connect(chat.streamUrl, { Origin: origin });
  });

  it('is closed when a client sends more than signs of life', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const stream = await connect(chat.streamUrl);
    stream.socket.send('x'.repeat(5000));
    expect(await stream.closed).toBe(1009);
    expect((await call(`${origin}/healthz`)).status).toBe(200);
  });

  it('is told to come back when the server stops, after the turns under way', async () => {
    const server = await start();
    const chat = await openChat(server.origin);
    const stream = await connect(chat.streamUrl);
    await stream.texts(1);
    await chat.say('last');
    await server.stop();
    expect(await stream.closed).toBe(1001);
    expect(stream.activities().map(({ text }) => text)).toEqual(['Welcome.', 'last', '1: last']);
  });
});
