import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import { bearer, call, mint, openChat, post, start } from './harness.ts';
import { CLIENT, STRANGER, startProvider } from './localProvider.ts';

const ROOT = '/v3/directline';
const SECRET = 'a-secret-of-at-least-thirty-two-characters';
const unsecured = (payload: object): string => {
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
};

async function startBoth(env: Record<string, string> = {}) {
  const provider = await startProvider();
  const server = await start({ env: { ...provider.env, ...env } });
  const generate = (token?: string, body: object = {}) =>
    post(`${server.origin}${ROOT}/tokens/generate`, body, token === undefined ? {} : bearer(token));
  return { provider, server, generate };
}

describe('someone who has signed in', () => {
  it('gets a token, and the conversation is theirs under a hash of who they are', async () => {
    const { provider, server, generate } = await startBoth();
    const made = await generate(await provider.token());
    expect(made.status).toBe(200);
    const claims = JSON.parse(
      Buffer.from(String(made.body.token).split('.')[1] ?? '', 'base64url').toString(),
    );
    expect(claims.user).toMatch(/^dl_[\w-]{32}$/);
    const again = await generate(await provider.token());
    expect(again.body.conversationId).not.toBe(made.body.conversationId);
    await post(`${server.origin}${ROOT}/conversations`, '', bearer(made.body.token));
    await server.stop();
    const files = readdirSync(server.folder).map((name) => readFileSync(join(server.folder, name), 'latin1'));
    expect(files.join('')).toContain(claims.user);
    expect(files.join('') + server.lines.join('')).not.toContain('person-1');
  });

  it('is told on the privacy page what is kept of them', async () => {
    const { server } = await startBoth();
    const [signing, open] = await Promise.all(
      [server.origin, (await start()).origin].map(async (origin) =>
        (await fetch(`${origin}/privacy`)).text(),
      ),
    );
    expect(signing).toContain('Of who signs in: a code');
    expect(open).not.toContain('Of who signs in');
  });

  it('takes up a conversation of their own, and nobody else’s', async () => {
    const { provider, generate } = await startBoth();
    const first = await generate(await provider.token());
    const resume = { resume: first.body.token };
    const mine = await generate(await provider.token(), resume);
    expect(mine.body.conversationId).toBe(first.body.conversationId);
    const other = await generate(await provider.token({ claims: { sub: 'person-2' } }), resume);
    expect(other.status).toBe(200);
    expect(other.body.conversationId).not.toBe(first.body.conversationId);
    for (const nonsense of ['', 'x', 7, null, {}])
      expect((await generate(await provider.token(), { resume: nonsense })).body.conversationId).not.toBe(
        first.body.conversationId,
      );
  });

  it('may ask the other routes too', async () => {
    const { provider, server } = await startBoth();
    const assess = (headers: Record<string, string>) =>
      post(`${server.origin}/api/assess`, { ecog: 1 }, headers).then(({ status }) => status);
    expect(await assess({})).toBe(401);
    expect(await assess(bearer(await provider.token()))).toBe(200);
    expect(await assess(bearer(await provider.token({ expires: -3600 })))).toBe(401);
    const made = await post(`${server.origin}${ROOT}/tokens/generate`, {}, bearer(await provider.token()));
    expect(await assess(bearer(made.body.token))).toBe(200);
  });

  it('has to sign in again when that is too long ago', async () => {
    const { server } = await startBoth({ SIGN_IN_HOURS: '1' });
    const old = await mint(server.folder, { conv: 'c', user: 'dl_x', expires: 600, since: -3700 });
    const refreshed = await post(`${server.origin}${ROOT}/tokens/refresh`, '', bearer(old));
    expect([refreshed.status, refreshed.body]).toMatchObject([403, { error: { code: 'TokenExpired' } }]);
    const young = await mint(server.folder, { conv: 'c', user: 'dl_x', expires: 600, since: -3500 });
    expect((await post(`${server.origin}${ROOT}/tokens/refresh`, '', bearer(young))).status).toBe(200);
  });

  it('keeps a conversation over a change of the key', async () => {
    const provider = await startProvider();
    const before = await start({ env: { ...provider.env, DIRECT_LINE_SECRET: SECRET } });
    const made = await post(`${before.origin}${ROOT}/tokens/generate`, {}, bearer(await provider.token()));
    await before.stop();
    const env = {
      ...provider.env,
      DIRECT_LINE_SECRET: `new-${SECRET}`,
      DIRECT_LINE_SECRET_PREVIOUS: SECRET,
    };
    const after = await start({ env, dataDir: before.folder });
    const resume = { resume: made.body.token };
    const mine = await post(`${after.origin}${ROOT}/tokens/generate`, resume, bearer(await provider.token()));
    expect(mine.body.conversationId).toBe(made.body.conversationId);
  });
});

describe('a token', () => {
  const wrong = {
    'that is missing': async () => undefined,
    'that is no token': async () => 'abc',
    'that has expired': async (p) => p.token({ expires: -120 }),
    'that never expires': async (p) => p.token({ expires: null }),
    'for another audience': async (p) => p.token({ claims: { aud: 'another' } }),
    'of another issuer': async (p) => p.token({ claims: { iss: 'https://login.example.org' } }),
    'of nobody': async (p) => p.token({ claims: { sub: undefined } }),
    'not valid yet': async (p) => p.token({ claims: { nbf: Math.floor(Date.now() / 1000) + 120 } }),
    'signed with a strange key': async (p) => p.token({ key: STRANGER }),
    'that names an unknown key': async (p) => p.token({ kid: 'yesterday' }),
    'without a signature': async (p) =>
      unsecured({ iss: p.origin, aud: CLIENT, sub: 'person-1', exp: 9_999_999_999 }),
  } satisfies Record<
    string,
    (provider: Awaited<ReturnType<typeof startProvider>>) => Promise<string | undefined>
  >;

  it.each(Object.entries(wrong))(
    '%s is refused with 401, and nothing is said of why',
    async (_what, make) => {
      const { provider, server, generate } = await startBoth();
      const { status, body, headers } = await generate(await make(provider));
      expect(status).toBe(401);
      expect(body).toEqual({
        error: {
          code: 'SignInNeeded',
          message: 'Sign in to use this: the token of a sign-in is missing or was not accepted.',
        },
      });
      expect(headers.get('WWW-Authenticate')).toBe('Bearer');
      const metrics = await (await fetch(`${server.origin}/metrics`)).text();
      expect(metrics).toMatch(/aftersix_sign_ins_refused_total\{reason="\w+"\} 1/);
    },
  );

  it('is taken from a clock that is a little off', async () => {
    const { provider, generate } = await startBoth();
    expect((await generate(await provider.token({ expires: -30 }))).status).toBe(200);
    const early = { nbf: Math.floor(Date.now() / 1000) + 30 };
    expect((await generate(await provider.token({ claims: early }))).status).toBe(200);
  });

  it.each([
    ['groups', { groups: ['urology'] }, 403],
    ['groups', { groups: undefined }, 403],
    ['groups', { groups: 'nuclear medicine' }, 200],
    ['groups', { groups: ['urology', 'oncology'] }, 200],
    ['groups', { groups: ['oncology2'] }, 403],
    ['realm_access.roles', { realm_access: { roles: ['oncology'] } }, 200],
    ['realm_access.roles', { realm_access: null }, 403],
    ['https://example.org/roles', { 'https://example.org/roles': ['oncology'] }, 200],
    ['__proto__.constructor', {}, 403],
  ])('must name one of the groups: %s in %j is %d', async (claim, claims, expected) => {
    const env = { OIDC_GROUPS: 'oncology, nuclear medicine', OIDC_GROUPS_CLAIM: claim };
    const { provider, generate } = await startBoth(env);
    const { status, body } = await generate(await provider.token({ claims }));
    expect(status).toBe(expected);
    if (expected === 403) expect(body).toMatchObject({ error: { code: 'NotAllowed' } });
  });

  it('of a reverse proxy comes in a field of its own, and is checked as any other', async () => {
    const provider = await startProvider();
    const { origin } = await start({
      env: {
        OIDC_ISSUER: provider.origin,
        OIDC_AUDIENCE: CLIENT,
        OIDC_HEADER: 'X-Forwarded-Access-Token',
        LOCAL_ISSUER: '1',
      },
    });
    const generate = (token: string) =>
      post(`${origin}${ROOT}/tokens/generate`, {}, { 'X-Forwarded-Access-Token': token });
    expect((await generate(await provider.token())).status).toBe(200);
    expect((await generate(`Bearer ${await provider.token()}`)).status).toBe(200);
    expect((await generate(await provider.token({ key: STRANGER }))).status).toBe(401);
    expect((await call(`${origin}/sign-in`)).body).toEqual({ kind: 'proxy' });
  });

  it('of the service that knows the secret is still made without signing in', async () => {
    const { server, generate } = await startBoth({ DIRECT_LINE_SECRET: SECRET });
    expect((await generate(SECRET)).status).toBe(200);
    expect((await generate()).status).toBe(401);
    expect((await call(`${server.origin}/sign-in`)).body).toMatchObject({ kind: 'page', clientId: CLIENT });
  });
});

describe('a provider', () => {
  it('that does not answer is told apart from a token that is wrong, and is asked again', async () => {
    const { provider, generate } = await startBoth();
    provider.state.down = true;
    const { status, body, headers } = await generate(await provider.token());
    expect([status, body]).toMatchObject([503, { error: { code: 'SignInUnavailable' } }]);
    expect(headers.get('Retry-After')).toBe('5');
    expect((await generate('abc')).status).toBe(401);
  });

  it.each([
    ['calls itself something else', { issuer: 'https://login.example.org' }],
    ['keeps its keys where anyone could change them', { keysAt: 'http://keys.example.org/keys' }],
  ])('that %s is not believed', async (_what, lie) => {
    const { provider, generate } = await startBoth();
    Object.assign(provider.state, lie);
    expect((await generate(await provider.token())).status).toBe(503);
  });

  it('is not asked for anything where nobody has to sign in', async () => {
    const { origin } = await start();
    expect((await call(`${origin}/sign-in`)).body).toEqual({ kind: 'none' });
    await openChat(origin);
  });
});

describe('the settings of sign-in', () => {
  const PUBLIC = { HOST: '0.0.0.0', EMERGENCY_CONTACT: 'x' };
  const OIDC = { OIDC_ISSUER: 'https://login.example.org/tenant', OIDC_CLIENT_ID: CLIENT };
  const problems = (env: Record<string, string>): readonly string[] => {
    const result = loadConfig(env);
    return result.ok ? [] : result.problems.map((line) => line.split(':')[0] ?? '');
  };

  it.each([
    [{ ...PUBLIC, ...OIDC }, []],
    [PUBLIC, ['DIRECT_LINE_SECRET']],
    [{ ...PUBLIC, ...OIDC, LOCAL_ISSUER: '1' }, ['LOCAL_ISSUER']],
    [{ ...OIDC, OIDC_ISSUER: 'http://127.0.0.1:9/x' }, ['OIDC_ISSUER']],
    [{ ...OIDC, OIDC_ISSUER: 'http://login.example.org' }, ['OIDC_ISSUER']],
    [{ ...OIDC, OIDC_ISSUER: '' }, ['OIDC_ISSUER']],
    [{ ...OIDC, OIDC_CLIENT_ID: '' }, ['OIDC_CLIENT_ID', 'OIDC_AUDIENCE']],
    [{ ...OIDC, OIDC_CLIENT_ID: '', OIDC_HEADER: 'X-Token' }, ['OIDC_AUDIENCE']],
    [{ ...OIDC, OIDC_CLIENT_ID: '', OIDC_HEADER: 'X-Token', OIDC_AUDIENCE: 'api' }, []],
    [{ ...PUBLIC, ...OIDC, PUBLIC_URL: 'http://after-six.example.org' }, ['PUBLIC_URL']],
    [{ OIDC_GROUPS: 'oncology' }, ['OIDC_ISSUER']],
    [{ ...OIDC, OIDC_HEADER: 'X Token' }, ['OIDC_HEADER']],
    [{ ...OIDC, SIGN_IN_HOURS: '0' }, ['SIGN_IN_HOURS']],
  ])('%j: problems with %j', (env, expected) => {
    expect(problems(env as Record<string, string>)).toEqual(expected);
  });
});
