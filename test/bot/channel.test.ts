import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/bot/storage/store.ts';
import { type FakeConnector, incoming, startConnector } from './fakeConnector.ts';
import { bearer, type Json, post, start, temporaryFolder, until } from './harness.ts';

const GUID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const KITS = ['botbuilder', 'agents'] as const;
const MICROSOFT = {
  MicrosoftAppId: GUID,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: GUID,
  MicrosoftAppPassword: 'hush',
};

const textsOf = (connector: FakeConnector): unknown[] => connector.sent.map(({ body }) => body.text);
const repliesIn = (body: Json): unknown[] => (body.activities as Json[]).map(({ text }) => text);

describe.each(KITS)('/api/messages through %s', (CHANNEL_SDK) => {
  const LOCAL = { LOCAL_CHANNEL: '1', CHANNEL_SDK };

  it('without the Microsoft settings answers 401 and names what is missing', async () => {
    const { origin } = await start();
    const { status, body } = await post(`${origin}/api/messages`, incoming());
    expect(status).toBe(401);
    expect(body).toMatchObject({ error: { code: 'ChannelClosed' } });
    for (const name of Object.keys(MICROSOFT)) expect(JSON.stringify(body)).toContain(name);
  });

  it.each([
    ['no bearer', {}],
    ['a bearer that is no token', bearer('abc')],
  ])('with the Microsoft settings answers %s with 401', async (_what, headers) => {
    const { origin } = await start({ env: { ...MICROSOFT, CHANNEL_SDK } });
    const activity = incoming({ serviceUrl: 'https://smba.trafficmanager.net/emea/' });
    const { status, body } = await post(`${origin}/api/messages`, activity, headers);
    expect(status).toBe(401);
    expect(body).toMatchObject({ error: { code: 'Unauthorized' } });
  });

  it.each([
    ['nothing', '', 400],
    ['{}', {}, 400],
    ['not JSON', '{', 400],
    ['a list', [], 400],
    ['a number for text', incoming({ text: 7, deliveryMode: 'expectReplies' }), 400],
    ['no conversation', incoming({ conversation: undefined, deliveryMode: 'expectReplies' }), 400],
    ['nowhere to reply to', incoming(), 400],
    ['a service that is not on loopback', incoming({ serviceUrl: 'https://evil.example/' }), 400],
    ['a service that is a file', incoming({ serviceUrl: 'file:///etc/passwd' }), 400],
    ['too much', incoming({ text: 'x'.repeat(200_000) }), 413],
  ])('answers %s with an error', async (_what, body, expected) => {
    const { origin } = await start({ env: LOCAL });
    const answer = await post(`${origin}/api/messages`, body);
    expect(answer.status).toBe(expected);
    expect(answer.body).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
  });

  it('is not open to web pages of other origins', async () => {
    const { origin } = await start({ env: LOCAL });
    const activity = incoming({ deliveryMode: 'expectReplies' });
    const answer = await post(`${origin}/api/messages`, activity, { Origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
  });
});

describe.each(KITS)('the local channel through %s', (CHANNEL_SDK) => {
  const LOCAL = { LOCAL_CHANNEL: '1', CHANNEL_SDK };

  it('returns the replies of a raw activity that expects them', async () => {
    const { origin } = await start({ env: LOCAL });
    const activity = incoming({ deliveryMode: 'expectReplies' });
    const { status, body } = await post(`${origin}/api/messages`, activity);
    expect(status).toBe(200);
    expect(body.activities).toMatchObject([
      {
        type: 'message',
        text: '1: hello',
        textFormat: 'plain',
        channelData: { stage: 'scope', revision: 1 },
      },
    ]);
  });

  it('returns the same replies when the same activity comes again, without a second turn', async () => {
    const { origin } = await start({ env: LOCAL });
    const send = (id: string) =>
      post(`${origin}/api/messages`, incoming({ id, deliveryMode: 'expectReplies' }));
    const answers = await Promise.all([send('m1'), send('m1'), send('m1')]);
    for (const { body } of answers) expect(repliesIn(body)).toEqual(['1: hello']);
    expect(repliesIn((await send('m2')).body)).toEqual(['2: hello']);
  });

  it('sends replies to a connector on loopback, once for an activity that is delivered twice', async () => {
    const connector = await startConnector();
    const { origin } = await start({ env: LOCAL });
    const activity = incoming({ text: 'two', serviceUrl: connector.serviceUrl });
    const answers = await Promise.all([1, 2].map(() => post(`${origin}/api/messages`, activity)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(textsOf(connector)).toEqual(['first of two', 'second of two']);
    expect(connector.sent[0]?.path).toBe('/v3/conversations/conv-1/activities/m1');
  });

  it('answers an edited message, which has the id of the first', async () => {
    const { origin } = await start({ env: LOCAL });
    const send = (more: Json) =>
      post(`${origin}/api/messages`, incoming({ deliveryMode: 'expectReplies', ...more }));
    await send({});
    const edit = { type: 'messageUpdate', text: 'edited', timestamp: '2026-11-23T10:00:00Z' };
    expect(repliesIn((await send(edit)).body)).toEqual(['2: edited']);
    const again = { ...edit, text: 'edited more', timestamp: '2026-11-23T10:01:00Z' };
    expect(repliesIn((await send(again)).body)).toEqual(['3: edited more']);
  });

  it('keeps the order of one conversation, and one case for each person in a group', async () => {
    const { origin } = await start({ env: LOCAL });
    const send = (id: string, from: string) =>
      post(
        `${origin}/api/messages`,
        incoming({
          id,
          from: { id: from },
          conversation: { id: 'g', isGroup: true },
          deliveryMode: 'expectReplies',
        }),
      );
    const answers = [];
    for (const [id, from] of ['ab', 'bc', 'cb', 'dc'].map((pair) => [...pair] as [string, string]))
      answers.push(repliesIn((await send(id, from)).body));
    expect(answers).toEqual([['1: hello'], ['1: hello'], ['2: hello'], ['2: hello']]);
  });

  it('puts the answer in the place of an answered card', async () => {
    const connector = await startConnector();
    const { origin } = await start({ env: LOCAL });
    const { serviceUrl } = connector;
    await post(`${origin}/api/messages`, incoming({ text: 'card', serviceUrl }));
    await post(
      `${origin}/api/messages`,
      incoming({ id: 'm2', text: undefined, value: { act: 'say', says: 'ECOG 1' }, serviceUrl }),
    );
    expect(connector.sent.map(({ method, path, body }) => [method, path, body.text])).toEqual([
      ['POST', '/v3/conversations/conv-1/activities/m1', 'ECOG?'],
      ['PUT', '/v3/conversations/conv-1/activities/sent-1', 'ECOG 1'],
      ['POST', '/v3/conversations/conv-1/activities/m2', 'submitted {"act":"say","says":"ECOG 1"}'],
    ]);
  });

  it('answers a card’s Action.Execute with 200, and other invokes with 501', async () => {
    const connector = await startConnector();
    const { origin } = await start({ env: LOCAL });
    const { serviceUrl } = connector;
    const value = { action: { type: 'Action.Execute', data: { act: 'say', says: 'ECOG 2' } } };
    const execute = incoming({ type: 'invoke', name: 'adaptiveCard/action', value, serviceUrl });
    const taken = await post(`${origin}/api/messages`, execute);
    expect(taken.status).toBe(200);
    expect(taken.body).toMatchObject({ statusCode: 200 });
    expect(textsOf(connector)).toEqual(['submitted {"act":"say","says":"ECOG 2"}']);
    const other = incoming({ type: 'invoke', id: 'm2', name: 'composeExtension/query', serviceUrl });
    expect((await post(`${origin}/api/messages`, other)).status).toBe(501);
  });

  it('sends replies that a connector would not take when the activity is delivered again', async () => {
    const connector = await startConnector();
    const { origin } = await start({ env: LOCAL });
    const activity = incoming({ serviceUrl: connector.serviceUrl });
    connector.refuseNext(500);
    const first = await post(`${origin}/api/messages`, activity);
    expect(first.status).toBe(502);
    expect(first.body).toMatchObject({ error: { code: 'NotDelivered' } });
    expect((await post(`${origin}/api/messages`, activity)).status).toBe(200);
    expect((await post(`${origin}/api/messages`, activity)).status).toBe(200);
    expect(textsOf(connector)).toEqual(['1: hello']);
  });

  it('does not press replies on someone who has blocked the bot', async () => {
    const connector = await startConnector();
    const { origin } = await start({ env: LOCAL });
    const activity = incoming({ serviceUrl: connector.serviceUrl });
    connector.refuseNext(403);
    expect((await post(`${origin}/api/messages`, activity)).status).toBe(200);
    expect((await post(`${origin}/api/messages`, activity)).status).toBe(200);
    expect(textsOf(connector)).toEqual([]);
  });

  it('answers at the next start what was accepted and not answered, and sends what was not delivered', async () => {
    const connector = await startConnector();
    const dataDir = temporaryFolder();
    const { serviceUrl } = connector;
    const failing = (store: Store): Store => ({
      ...store,
      answer: (answer) =>
        answer.key === 'message m1' ? Promise.reject(new Error('the disk is gone')) : store.answer(answer),
    });
    const first = await start({ env: LOCAL, dataDir, wrap: failing });
    const url = `${first.origin}/api/messages`;
    expect((await post(url, incoming({ serviceUrl }))).status).toBe(502);
    connector.refuseNext(500);
    const other = incoming({ id: 'm2', conversation: { id: 'conv-2' }, text: 'other', serviceUrl });
    expect((await post(url, other)).status).toBe(502);
    await first.stop();
    await start({ env: LOCAL, dataDir });
    await until(
      () => connector.sent.length,
      (count) => count >= 2,
    );
    expect(textsOf(connector)).toEqual(['1: hello', '1: other']);
    expect(connector.sent[0]?.path).toContain('/conv-1/');
  });

  it('stores no names of people', async () => {
    const kept: unknown[] = [];
    const wrap = (store: Store): Store => ({
      ...store,
      accept: (arrival) => {
        kept.push(arrival);
        return store.accept(arrival);
      },
    });
    const { origin } = await start({ env: LOCAL, wrap });
    await post(`${origin}/api/messages`, incoming({ deliveryMode: 'expectReplies' }));
    expect(JSON.stringify(kept)).toContain('hello');
    expect(JSON.stringify(kept)).not.toContain('Jane Doe');
  });
});
