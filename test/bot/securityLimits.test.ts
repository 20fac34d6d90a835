import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { callerOf, createCallers } from '../../src/bot/http/address.ts';
import { createRateLimit } from '../../src/bot/http/rateLimit.ts';
import type { Store } from '../../src/bot/storage/store.ts';
import { incoming } from './fakeConnector.ts';
import { bearer, call, openChat, post, start, until } from './harness.ts';
import { fieldsOf, raw } from './rawRequest.ts';

const ROOT = '/v3/directline';
const never = new Promise<never>(() => undefined);

describe('a bucket', () => {
  it('gives no more than it holds and gains, and says how long to wait', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), pauses, (perMinute, times) => {
        let now = 0;
        let given = 0;
        const limit = createRateLimit(perMinute, () => now);
        for (const pause of times) {
          now += pause;
          const wait = limit.take('a');
          if (wait === 0) given += 1;
          expect(given).toBeLessThanOrEqual(perMinute + (now * perMinute) / 60_000);
          if (wait === 0) continue;
          now += wait * 1000;
          expect(limit.take('a')).toBe(0);
          given += 1;
        }
      }),
    );
  });

  it('is of one key alone, and the keys are forgotten that were silent longest', () => {
    const limit = createRateLimit(1, () => 0, 2);
    expect([limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([0, 60, 0]);
    expect([limit.take('a'), limit.take('c')]).toEqual([60, 0]);
    expect([limit.take('a'), limit.take('b')]).toEqual([60, 0]);
  });

  it('without a limit is never empty', () => {
    const limit = createRateLimit(Number.POSITIVE_INFINITY);
    for (let times = 0; times < 1000; times += 1) expect(limit.take('a')).toBe(0);
  });
});

describe('whose request it is', () => {
  const request = (remoteAddress: string, forwarded?: string) =>
    ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;
  const callers = createCallers(['127.0.0.0/8', '::1', '10.1.0.0/16']);

  it.each([
    ['192.0.2.7', '198.51.100.1', '192.0.2.7', 'a stranger’s word is not taken'],
    ['127.0.0.1', undefined, '127.0.0.1', 'nobody handed it on'],
    ['127.0.0.1', '198.51.100.1', '198.51.100.1', 'the proxy says it'],
    ['::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1', 'IPv4 inside IPv6'],
    ['127.0.0.1', '203.0.113.9, 198.51.100.1', '198.51.100.1', 'what stands left is the stranger’s'],
    ['127.0.0.1', '198.51.100.1, 10.1.2.3', '198.51.100.1', 'through two proxies'],
    ['127.0.0.1', '198.51.100.1:4711', '198.51.100.1', 'with a port'],
    ['127.0.0.1', '[2001:db8::1]:4711', '2001:db8::1', 'IPv6 with a port'],
    ['127.0.0.1', 'Jane Doe', '127.0.0.1', 'no address'],
  ])('from %s forwarded for %s is %s: %s', (remote, forwarded, expected, _why) => {
    expect(callers.addressOf(request(remote, forwarded))).toBe(expected);
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['192.0.2.7', '192.0.2.7'],
  ])('%s is counted as %s', (address, caller) => {
    expect(callerOf(address)).toBe(caller);
  });
});

describe('too much', () => {
  it('of one address is answered 429 with the time to wait, and nobody else is kept waiting', async () => {
    const { origin, lines } = await start({ env: { RATE_LIMIT_ADDRESS: '3' } });
    const ask = (from: string, path = '/rulebook') =>
      fetch(`${origin}${path}`, { headers: { 'X-Forwarded-For': from }, method: 'HEAD' });
    const statuses = [];
    for (let times = 0; times < 5; times += 1) statuses.push((await ask('192.0.2.7')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await ask('192.0.2.7');
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(refused.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect((await ask('192.0.2.8')).status).toBe(200);
    expect((await ask('192.0.2.7', '/healthz')).status).toBe(200);
    expect(lines.join('')).not.toContain('192.0.2.7');
  });

  it('with the tokens of one conversation is answered 429, however often they are renewed', async () => {
    const { origin } = await start({ env: { RATE_LIMIT_TOKEN: '4' } });
    const chat = await openChat(origin);
    const renewed = await post(`${origin}${ROOT}/tokens/refresh`, '', bearer(chat.token));
    const headers = bearer(renewed.body.token);
    const statuses = [];
    for (let times = 0; times < 4; times += 1)
      statuses.push((await call(`${chat.url}/activities`, { headers })).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
    expect((await (await openChat(origin)).log()).length).toBeGreaterThanOrEqual(0);
  });

  it('waiting in the whole server is answered 503 with the time to wait, and the rest is answered', async () => {
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
    const { origin } = await start({ env: { TURN_LIMIT: '3', LOCAL_CHANNEL: '1' }, wrap });
    const chats = [await openChat(origin), await openChat(origin)];
    const statuses = [];
    for (const chat of [...chats, ...chats]) statuses.push((await chat.say('a')).status);
    expect(statuses).toEqual([200, 503, 503, 503]);
    const [first, second] = chats;
    const refused = await first?.say('b');
    expect(refused?.headers.get('Retry-After')).toBe('5');
    expect(refused?.body).toMatchObject({ error: { code: 'Overloaded' } });
    const made = await post(`${origin}${ROOT}/tokens/generate`, '');
    expect((await post(`${origin}${ROOT}/conversations`, '', bearer(made.body.token))).status).toBe(503);
    const body = JSON.stringify(incoming({ deliveryMode: 'expectReplies' }));
    const headers = { 'Content-Type': 'application/json' };
    expect((await fetch(`${origin}/api/messages`, { method: 'POST', headers, body })).status).toBe(503);
    release();
    expect(await first?.texts(3)).toEqual(['a', 'Welcome.', '1: a']);
    expect(await second?.texts(1)).toEqual(['Welcome.']);
    expect((await second?.say('c'))?.status).toBe(200);
  });

  it('of sockets from one address is refused, until one of them is closed', async () => {
    const { origin } = await start({ env: { SOCKET_LIMIT: '2' } });
    const open = async (): Promise<WebSocket | number> => {
      const socket = new WebSocket((await openChat(origin)).streamUrl);
      onTestFinished(() => socket.terminate());
      return new Promise((resolve) => {
        socket.on('error', () => undefined);
        socket.on('open', () => resolve(socket));
        socket.on('unexpected-response', (_req, res) => resolve(res.statusCode ?? 0));
      });
    };
    const first = await open();
    await open();
    expect(await open()).toBe(429);
    if (typeof first === 'number') throw new Error(`The first socket was refused: ${first}`);
    first.close();
    await until(open, (opened) => typeof opened !== 'number');
  });

  it('said over a socket ends it', async () => {
    const { origin } = await start();
    const socket = new WebSocket((await openChat(origin)).streamUrl);
    await once(socket, 'open');
    for (let times = 0; times < 100; times += 1) socket.send('');
    const [code] = await once(socket, 'close');
    expect(code).toBe(1008);
  });
});

describe('a client that keeps the server waiting', () => {
  it.each([
    ['its head', ['GET /healthz HTTP/1.1', 'Host: 127.0.0.1'], '\r\nX-More: '],
    ['its body', ['POST /api/assess HTTP/1.1', 'Host: 127.0.0.1', 'Content-Length: 100'], '\r\n\r\n{'],
  ])('with %s is answered 408 and cut off', async (_what, head, end) => {
    const { port } = await start({ env: { REQUEST_SECONDS: '1' } });
    const answer = await raw(port, head, end);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"TooSlow"');
    expect(fieldsOf(answer).get('content-security-policy')).toContain("default-src 'none'");
  });

  it('does not keep it from answering others', async () => {
    const { origin, port } = await start();
    const slow = Array.from({ length: 200 }, () => connect(port, '127.0.0.1'));
    onTestFinished(() => {
      for (const socket of slow) socket.destroy();
    });
    await Promise.all(slow.map((socket) => once(socket, 'connect')));
    for (const socket of slow) socket.write('POST /api/assess HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le');
    expect((await call(`${origin}/healthz`)).status).toBe(200);
  });
});

describe('a request', () => {
  it('with more header fields, or larger ones, than any browser sends is answered 431', async () => {
    const { port } = await start();
    const head = ['GET /healthz HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Connection: close'];
    const many = Array.from({ length: 120 }, (_, index) => `X-${index}: 1`);
    for (const more of [many, [`X-Large: ${'x'.repeat(20_000)}`]]) {
      const answer = await raw(port, [...head, ...more]);
      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
      expect(fieldsOf(answer).get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('of a probe that speaks HTTP/1.0 and names no host is answered: it goes to the address itself', async () => {
    const { port } = await start();
    expect(await raw(port, ['GET /healthz HTTP/1.0'])).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw(port, ['GET /healthz HTTP/1.1', 'Connection: close'])).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('whose path or host is none is told which of the two, and what is allowed', async () => {
    const { port } = await start();
    const path = await raw(port, ['GET // HTTP/1.1', 'Host: 127.0.0.1', 'Connection: close']);
    expect(path).toContain(
      'The path is not one that this server knows; allowed: a path that begins with one /.',
    );
    const host = await raw(port, ['GET /healthz HTTP/1.1', 'Host: a b', 'Connection: close']);
    expect(host).toContain(
      'The Host field is not valid; allowed: a host name or address, with or without a port.',
    );
    for (const answer of [path, host]) expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('that is no HTTP is answered 400 under the same strict headers', async () => {
    const { port } = await start();
    const answer = await raw(port, ['\u0016\u0003\u0001 hello']);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(fieldsOf(answer).get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('that storage leaves without an answer is given up with 503, not left hanging', async () => {
    const wrap = (store: Store): Store => ({ ...store, logAfter: () => never, ping: () => never });
    const { origin } = await start({ wrap, env: { REQUEST_SECONDS: '1' } });
    const chat = await openChat(origin);
    const answer = await call(`${chat.url}/activities`, { headers: bearer(chat.token) });
    expect([answer.status, answer.body]).toMatchObject([503, { error: { code: 'TimedOut' } }]);
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect((await call(`${origin}/readyz`)).status).toBe(503);
  });
});

describe('strict headers', () => {
  it('are on every answer: pages, data, refusals, errors, what does not exist', async () => {
    const { origin, port } = await start({
      env: { CORS_ORIGINS: 'https://intranet.example.org' },
    });
    const foreign = { Origin: 'https://evil.example' };
    const answers = await Promise.all([
      fetch(`${origin}/`),
      fetch(`${origin}/rulebook`),
      fetch(`${origin}/metrics`),
      fetch(`${origin}/nowhere`),
      fetch(`${origin}/healthz`, { method: 'PUT' }),
      fetch(`${origin}/healthz`, { headers: foreign }),
      fetch(`${origin}/api/assess`, { method: 'POST', body: '{' }),
      fetch(`${origin}${ROOT}/conversations`, { method: 'POST' }),
    ]);
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket'];
    const stream = await raw(port, ['GET /x HTTP/1.1', `Host: 127.0.0.1:${port}`, ...upgrade]);
    const all = [...answers.map(({ headers }) => new Map(headers)), fieldsOf(stream)];
    for (const headers of all) {
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
      expect(headers.get('access-control-allow-origin')).toBeUndefined();
      expect(headers.get('vary')).toContain('Origin');
    }
    expect(answers.map(({ status }) => status)).toEqual([503, 200, 200, 404, 405, 403, 400, 401]);
  });

  it('let pages of listed origins call, and no others', async () => {
    const Origin = 'https://intranet.example.org';
    const { origin } = await start({ env: { CORS_ORIGINS: `${Origin}, https://other.example.org` } });
    const made = await post(`${origin}${ROOT}/tokens/generate`, '', { Origin });
    expect(made.status).toBe(200);
    expect(made.headers.get('Access-Control-Allow-Origin')).toBe(Origin);
    expect(made.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    const preflight = (from: string) =>
      fetch(`${origin}${ROOT}/conversations`, {
        method: 'OPTIONS',
        headers: { Origin: from, 'Access-Control-Request-Method': 'POST' },
      });
    const allowed = await preflight(Origin);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
    const refused = await preflight('https://evil.example');
    expect([refused.status, refused.headers.get('Access-Control-Allow-Origin')]).toEqual([403, null]);
  });
});

describe('a request id', () => {
  it('is kept from a trusted proxy where it is well formed, and made where it is not', async () => {
    const trusted = await start();
    const stranger = await start({ env: { TRUSTED_PROXIES: '10.0.0.0/8' } });
    const idFrom = async (origin: string, id: string) =>
      (await call(`${origin}/healthz`, { headers: { 'X-Request-Id': id } })).headers.get('X-Request-Id');
    const id = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect(await idFrom(trusted.origin, id)).toBe(id);
    expect(trusted.lines.join('')).toContain(id);
    for (const bad of ['short', 'Jane Doe, 7654321', `x${'y'.repeat(200)}`])
      expect(await idFrom(trusted.origin, bad)).toMatch(/^[\w-]{12}$/);
    expect(await idFrom(stranger.origin, id)).not.toBe(id);
  });
});

describe('a server that has been asked to stop', () => {
  it('says so at once, takes nothing new, and lets what is under way be watched', async () => {
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
    const { origin, stop } = await start({ wrap });
    const chat = await openChat(origin);
    expect((await call(`${origin}/readyz`)).status).toBe(200);
    const stopped = stop();
    const ready = await call(`${origin}/readyz`);
    expect([ready.status, ready.body]).toMatchObject([503, { error: { code: 'ShuttingDown' } }]);
    expect((await call(`${origin}/healthz`)).status).toBe(200);
    expect((await chat.say('late')).status).toBe(503);
    expect((await call(`${chat.url}/activities`, { headers: bearer(chat.token) })).status).toBe(200);
    release();
    await stopped;
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
  });
});
