import { describe, expect, it } from 'vitest';
import { ACTIVITY_FIELDS } from '../../src/bot/activityShape.ts';
import { type FakeConnector, incoming, startConnector } from './fakeConnector.ts';
import { type Json, openChat, post, start } from './harness.ts';

const ANN = { id: '29:ann', name: 'Ann', aadObjectId: 'a', role: 'user' };
const CONVERSATION = { id: 'c', name: 'n', tenantId: 't', conversationType: 'personal', isGroup: false };

/** Every field of an activity with a value of its type. */
const RIGHT: Json = {
  ...Object.fromEntries(Object.keys(ACTIVITY_FIELDS).map((name) => [name, 'x'])),
  type: 'message',
  channelId: 'emulator',
  conversation: CONVERSATION,
  from: ANN,
  recipient: { id: '28:bot', name: 'After Six' },
  membersAdded: [ANN],
  membersRemoved: [ANN],
  reactionsAdded: [{ type: 'like' }],
  reactionsRemoved: [{ type: 'like' }],
  attachments: [{ contentType: 'text/plain' }],
  entities: [{ type: 'mention' }],
  textHighlights: [{ text: 'x' }],
  listenFor: ['x'],
  historyDisclosed: true,
  suggestedActions: { to: [], actions: [] },
  relatesTo: { channelId: 'emulator' },
  semanticAction: { id: 'x' },
  channelData: { tenant: { id: 't' } },
  timestamp: '2026-11-23T10:00:00.000Z',
  localTimestamp: '2026-11-23T10:00:00.000Z',
  expiration: '2026-11-23T10:00:00.000Z',
  deliveryMode: 'normal',
  locale: 'en-GB',
};
const BESIDE = ['from', 'recipient', 'conversation'] as const;

/** A field's path, the activity that has it wrong, and the value that is wrong. */
type Wrong = readonly [path: string, activity: Json, value: unknown];

const wrongFor = (value: unknown): unknown => (typeof value === 'object' ? 5 : { a: 1 });
const whole: readonly Wrong[] = Object.entries(RIGHT).flatMap(([name, value]) =>
  [wrongFor(value), typeof value === 'boolean' ? 'true' : true]
    .filter((wrong) => name !== 'historyDisclosed' || wrong !== true)
    .map((wrong) => [name, { [name]: wrong }, wrong] as const),
);
const inside: readonly Wrong[] = BESIDE.flatMap((name) =>
  Object.entries(RIGHT[name] as Json).map(([key, value]) => {
    const wrong = typeof value === 'string' ? 5 : 'true';
    return [`${name}.${key}`, { [name]: { ...(RIGHT[name] as Json), [key]: wrong } }, wrong] as const;
  }),
);
const inLists: readonly Wrong[] = Object.entries(RIGHT)
  .filter(([, value]) => Array.isArray(value))
  .map(([name]) => [`${name}.0`, { [name]: [5] }, 5]);
const WRONG = [...whole, ...inside, ...inLists];

const shown = (value: unknown): string => (typeof value === 'object' ? 'an object' : JSON.stringify(value));
const at = ({ serviceUrl }: FakeConnector, more: Json): Json =>
  incoming({ ...RIGHT, serviceUrl, id: crypto.randomUUID(), ...more });

describe.each(['botbuilder', 'agents'])('a field of an activity, through %s,', (CHANNEL_SDK) => {
  it('of another type is refused with its name, its value and what is allowed; none ends in a reply that fails', async () => {
    const connector = await startConnector();
    const { origin, lines } = await start({ env: { LOCAL_CHANNEL: '1', CHANNEL_SDK } });
    for (const [path, activity, value] of WRONG) {
      const { status, body } = await post(`${origin}/api/messages`, at(connector, activity));
      const { message = '' } = (body.error ?? {}) as { message?: string };
      expect([path, status, message.split(';')[0]]).toEqual([
        path,
        400,
        `activity.${path}: got ${shown(value)}`,
      ]);
      expect(message).toMatch(/; allowed: [a-z].+\.$/);
    }
    expect(connector.sent).toEqual([]);
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('is taken with its own type, all of them at once, and null for each that may be absent', async () => {
    const connector = await startConnector();
    const { origin } = await start({ env: { LOCAL_CHANNEL: '1', CHANNEL_SDK } });
    const needed = ['type', 'id', 'channelId', 'serviceUrl', ...BESIDE];
    const none = Object.fromEntries(
      Object.keys(RIGHT)
        .filter((name) => !needed.includes(name))
        .map((name) => [name, null]),
    );
    for (const more of [{}, { ...none, type: 'message' }])
      expect((await post(`${origin}/api/messages`, at(connector, more))).status).toBe(200);
    expect(connector.sent).toHaveLength(2);
  });
});

it('a page’s activity is held to the same types; who sends it and where is said by its token', async () => {
  const { origin } = await start();
  const chat = await openChat(origin);
  const tokens: readonly string[] = [...BESIDE, 'channelId', 'serviceUrl'];
  for (const [path, activity] of WRONG.filter(([name]) => !tokens.includes(name.split('.')[0] ?? ''))) {
    const { status, body } = await chat.send({ type: 'message', text: 'x', ...activity });
    expect([path, status]).toEqual([path, 400]);
    expect(body).toMatchObject({ error: { message: expect.stringContaining(`activity.${path}: got `) } });
  }
});
