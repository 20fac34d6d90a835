import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { chosenEncoding } from '../../src/bot/http/negotiation.ts';
import type { Store } from '../../src/bot/storage/store.ts';
import { call, openChat, post, start } from './harness.ts';

/** A request as bytes, for what fetch would not send. */
function raw(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(`${lines.join('\r\n')}\r\n\r\n`));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const ERROR = { error: { code: expect.any(String), message: expect.any(String) } };

describe('POST /api/assess', () => {
  it('answers findings with the assessment', async () => {
    const { origin } = await start();
    const { status, body } = await post(`${origin}/api/assess`, { ecog: 1 });
    expect(status).toBe(200);
    expect(body).toEqual({ pathway: 'incomplete', findings: { ecog: 1 } });
  });

  it('answers wrong findings with 422 and a line for each problem', async () => {
    const { origin } = await start();
    const { status, body } = await post(`${origin}/api/assess`, { ecog: 'good' });
    expect(status).toBe(422);
    expect(body).toEqual({ ...ERROR, problems: ['ecog: "good" is not allowed; allowed: 0 to 4.'] });
  });

  it('withholds an answer that breaks a guardrail', async () => {
    const { origin } = await start();
    const { status, body } = await post(`${origin}/api/assess`, { ecog: 4 });
    expect(status).toBe(500);
    expect(body).toMatchObject({ error: { code: 'AnswerWithheld' }, breaches: [{ guardrail: 1 }] });
  });

  it.each([
    ['not JSON', '{"ecog":', 400],
    ['nothing', '', 400],
    ['text that is not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['too much', 'x'.repeat(140_000), 413],
  ])('answers %s with its status', async (_what, body, expected) => {
    const { origin } = await start();
    const answer = await call(`${origin}/api/assess`, { method: 'POST', body });
    expect(answer.status).toBe(expected);
    expect(answer.body).toEqual(ERROR);
  });

  it.each([
    ['lists', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['objects', `${'{"ecog":'.repeat(15_000)}1${'}'.repeat(15_000)}`],
    ['a list in a finding', `{"prior":${'['.repeat(32)}${']'.repeat(32)}}`],
  ])('answers %s nested too deeply with 400', async (_what, body) => {
    const { origin, lines } = await start({ env: { BODY_LIMIT: '500000' } });
    const answer = await post(`${origin}/api/assess`, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: { message: expect.stringContaining('nested too deeply') } });
    expect(lines.join('')).not.toContain('a request failed');
  });

  it('takes what is nested no deeper than anyone would', async () => {
    const { origin } = await start();
    const body = `{"ecog":1,"prior":${'['.repeat(31)}${']'.repeat(31)},"hrr":[${'[],'.repeat(5000)}[]]}`;
    expect((await post(`${origin}/api/assess`, body)).status).toBe(200);
  });

  it.each(['/api/assess', '/api/export'])(
    'at %s refuses a member given twice with the line that the command prints, and takes it nowhere else either',
    async (path) => {
      const { origin } = await start();
      const twice = await post(`${origin}${path}`, '{"ecog":1,"prior":{"docetaxel":true,"docetaxel":false}}');
      expect(twice.status).toBe(422);
      expect(twice.body).toEqual({
        ...ERROR,
        problems: ['docetaxel: given twice in one object; allowed: once'],
      });
      const generated = await post(`${origin}/v3/directline/tokens/generate`, '{"user":{},"user":{}}');
      expect([generated.status, generated.body]).toEqual([400, ERROR]);
    },
  );

  it('does not wait for a body that is announced too large, nor read one that grows too large', async () => {
    const { port, origin } = await start();
    const announced = ['POST /api/assess HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Content-Length: 999999999'];
    expect(await raw(port, announced)).toMatch(/^HTTP\/1\.1 413/);
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(50_000))),
    });
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    await expect(call(`${origin}/api/assess`, init).then(({ status }) => status)).resolves.toBe(413);
  });

  it('takes no compressed bodies', async () => {
    const { origin } = await start();
    const answer = await post(`${origin}/api/assess`, '{}', { 'Content-Encoding': 'gzip' });
    expect(answer.status).toBe(415);
  });

  it('survives a bug in what it calls, and says nothing of its insides', async () => {
    const core = {
      parseFindings: () => {
        throw new Error('a bug that quotes Jane Doe');
      },
    };
    const { origin, lines } = await start({ core });
    const { status, body, headers } = await post(`${origin}/api/assess`, {});
    expect(status).toBe(500);
    expect(body).toEqual({ error: { code: 'InternalError', message: expect.stringContaining('Request ') } });
    expect(JSON.stringify(body)).toContain(String(headers.get('X-Request-Id')));
    expect(lines.join('')).toContain(String(headers.get('X-Request-Id')));
    expect(lines.join('')).not.toContain('Jane');
    expect((await call(`${origin}/healthz`)).status).toBe(200);
  });
});

describe('any address', () => {
  it.each([
    ['GET /nowhere', 404],
    ['GET /%zz', 404],
    ['GET /assets/..%2f..%2fpackage.json', 404],
    ['PUT /healthz', 405],
    ['DELETE /v3/directline/conversations', 405],
    ['GET //[bad', 400],
    ['GET http://[bad/', 400],
  ])('%s is answered %d, and the process lives', async (request, expected) => {
    const { origin, port } = await start();
    const answer = await raw(port, [`${request} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Connection: close']);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${expected} `));
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toEqual(ERROR);
    expect((await call(`${origin}/healthz`)).status).toBe(200);
  });

  it('is refused under a name that was made to point here, and to pages of other origins', async () => {
    const { origin, port } = await start();
    const foreign = await raw(port, ['GET /healthz HTTP/1.1', 'Host: evil.example', 'Connection: close']);
    expect(foreign).toMatch(/^HTTP\/1\.1 421 /);
    for (const Origin of ['https://evil.example', 'null', `http://127.0.0.1:${port + 1}`])
      expect((await call(`${origin}/healthz`, { headers: { Origin } })).status).toBe(403);
    for (const Origin of [origin, `http://127.0.0.1:${port}`])
      expect((await call(`${origin}/healthz`, { headers: { Origin } })).status).toBe(200);
  });

  it('behind a proxy answers to the public name, with HSTS where that is https', async () => {
    const env = {
      PUBLIC_URL: 'https://bot.example.org',
      DIRECT_LINE_SECRET: 'a-secret-of-at-least-thirty-two-characters',
      EMERGENCY_CONTACT: 'x',
    };
    const { origin, url } = await start({ env });
    expect(url).toBe('https://bot.example.org/');
    const headers = { Origin: 'https://bot.example.org' };
    const answer = await call(`${origin}/healthz`, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Strict-Transport-Security')).toMatch(/^max-age=/);
    const secret = { Authorization: `Bearer ${env.DIRECT_LINE_SECRET}` };
    const made = await post(`${origin}/v3/directline/tokens/generate`, '', secret);
    const bearer = { Authorization: `Bearer ${made.body.token}` };
    const started = await post(`${origin}/v3/directline/conversations`, '', bearer);
    expect(started.body.streamUrl).toMatch(/^wss:\/\/bot\.example\.org\/v3\/directline\//);
  });

  it('carries the headers that keep browsers strict', async () => {
    const { origin } = await start();
    const { headers } = await call(`${origin}/healthz`);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toContain('camera=()');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Strict-Transport-Security')).toBeNull();
    expect(headers.get('Server')).toBeNull();
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('a text that was sent before', () => {
  it.each(['/rulebook', '/decision-support', '/privacy', '/terms'])('%s is not sent again', async (path) => {
    const { origin } = await start();
    const get = (headers: Record<string, string>) => fetch(`${origin}${path}`, { headers });
    const first = await get({});
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get({ 'If-None-Match': known });
      expect([known, again.status, await again.text()]).toEqual([known, 304, '']);
    }
    for (const other of ['"other"', tag.slice(1, -1)])
      expect((await get({ 'If-None-Match': other })).status).toBe(200);
  });
});

describe('the encoding of a text', () => {
  const ours = ['br', 'gzip'] as const;
  it.each([
    ['br, gzip', 'br'],
    ['gzip, br', 'br'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['BR ; Q=1.000', 'br'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity;q=0.9, gzip;q=0.5', 'identity'],
    ['identity;q=0, gzip;q=0.001', 'gzip'],
    ['gzip;q=high', 'identity'],
    ['deflate', 'identity'],
    ['', 'identity'],
  ])('asked for as %j is %s', (asked, chosen) => {
    expect(chosenEncoding(asked, ours)).toBe(chosen);
  });
});

describe('health', () => {
  it('is told apart: alive while storage is not ready', async () => {
    const wrap = (store: Store): Store => ({ ...store, ping: () => Promise.reject(new Error('no')) });
    const { origin } = await start({ wrap });
    expect((await call(`${origin}/healthz`)).body).toEqual({ status: 'ok' });
    const ready = await call(`${origin}/readyz`);
    expect(ready.status).toBe(503);
    expect(ready.body).toEqual(ERROR);
    expect((await call(`${(await start()).origin}/readyz`)).body).toEqual({ status: 'ready' });
  });

  it('is counted in Prometheus text, without what anyone said', async () => {
    const { origin } = await start();
    const chat = await openChat(origin);
    await chat.say('a secret');
    await chat.texts(3);
    const answer = await fetch(`${origin}/metrics`);
    const text = await answer.text();
    expect(answer.headers.get('Content-Type')).toContain('text/plain; version=0.0.4');
    expect(text).toContain('aftersix_turn_seconds_count{channel="directline"} 2');
    expect(text).toMatch(/aftersix_http_requests_total\{route="POST [^"]*generate",status="200"\} 1/);
    expect(text).not.toMatch(/secret/);
    expect(text).not.toContain(chat.id);
    for (const line of text.split('\n').filter((each) => each !== ''))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? ([\d.e+-]+|Nan))$/);
  });
});
