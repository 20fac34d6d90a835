import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { bearer, type Chat, type Json, openChat, start } from './harness.ts';

const ROOT = '/v3/directline';

/** What the owner of one conversation may try against another's. Every route is here, with every place an id fits. */
interface Attempt {
  readonly method: 'GET' | 'POST' | 'HEAD';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An id as a path may disguise it. */
const disguised = (id: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    id,
    encodeURIComponent(id),
    [...id].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(''),
    `${id}/`,
    `./${id}`,
    `mine/../${id}`,
    `${id}%00`,
    `${id};a=b`,
    `%2e%2e/${id}`,
  );

const watermark = fc.constantFrom(
  '',
  '0',
  '-1',
  '1',
  '999999999999999',
  'null',
  'undefined',
  '1e3',
  '0x1',
  '%00',
);

const activityFrom = (theirs: Chat, user: string): fc.Arbitrary<Json> =>
  fc.record({
    type: fc.constantFrom('message', 'event', 'typing', 'conversationUpdate'),
    text: fc.constant('intruder'),
    from: fc.constantFrom({ id: user, role: 'user' }, { id: 'after-six', role: 'bot' }),
    conversation: fc.constantFrom({ id: theirs.id }, undefined),
    recipient: fc.constantFrom({ id: user }, undefined),
    replyToId: fc.constantFrom(`${theirs.id}|0000001`, undefined),
    id: fc.constantFrom(`${theirs.id}|0000001`, undefined),
    channelData: fc.constantFrom({ clientActivityID: 'theirs' }, {}),
  });

function attemptsOn(theirs: Chat, user: string, mine: Chat): fc.Arbitrary<Attempt> {
  const route = (id: string): fc.Arbitrary<Attempt> => {
    const path = disguised(id).map((shown) => `${ROOT}/conversations/${shown}`);
    return fc.oneof(
      fc
        .tuple(fc.constantFrom('GET', 'HEAD'), path, fc.constantFrom('', '/activities', '/stream'), watermark)
        .map(
          ([method, base, rest, mark]) => ({ method, path: `${base}${rest}?watermark=${mark}` }) as Attempt,
        ),
      fc
        .tuple(path, activityFrom(theirs, user))
        .map(([base, body]) => ({ method: 'POST', path: `${base}/activities`, body }) as Attempt),
    );
  };
  const elsewhere = fc.constantFrom<Attempt>(
    { method: 'POST', path: `${ROOT}/tokens/generate`, body: { resume: theirs.id, user: { id: user } } },
    { method: 'POST', path: `${ROOT}/tokens/generate`, body: { conversationId: theirs.id } },
    { method: 'POST', path: `${ROOT}/tokens/refresh`, body: { conversationId: theirs.id } },
    {
      method: 'POST',
      path: `${ROOT}/conversations`,
      body: { conversationId: theirs.id, user: { id: user } },
    },
    { method: 'GET', path: `${ROOT}/conversations?conversationId=${theirs.id}` },
    { method: 'GET', path: `${ROOT}/session/getsessionid?conversation=${theirs.id}` },
    {
      method: 'GET',
      path: `${ROOT}/conversations/${mine.id}/activities?watermark=0`,
      headers: { 'X-Original-URL': `${ROOT}/conversations/${theirs.id}/activities` },
    },
    {
      method: 'POST',
      path: `${ROOT}/conversations/${mine.id}/activities`,
      body: { type: 'message', text: 'mine', from: { id: user }, conversation: { id: theirs.id } },
    },
  );
  return fc.oneof({ weight: 3, arbitrary: route(theirs.id) }, { weight: 1, arbitrary: elsewhere });
}

const userOf = ({ token }: Chat): string =>
  (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { user: string }).user;

describe('one conversation', () => {
  it('is never seen, changed or told of with the token of another, whatever is tried on whatever route', async () => {
    const { origin } = await start();
    const [mine, theirs] = [await openChat(origin), await openChat(origin)];
    await theirs.say('their secret', 'theirs');
    await theirs.texts(3);
    const before = JSON.stringify(await theirs.log());
    await fc.assert(
      fc.asyncProperty(attemptsOn(theirs, userOf(theirs), mine), async ({ method, path, body, headers }) => {
        const response = await fetch(`${origin}${path}`, {
          method,
          headers: { ...headers, ...bearer(mine.token) },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        expect(response.status).toBeLessThan(500);
        expect(text).not.toContain('their secret');
        expect(text).not.toContain(theirs.id);
        expect(text).not.toContain(userOf(theirs));
      }),
      { numRuns: 400 },
    );
    expect(JSON.stringify(await theirs.log())).toBe(before);
    for (const { from } of await mine.log()) expect([userOf(mine), 'after-six']).toContain((from as Json).id);
  });

  it('shows nothing over a socket but to the ticket that was made for it, once', async () => {
    const { origin } = await start();
    const [mine, theirs] = [await openChat(origin), await openChat(origin)];
    await theirs.say('their secret');
    await theirs.texts(3);
    const ticketOf = (chat: Chat) => new URL(chat.streamUrl).searchParams.get('t') ?? '';
    const heard: string[] = [];
    const knock = (path: string, headers: Record<string, string> = {}): Promise<number> => {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers });
      onTestFinished(() => socket.terminate());
      socket.on('message', (data) => heard.push(String(data)));
      return new Promise((resolve) => {
        socket.on('error', () => resolve(0));
        socket.on('unexpected-response', (_req, res) => resolve(res.statusCode ?? 0));
        socket.on('open', () => resolve(101));
      });
    };
    const at = (id: string, ticket: string) => `${ROOT}/conversations/${id}/stream?watermark=0&t=${ticket}`;
    const refused = [
      knock(at(theirs.id, ticketOf(mine))),
      knock(at(theirs.id, '')),
      knock(at(theirs.id, mine.token)),
      knock(at(theirs.id, 'x'), bearer(mine.token)),
      knock(at(theirs.id, `${ticketOf(mine)}&t=${theirs.id}`)),
      knock(`${ROOT}/conversations/${mine.id}/../${theirs.id}/stream?t=${ticketOf(mine)}`),
    ];
    for (const status of await Promise.all(refused)) expect([403, 404]).toContain(status);
    expect(await knock(at(theirs.id, ticketOf(theirs)))).toBe(101);
    expect(await knock(at(theirs.id, ticketOf(theirs)))).toBe(403);
    await expect.poll(() => heard.join('')).toContain('their secret');
    expect(heard.join('')).not.toContain(mine.id);
  });
});
