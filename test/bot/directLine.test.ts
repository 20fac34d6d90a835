import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/bot/storage/store.ts';
import { bearer, call, mint, openChat, post, start, until } from './harness.ts';

const ROOT = '/v3/directline';
const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('tokens', () => {
  it('are given on loopback to whoever asks, with or without a body, and start nothing', async () => {
    const { origin } = await start();
    for (const body of ['', '{}', '{"user":{"id":"dl_chosen"}}']) {
      const made = await post(`${origin}${ROOT}/tokens/generate`, body);
      expect(made.status).toBe(200);
      expect(made.body).toEqual({
        conversationId: expect.stringMatching(/^[\w-]{22}$/),
        token: expect.any(String),
        expires_in: 1800,
      });
      const claims = JSON.parse(
        Buffer.from(String(made.body.token).split('.')[1] ?? '', 'base64url').toString(),
      );
      expect(claims.user).toMatch(/^dl_[\w-]{22}$/);
      expect(claims.conv).toBe(made.body.conversationId);
      const first = await post(`${origin}${ROOT}/conversations`, '', bearer(made.body.token));
      expect(first.status).toBe(201);
    }
  });

  it('are refreshed for the same conversation and user', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const fresh = await post(`${origin}${ROOT}/tokens/refresh`, '', bearer(chat.token));
    expect(fresh.status).toBe(200);
    expect(fresh.body).toMatchObject({ conversationId: chat.id, expires_in: 1800 });
    const entries = await call(`${chat.url}/activities`, { headers: bearer(fresh.body.token) });
    expect(entries.status).toBe(200);
  });

  it('that have expired are refused with 403 TokenExpired on every call but the one that renews them', async () => {
    const { origin, folder } = await start();
    const chat = await openChat(origin);
    const expired = bearer(await mint(folder, { conv: chat.id, user: 'dl_me', expires: -1 }));
    const answers = await Promise.all([
      post(`${origin}${ROOT}/conversations`, '', expired),
      post(`${origin}${ROOT}/tokens/refresh`, '', expired),
      post(`${chat.url}/activities`, { type: 'message', text: 'hi' }, expired),
      call(`${chat.url}/activities`, { headers: expired }),
      call(chat.url, { headers: expired }),
      call(`${origin}${ROOT}/session/getsessionid`, { headers: expired }),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(403);
      expect(body).toEqual({ error: { code: 'TokenExpired', message: expect.any(String) } });
    }
    const renewed = await post(`${origin}${ROOT}/tokens/generate`, '', expired);
    expect(renewed.body.conversationId).toBe(chat.id);
  });

  it('that are too old to be renewed give a new conversation', async () => {
    const { origin, folder } = await start();
    const old = await mint(folder, { conv: 'old', user: 'dl_me', expires: -1, since: -8 * 86_400 });
    const made = await post(`${origin}${ROOT}/tokens/generate`, '', bearer(old));
    expect(made.status).toBe(200);
    expect(made.body.conversationId).not.toBe('old');
  });

  it('are made off loopback for the secret alone', async () => {
    const secret = 'a-secret-of-at-least-thirty-two-characters';
    const env = { HOST: '0.0.0.0', DIRECT_LINE_SECRET: secret, EMERGENCY_CONTACT: 'x' };
    const { origin } = await start({ env });
    for (const headers of [{}, bearer('wrong'), bearer(`${secret}x`)]) {
      const refused = await post(`${origin}${ROOT}/tokens/generate`, '', headers);
      expect(refused.status).toBe(401);
      expect(refused.body).toMatchObject({ error: { code: 'MissingToken' } });
    }
    const made = await post(`${origin}${ROOT}/tokens/generate`, '', bearer(secret));
    expect(made.status).toBe(200);
    const started = await post(`${origin}${ROOT}/conversations`, '', bearer(made.body.token));
    expect(started.status).toBe(201);
    expect((await post(`${origin}/api/assess`, { ecog: 1 })).status).toBe(401);
    expect((await post(`${origin}/api/assess`, { ecog: 1 }, bearer(secret))).status).toBe(200);
  });
});

describe('a conversation', () => {
  it('is 201 when it is new and 200 when it is known, with an absolute stream address each time', async () => {
    const { origin, port } = await start();
    const chat = await openChat(origin);
    const again = await post(`${origin}${ROOT}/conversations`, {}, bearer(chat.token));
    expect(again.status).toBe(200);
    const resumed = await call(`${chat.url}?watermark=2`, { headers: bearer(chat.token) });
    expect(resumed.status).toBe(200);
    for (const { body } of [again, resumed]) {
      expect(body).toMatchObject({ conversationId: chat.id, expires_in: 1800, token: expect.any(String) });
      expect(body.streamUrl).toContain(`ws://127.0.0.1:${port}${ROOT}/conversations/${chat.id}/stream?`);
    }
    expect(resumed.body.streamUrl).toContain('watermark=2');
  });

  it('is greeted once, and its client never sees the conversationUpdate', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    await post(`${origin}${ROOT}/conversations`, {}, bearer(chat.token));
    await chat.send({ type: 'event', name: 'webchat/join', value: { language: 'en' } });
    await chat.say('hello');
    expect(await chat.texts(4)).toEqual(['Welcome.', undefined, 'hello', '1: hello']);
    expect((await chat.log()).map((entry) => entry.type)).not.toContain('conversationUpdate');
  });

  it('is opened again by a validly signed token that storage knows nothing of', async () => {
    const { origin, folder } = await start();
    const token = await mint(folder, { conv: 'lost', user: 'dl_me', expires: 60 });
    const url = `${origin}${ROOT}/conversations/lost`;
    expect((await call(`${url}?watermark=57`, { headers: bearer(token) })).status).toBe(200);
    // A watermark from before the loss is beyond the log's end: everything is new to this client.
    const { activities } = await until(
      async () => (await call(`${url}/activities?watermark=57`, { headers: bearer(token) })).body,
      ({ activities: all }) => (all as unknown[]).length > 0,
    );
    expect(activities).toMatchObject([{ text: 'Welcome.' }]);
  });

  it('is closed to anyone else’s token, and unknown ones are 404', async () => {
    const { origin } = await start();
    const [mine, theirs] = [await openChat(origin), await openChat(origin)];
    const attempts = (id: string) => {
      const url = `${origin}${ROOT}/conversations/${id}`;
      const headers = bearer(mine.token);
      return Promise.all([
        call(url, { headers }),
        call(`${url}/activities`, { headers }),
        post(`${url}/activities`, { type: 'message', text: 'x' }, headers),
      ]);
    };
    for (const { status, body } of await attempts(theirs.id)) {
      expect(status).toBe(403);
      expect(body).toMatchObject({ error: { code: 'Forbidden' } });
    }
    for (const { status, body } of await attempts('nowhere')) {
      expect(status).toBe(404);
      expect(body).toMatchObject({ error: { code: 'NotFound' } });
    }
    expect(await theirs.texts(1)).toEqual(['Welcome.']);
  });

  it.each([
    ['no token', {}, 'MissingToken'],
    ['another scheme', { Authorization: 'Basic abc' }, 'MissingToken'],
    ['nonsense', bearer('abc'), 'BadToken'],
    ['a token without a signature', bearer('eyJhbGciOiJub25lIn0.e30.'), 'BadToken'],
  ])('answers %s with 401', async (_what, headers, code) => {
    const { origin } = await start();
    const { status, body } = await post(`${origin}${ROOT}/conversations`, '', headers);
    expect(status).toBe(401);
    expect(body).toEqual({ error: { code, message: expect.any(String) } });
  });

  it('has a session id', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const url = `${origin}${ROOT}/session/getsessionid`;
    const [one, two] = [
      await call(url, { headers: bearer(chat.token) }),
      await call(url, { headers: bearer(chat.token) }),
    ];
    expect(one.body).toEqual({ sessionId: expect.stringMatching(/^[\w-]{43}$/) });
    expect(two.body).toEqual(one.body);
  });
});

describe('activities', () => {
  it('are echoed under an id, a time and the token’s user, without what no client wants back', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const posted = {
      type: 'message',
      id: 'mine',
      timestamp: '1999-01-01T00:00:00Z',
      from: { id: 'someone else', role: 'bot', name: 'A' },
      text: 'ECOG ≥ 2*',
      locale: 'en-GB',
      channelData: { clientActivityID: 'c1', more: [1] },
      label: 'Jane Doe',
    };
    const { status, body } = await chat.send(posted);
    expect(status).toBe(200);
    await chat.texts(3);
    const echo = (await chat.log()).find((entry) => entry.id === body.id);
    expect(echo).toEqual({
      type: 'message',
      text: 'ECOG ≥ 2*',
      locale: 'en-GB',
      channelData: { clientActivityID: 'c1' },
      id: `${chat.id}|0000002`,
      timestamp: expect.stringMatching(/^20[^1]/),
      from: { id: expect.stringMatching(/^dl_/), role: 'user' },
      channelId: 'directline',
      conversation: { id: chat.id },
      recipient: { id: 'after-six', name: 'After Six', role: 'bot' },
    });
  });

  it('are answered in plain text with stage and revision, in reply to what was said', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const { body } = await chat.say('quick');
    await chat.texts(3);
    expect((await chat.log()).at(-1)).toMatchObject({
      type: 'message',
      text: 'Ready?',
      textFormat: 'plain',
      replyToId: body.id,
      from: { id: 'after-six', role: 'bot' },
      channelData: { stage: 'scope', revision: 2 },
      suggestedActions: { actions: [{ type: 'imBack', title: 'Yes', value: 'yes' }] },
    });
  });

  it('are read on from a watermark, which is the log’s sequence number', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    await chat.say('a');
    await chat.texts(3);
    const headers = bearer(chat.token);
    const page = async (mark: string) => (await call(`${chat.url}/activities${mark}`, { headers })).body;
    expect(await page('')).toMatchObject({ watermark: '3' });
    expect(((await page('?watermark=2')).activities as unknown[]).length).toBe(1);
    expect(await page('?watermark=3')).toEqual({ activities: [], watermark: '3' });
    const wrong = await call(`${chat.url}/activities?watermark=-1`, { headers });
    expect(wrong.status).toBe(400);
  });

  it('with a client id that came before are given the same id and not taken twice', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const ids = await Promise.all(Array.from({ length: 5 }, () => chat.say('once', 'c1')));
    expect(new Set(ids.map(({ body }) => body.id)).size).toBe(1);
    await chat.say('then', 'c2');
    expect(await chat.texts(5)).toEqual(['Welcome.', 'once', '1: once', 'then', '2: then']);
  });

  it('of 50 posts at once are all answered, each once, in the order of the log', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    await Promise.all(Array.from({ length: 50 }, (_, index) => chat.say(`m${index}`)));
    const texts = (await chat.texts(101)).map(String);
    const said = texts.filter((text) => /^m\d+$/.test(text));
    const answered = texts.filter((text) => /^\d+: /.test(text));
    expect(new Set(said).size).toBe(50);
    expect(answered).toEqual(said.map((text, index) => `${index + 1}: ${text}`));
    const times = (await chat.log()).map((entry) => String(entry.timestamp));
    expect(times).toEqual([...times].sort());
  });

  it('of type typing are neither logged nor answered', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    expect((await chat.send({ type: 'typing' })).status).toBe(200);
    await chat.say('a');
    expect(await chat.texts(3)).toEqual(['Welcome.', 'a', '1: a']);
  });

  it('that answer a card put the answer in its place, under its id and its time', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    await chat.say('card');
    await chat.texts(3);
    const card = (await chat.log()).at(-1);
    expect(card).toMatchObject({
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { version: '1.5' } }],
    });
    await chat.send({
      type: 'message',
      value: { act: 'say', says: 'ECOG 1' },
      channelData: { postBack: true },
    });
    expect(await chat.texts(6)).toEqual([
      'Welcome.',
      'card',
      'ECOG?',
      undefined,
      'ECOG 1',
      'submitted {"act":"say","says":"ECOG 1"}',
    ]);
    const replacement = (await chat.log()).at(-2);
    expect(replacement).toMatchObject({ id: card?.id, timestamp: card?.timestamp });
    expect(replacement?.attachments).toBeUndefined();
  });

  it.each([
    ['not JSON', '{"type":', 400],
    ['no type', {}, 400],
    ['a type of the bot’s', { type: 'conversationUpdate' }, 400],
    ['text that is no text', { type: 'message', text: 7 }, 400],
    ['a list', [], 400],
    ['nothing', '', 400],
    ['too long a client id', { type: 'message', channelData: { clientActivityID: 'x'.repeat(300) } }, 400],
    ['nested deep in their value', `{"type":"message","value":${deep(3000)}}`, 400],
    ['nested deep in an attachment', `{"type":"message","attachments":[${deep(3000)}]}`, 400],
    ['nested deep in an unknown field', `{"type":"message","unheardOf":${deep(10_000)}}`, 400],
    ['too large a body', { type: 'message', text: 'x'.repeat(200_000) }, 413],
  ])('that are %s are refused', async (_what, body, expected) => {
    const { origin } = await start();
    const chat = await openChat(origin);
    const answer = await post(`${chat.url}/activities`, body, bearer(chat.token));
    expect(answer.status).toBe(expected);
    expect(answer.body).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    expect(await chat.texts(1)).toEqual(['Welcome.']);
  });

  it('beyond the queue’s limit are refused with 429 until there is room', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const wrap = (store: Store): Store => ({
      ...store,
      answer: async (answer) => {
        await gate;
        return store.answer(answer);
      },
    });
    const { origin } = await start({ env: { QUEUE_LIMIT: '3' }, wrap });
    const chat = await openChat(origin);
    const statuses: number[] = [];
    for (const text of ['a', 'b', 'c', 'd']) {
      const { status, headers, body } = await chat.say(text);
      statuses.push(status);
      if (status !== 429) continue;
      expect(headers.get('Retry-After')).toBe('1');
      expect(body).toMatchObject({ error: { code: 'TooManyRequests' } });
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
    release();
    expect(await chat.texts(5)).toEqual(['a', 'b', 'Welcome.', '1: a', '2: b']);
    expect((await chat.say('e')).status).toBe(200);
  });

  it('are masked before they are stored, echoed or answered', async () => {
    const { origin, folder, stop } = await start({
      core: { mask: (text) => text.replaceAll('Jane Doe', '[name]') },
    });
    const chat = await openChat(origin);
    await chat.say('Jane Doe, ECOG 1');
    await chat.send({ type: 'message', value: { says: 'for Jane Doe', note: ['Jane Doe'] } });
    await chat.send({ type: 'message', text: 'x', channelData: { clientActivityID: 'Jane Doe' } });
    await chat.texts(7);
    const log = JSON.stringify(await chat.log());
    expect(log).toContain('[name], ECOG 1');
    expect(log).toContain('for [name]');
    await stop();
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(log + files.join('')).not.toContain('Jane');
  });
});

describe('a bug inside a turn', () => {
  it('is answered with a reference and the time, the case is kept, and the log quotes nobody', async () => {
    const { origin, lines } = await start({ env: { EMERGENCY_CONTACT: 'Oncology on call, 1234' } });
    const chat = await openChat(origin);
    await chat.say('first');
    await chat.say('boom');
    await chat.say('second');
    const texts = (await chat.texts(7)).map(String);
    expect(texts.at(-1)).toBe('2: second');
    const apology = texts.find((text) => text.includes('Reference')) ?? '';
    expect(apology).toMatch(/Reference \d{6}, 20\d\d-\d\d-\d\d \d\d:\d\d UTC\.$/);
    expect(apology).toContain('Your case is kept');
    expect(apology).toContain('Oncology on call, 1234');
    const reference = /Reference (\d{6})/.exec(apology)?.[1];
    const line = lines.find((each) => each.includes(String(reference)));
    expect(line).toContain('fakeCore');
    expect(lines.join('')).not.toMatch(/Jane|boom|quotes/);
    const reply = (await chat.log()).find((entry) => entry.text === apology);
    expect(reply).toMatchObject({ channelData: { stage: 'scope', revision: 2 } });
  });
});
