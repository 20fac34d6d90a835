import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { incoming, startConnector } from './fakeConnector.ts';
import { bearer, type Chat, call, type Json, openChat, post, start, until } from './harness.ts';

interface Seen {
  readonly activities: Json[];
  watermark: string;
}

/** Opens a socket where the last one ended, and cuts it off once it has shown something; what it showed is added. */
async function flap(chat: Chat, seen: Seen): Promise<void> {
  const { body } = await call(`${chat.url}?watermark=${seen.watermark}`, { headers: bearer(chat.token) });
  const socket = new WebSocket(String(body.streamUrl));
  onTestFinished(() => socket.terminate());
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as { activities: Json[]; watermark?: string };
      seen.activities.push(...frame.activities.filter(({ type }) => type === 'message'));
      seen.watermark = frame.watermark ?? seen.watermark;
      socket.removeAllListeners('message');
      socket.terminate();
      resolve();
    });
  });
}

describe('a page whose line breaks off twenty times while messages flow', () => {
  it('sees every message and every reply once, in order', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const seen: Seen = { activities: [], watermark: '' };
    const said: string[] = [];
    const sayTwo = async (): Promise<void> => {
      for (const text of [`m${said.length}`, `m${said.length + 1}`]) {
        said.push(text);
        await chat.say(text, text);
      }
    };
    for (let cut = 0; cut < 20; cut += 1) await Promise.all([sayTwo(), flap(chat, seen)]);
    const all = 1 + 2 * said.length;
    while (seen.activities.length < all) await flap(chat, seen);
    const log = await until(chat.log, (entries) => entries.length >= all);
    expect(seen.activities.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
    expect(log.filter(({ text }) => /^\d+: /.test(String(text))).map(({ text }) => text)).toEqual(
      said.map((text, index) => `${index + 1}: ${text}`),
    );
  });
});

describe('messages that arrive out of order, some of them twice', () => {
  const ARRIVING = ['m2', 'm1', 'm2', 'm4', 'm3', 'm1', 'm4'];
  const ANSWERED = ['1: m2', '2: m1', '3: m4', '4: m3'];

  it.each(['botbuilder', 'agents'])(
    'are answered once each, as they came, through %s',
    async (CHANNEL_SDK) => {
      const connector = await startConnector();
      const { origin } = await start({ env: { LOCAL_CHANNEL: '1', CHANNEL_SDK } });
      const { serviceUrl } = connector;
      for (const id of ARRIVING) await post(`${origin}/api/messages`, incoming({ serviceUrl, id, text: id }));
      expect(connector.sent.map(({ body }) => body.text)).toEqual(ANSWERED);
    },
  );

  it('are answered once each, as they came, in Direct Line', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    for (const id of ARRIVING) await chat.say(id, id);
    const log = await until(chat.log, (entries) => entries.length >= 1 + 2 * ANSWERED.length);
    const replies = log.map(({ text }) => String(text)).filter((text) => /^\d+: /.test(text));
    expect(replies).toEqual(ANSWERED);
  });

  it.each(['botbuilder', 'agents'])(
    'leave it at the edit where that came before what it edits, through %s',
    async (CHANNEL_SDK) => {
      const connector = await startConnector();
      const { origin } = await start({ env: { LOCAL_CHANNEL: '1', CHANNEL_SDK } });
      const at = { serviceUrl: connector.serviceUrl, id: 'm1' };
      const edit = { ...at, type: 'messageUpdate' };
      const arriving = [
        { ...edit, text: 'ECOG 2', timestamp: '2026-11-23T10:00:02.000Z' },
        { ...at, text: 'ECOG 1' },
        { ...at, text: 'ECOG 1' },
        { ...edit, text: 'ECOG 2', timestamp: '2026-11-23T10:00:02.000Z' },
        { ...edit, text: 'ECOG 3', timestamp: '2026-11-23T10:00:03.000Z' },
        { ...at, id: 'm2', text: 'thanks' },
      ];
      for (const activity of arriving)
        expect((await post(`${origin}/api/messages`, incoming(activity))).status).toBe(200);
      expect(connector.sent.map(({ body }) => body.text)).toEqual(['1: ECOG 2', '2: ECOG 3', '3: thanks']);
    },
  );
});
