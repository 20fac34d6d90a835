import { createPublicKey, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthenticationConstants, GovernmentConstants } from 'botframework-connector';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { cloudOf, US_GOVERNMENT } from '../../src/bot/config/cloud.ts';
import { loadConfig } from '../../src/bot/config/config.ts';
import { incoming } from './fakeConnector.ts';
import { bearer, type Json, post, start, temporaryFolder, until } from './harness.ts';
import {
  APP,
  claimsOf,
  type Issuer,
  PUBLISHED,
  pem,
  rsa,
  SECRET,
  STRANGE,
  selfSigned,
  startIssuer,
  TENANT,
  type TokenParts,
} from './localIssuer.ts';

const OTHER = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';

const KITS = ['botbuilder', 'agents'] as const;
type Kit = (typeof KITS)[number];

/** A bot through a kit, and its issuer; `send` posts an activity of Teams with a token or with any header. */
async function openWith(kit: Kit, env: Json = {}) {
  const issuer = await startIssuer();
  const settings = { ...issuer.env, CHANNEL_SDK: kit, ...env } as Record<string, string>;
  const bot = await start({ env: settings });
  const activity = (more: Json = {}): Json =>
    incoming({
      channelId: 'msteams',
      serviceUrl: issuer.serviceUrl,
      conversation: { id: 'conv-1', tenantId: TENANT, conversationType: 'personal' },
      ...more,
    });
  const send = async (token: string | TokenParts = {}, more: Json = {}) => {
    const text = typeof token === 'string' ? token : await issuer.token(token);
    return post(`${bot.origin}/api/messages`, activity(more), bearer(text));
  };
  const texts = (): unknown[] => issuer.replies.map(({ text }) => text);
  return { issuer, bot, activity, send, texts };
}

/** Nothing was answered or counted: the next good message is the first. */
async function expectNoTurn({ issuer, send, texts }: Awaited<ReturnType<typeof openWith>>): Promise<void> {
  expect(texts()).toEqual([]);
  expect(issuer.logins).toEqual([]);
  expect((await send()).status).toBe(200);
  expect(texts()).toEqual(['1: hello']);
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const publicPem = (): string => PUBLISHED.publicKey.export({ type: 'spki', format: 'pem' }).toString();

const KEY = rsa();
const CERTIFICATE = selfSigned(KEY);
const { fingerprint, fingerprint256 } = new X509Certificate(CERTIFICATE);
const sha1 = fingerprint.replaceAll(':', '');
const sha256 = fingerprint256.replaceAll(':', '');
const inFile = (text: string): string => {
  const path = join(temporaryFolder(), 'bot.pem');
  writeFileSync(path, text);
  return path;
};

describe.each(KITS)('through %s', (kit) => {
  const open = (env: Json = {}) => openWith(kit, env);

  describe('a message with the channel’s token', () => {
    it('is answered through the connector, with the bot’s own token, which is fetched once', async () => {
      const { issuer, send, bot } = await open();
      expect((await send()).status).toBe(200);
      expect((await send({}, { id: 'm2' })).status).toBe(200);
      const path = '/connector/v3/conversations/conv-1/activities';
      expect(issuer.replies).toEqual([
        { path: `${path}/m1`, authorization: 'Bearer bot-token-1', text: '1: hello' },
        { path: `${path}/m2`, authorization: 'Bearer bot-token-1', text: '2: hello' },
      ]);
      expect(issuer.logins.map((form) => Object.fromEntries(form))).toEqual([
        {
          grant_type: 'client_credentials',
          client_id: APP,
          client_secret: SECRET,
          scope: 'https://api.botframework.com/.default',
        },
      ]);
      expect(bot.lines.join('\n')).not.toMatch(/bot-token|client-secret|eyJ/);
    });

    it('is answered once, however often it comes and with whichever token', async () => {
      const { send, texts } = await open();
      const once = await Promise.all([send(), send(), send({ claims: { exp: 1800 } })]);
      expect([...once, await send()].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(texts()).toEqual(['1: hello']);
    });

    it('is answered when clocks differ by less than five minutes', async () => {
      const { send, texts } = await open();
      expect((await send({ claims: { exp: -200 } })).status).toBe(200);
      expect((await send({ claims: { nbf: 200 } }, { id: 'm2' })).status).toBe(200);
      expect(texts()).toEqual(['1: hello', '2: hello']);
    });
  });

  describe('a message is refused with 401, and no turn is taken,', () => {
    const refused: readonly (readonly [string, (issuer: Issuer) => Promise<string> | string])[] = [
      ['with an expired token', ({ token }) => token({ claims: { exp: -400 } })],
      ['with a token that never expires', ({ token }) => token({ claims: { exp: null } })],
      ['with a token that is not valid yet', ({ token }) => token({ claims: { nbf: 400 } })],
      ['with a token for another bot', ({ token }) => token({ claims: { aud: OTHER } })],
      ['with a token of another issuer', ({ token }) => token({ claims: { iss: 'https://evil.example' } })],
      ['with a token of no issuer', ({ token }) => token({ claims: { iss: undefined } })],
      ['with a key id nobody published', ({ token }) => token({ header: { kid: 'strange' } })],
      ['without a key id', ({ token }) => token({ header: { kid: undefined } })],
      ['signed by another key', ({ token }) => token({ key: STRANGE.privateKey })],
      [
        'signed with the public key as a shared secret',
        ({ token }) => token({ header: { alg: 'HS256' }, key: Buffer.from(publicPem()) }),
      ],
      [
        'signed by nobody (alg none)',
        ({ serviceUrl }) =>
          `${base64url({ alg: 'none', kid: 'teams' })}.${base64url(claimsOf({ serviceurl: serviceUrl }))}.`,
      ],
      [
        'with claims changed after signing',
        async ({ token, serviceUrl }) => {
          const [header, , signature] = (await token({ claims: { exp: -400 } })).split('.');
          return `${header}.${base64url(claimsOf({ serviceurl: serviceUrl }))}.${signature}`;
        },
      ],
      [
        'with a token of Entra ID, as emulators have it',
        ({ token }) =>
          token({
            claims: { iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT, ver: '1.0', appid: APP },
          }),
      ],
      [
        'with a token for a skill',
        ({ token }) =>
          token({
            claims: { iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0', appid: OTHER },
          }),
      ],
      [
        'with a token for another service address',
        ({ token }) => token({ claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' } }),
      ],
      [
        'with a token that names no service address',
        ({ token }) => token({ claims: { serviceurl: undefined } }),
      ],
      ['with what is no token', () => 'abc'],
    ];
    it.each(refused)('%s', async (_what, token) => {
      const opened = await open();
      const { status, body, headers } = await opened.send(await token(opened.issuer));
      expect(status).toBe(401);
      expect(headers.get('WWW-Authenticate')).toBe('Bearer');
      expect(body).toEqual({
        error: { code: 'Unauthorized', message: 'The channel’s token was not accepted.' },
      });
      await expectNoTurn(opened);
    });

    it.each([
      ['without a header', {}],
      ['with another scheme', { Authorization: 'Basic YTpi' }],
      ['with an empty bearer', { Authorization: 'Bearer ' }],
    ])('%s', async (_what, headers) => {
      const opened = await open();
      const answer = await post(`${opened.bot.origin}/api/messages`, opened.activity(), headers);
      expect(answer.status).toBe(401);
      for (const hidden of [APP, TENANT, SECRET, opened.issuer.origin])
        expect(JSON.stringify(answer.body)).not.toContain(hidden);
      await expectNoTurn(opened);
    });

    it.each([
      ['an address of another host', 'https://evil.example/connector'],
      ['an address that only looks alike', 'CONNECTOR/'],
      ['no address, for replies in the answer', undefined],
    ])('whose service address was changed to %s', async (_what, changed) => {
      const opened = await open();
      const serviceUrl = changed === 'CONNECTOR/' ? `${opened.issuer.serviceUrl}/` : changed;
      const answer = await opened.send(
        {},
        { serviceUrl, ...(!serviceUrl && { deliveryMode: 'expectReplies' }) },
      );
      expect(answer.status).toBe(401);
      await expectNoTurn(opened);
    });

    it('whose service address the channel itself named without https', async () => {
      const opened = await open();
      const serviceUrl = 'http://connector.example';
      expect((await opened.send({ claims: { serviceurl: serviceUrl } }, { serviceUrl })).status).toBe(401);
      await expectNoTurn(opened);
    });
  });

  describe('a message is refused with 403, and no turn is taken,', () => {
    it.each([
      ['with a key that speaks for other channels', 'web', 'msteams'],
      ['with a key that speaks for none', 'empty', 'msteams'],
      ['with a key that says nothing of channels', 'bare', 'msteams'],
      ['naming another channel than its token', 'teams', 'directline'],
      ['naming the channel that the Bot Framework checks least', 'teams', 'AseChannel'],
    ])('%s', async (_what, kid, channelId) => {
      const opened = await open();
      const { status, body } = await opened.send({ header: { kid } }, { channelId });
      expect(status).toBe(403);
      expect(body).toEqual({
        error: { code: 'Forbidden', message: 'The channel’s token does not speak for that channel.' },
      });
      await expectNoTurn(opened);
    });

    it.each([
      [
        'of a tenant that is not on the list',
        { conversation: { id: 'c', tenantId: OTHER, conversationType: 'personal' } },
      ],
      ['of Teams without a tenant', { conversation: { id: 'c' } }],
      [
        'of a tenant that only the channel data name',
        { conversation: { id: 'c' }, channelData: { tenant: { id: OTHER } } },
      ],
    ])('%s', async (_what, more) => {
      const opened = await open();
      const { status, body } = await opened.send({}, more);
      expect(status).toBe(403);
      expect(body).toEqual({
        error: { code: 'Forbidden', message: 'This bot does not serve that tenant.' },
      });
      await expectNoTurn(opened);
    });

    it('unless ALLOWED_TENANTS names its tenant', async () => {
      const { send, texts } = await open({ ALLOWED_TENANTS: OTHER.toUpperCase() });
      expect(
        (await send({}, { conversation: { id: 'c', tenantId: OTHER, conversationType: 'personal' } })).status,
      ).toBe(200);
      expect(texts()).toEqual(['1: hello']);
    });
  });

  describe('while Microsoft’s side fails, a message', () => {
    it('is answered with 503 as long as the keys cannot be fetched, and taken once they can', async () => {
      const { issuer, send, texts } = await open();
      issuer.broken.add('/v1/openid');
      const { status, body, headers } = await send();
      expect([status, body.error]).toMatchObject([503, { code: 'KeysUnavailable' }]);
      expect(headers.get('Retry-After')).toBe('5');
      issuer.broken.clear();
      expect((await send()).status).toBe(200);
      expect(texts()).toEqual(['1: hello']);
    });

    it('is answered with 503 where the OpenID document leads to keys over plain http', async () => {
      const { issuer, send, texts } = await open();
      issuer.moveKeys('http://keys.example/v1/keys');
      expect((await send()).status).toBe(503);
      expect(texts()).toEqual([]);
    });

    it('is answered when it comes again after a login that was refused, and the secret stays unsaid', async () => {
      const { issuer, bot, send, texts } = await open({ MicrosoftAppId: OTHER });
      const path = `/${TENANT}/oauth2/v2.0/token`;
      const token = { claims: { aud: OTHER } };
      issuer.broken.add(path);
      const refused = await send(token);
      expect([refused.status, refused.body.error]).toMatchObject([502, { code: 'NotDelivered' }]);
      issuer.broken.clear();
      expect((await send(token)).status).toBe(200);
      expect(texts()).toEqual(['1: hello']);
      expect(JSON.stringify(refused.body) + bot.lines.join('\n')).not.toContain(SECRET);
    });

    it('is answered at the next start if the bot could not sign in until then', async () => {
      const appId = crypto.randomUUID();
      const issuer = await startIssuer();
      const env = { ...issuer.env, CHANNEL_SDK: kit, MicrosoftAppId: appId };
      const dataDir = temporaryFolder();
      const first = await start({ env, dataDir });
      const activity = incoming({
        channelId: 'msteams',
        serviceUrl: issuer.serviceUrl,
        conversation: { id: 'conv-1', tenantId: TENANT, conversationType: 'personal' },
      });
      issuer.broken.add(`/${TENANT}/oauth2/v2.0/token`);
      const headers = bearer(await issuer.token({ claims: { aud: appId } }));
      expect((await post(`${first.origin}/api/messages`, activity, headers)).status).toBe(502);
      await first.stop();
      issuer.broken.clear();
      await start({ env, dataDir });
      await until(
        () => issuer.replies.length,
        (count) => count > 0,
      );
      expect(issuer.replies).toMatchObject([{ authorization: 'Bearer bot-token-1', text: '1: hello' }]);
    });
  });

  describe('the bot signs in', () => {
    it.each([
      [
        'a key in the environment',
        sha1,
        'RS256',
        'x5t',
        () => ({ CertificatePrivateKey: pem(KEY.privateKey) }),
      ],
      [
        'a key on one line and a SHA-256 thumbprint',
        sha256.toLowerCase(),
        'PS256',
        'x5t#S256',
        () => ({ CertificatePrivateKey: pem(KEY.privateKey).replaceAll('\n', '\\n') }),
      ],
      [
        'a file with key and certificate',
        sha256,
        'PS256',
        'x5t#S256',
        () => ({ CertificateFile: inFile(CERTIFICATE + pem(KEY.privateKey)) }),
      ],
      [
        'a file with the key alone',
        sha1,
        'RS256',
        'x5t',
        () => ({ CertificateFile: inFile(pem(KEY.privateKey)) }),
      ],
    ])('with a certificate: %s', async (_what, thumbprint, alg, name, key) => {
      const appId = crypto.randomUUID();
      const { issuer, send } = await open({
        MicrosoftAppId: appId,
        MicrosoftAppPassword: '',
        CertificateThumbprint: thumbprint,
        ...key(),
      });
      expect((await send({ claims: { aud: appId } })).status).toBe(200);
      expect(issuer.replies[0]?.authorization).toBe('Bearer bot-token-1');
      const { client_assertion = '', client_secret, ...form } = Object.fromEntries(issuer.logins[0] ?? []);
      expect(client_secret).toBeUndefined();
      expect(form).toMatchObject({
        client_id: appId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      });
      const header = decodeProtectedHeader(client_assertion);
      expect(header).toEqual({
        alg,
        typ: 'JWT',
        [name]: Buffer.from(thumbprint, 'hex').toString('base64url'),
      });
      await jwtVerify(client_assertion, createPublicKey(CERTIFICATE), {
        issuer: appId,
        subject: appId,
        audience: `${issuer.origin}/${TENANT}/oauth2/v2.0/token`,
        requiredClaims: ['exp', 'nbf', 'jti'],
      });
    });

    it('with a managed identity, by the machine’s own endpoint and without any secret', async () => {
      const appId = crypto.randomUUID();
      const { issuer, send } = await open({
        MicrosoftAppId: appId,
        MicrosoftAppType: 'UserAssignedMSI',
        MicrosoftAppPassword: '',
      });
      vi.stubEnv('IDENTITY_ENDPOINT', `${issuer.origin}/identity`);
      vi.stubEnv('IDENTITY_HEADER', 'of-this-machine');
      const { status } = await send({ claims: { aud: appId } }).finally(() => vi.unstubAllEnvs());
      expect(status).toBe(200);
      expect(issuer.replies[0]?.authorization).toBe('Bearer managed-token');
      expect(issuer.logins).toEqual([]);
      const [{ query, header } = {}] = issuer.identities;
      expect(header).toBe('of-this-machine');
      expect(query?.get('client_id')).toBe(appId);
      expect(query?.get('resource')).toBe('https://api.botframework.com');
    });
  });
});

describe('the bot is set up', () => {
  const BOT = {
    MicrosoftAppId: APP,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT,
    MicrosoftAppPassword: SECRET,
  };
  const MSI = { ...BOT, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' };
  const CERT = {
    ...BOT,
    MicrosoftAppPassword: '',
    CertificateThumbprint: sha1,
    CertificatePrivateKey: pem(KEY.privateKey),
  };
  const PUBLIC = { HOST: '0.0.0.0', DIRECT_LINE_SECRET: 'x'.repeat(32), EMERGENCY_CONTACT: 'call 1234' };
  const problems = (env: Record<string, string>): readonly string[] => {
    const result = loadConfig(env);
    return result.ok ? [] : result.problems;
  };

  it.each([
    ['a secret', BOT, 'secret'],
    ['a certificate', CERT, 'certificate'],
    ['a managed identity', MSI, 'managedIdentity'],
  ])('at Microsoft’s own addresses unless told otherwise: %s', (_what, env, kind) => {
    const result = loadConfig(env);
    expect(result.ok && result.config.channel).toMatchObject({
      identity: { kind },
      cloud: cloudOf(undefined, TENANT),
      localIssuer: false,
    });
  });

  it('at the addresses that the Bot Framework knows for each cloud', () => {
    for (const [service, known] of [
      [undefined, AuthenticationConstants],
      [US_GOVERNMENT, GovernmentConstants],
    ] as const)
      expect(cloudOf(service, 'a-tenant')).toEqual({
        openIdMetadataUrl: known.ToBotFromChannelOpenIdMetadataUrl,
        tokenIssuer: known.ToBotFromChannelTokenIssuer,
        loginUrl: `${known.ToChannelFromBotLoginUrlPrefix}a-tenant`,
        scope: known.ToChannelFromBotOAuthScope,
      });
    expect(US_GOVERNMENT).toBe(GovernmentConstants.ChannelService);
  });

  it('at another cloud, address by address', () => {
    const env = {
      ...BOT,
      ChannelService: US_GOVERNMENT,
      ToBotFromChannelTokenIssuer: 'https://api.bot.example/',
      ToChannelFromBotLoginUrl: 'https://login.example/t/',
    };
    const result = loadConfig(env);
    expect(result.ok && result.config.channel).toMatchObject({
      cloud: {
        ...cloudOf(US_GOVERNMENT, TENANT),
        tokenIssuer: 'https://api.bot.example/',
        loginUrl: 'https://login.example/t',
      },
    });
  });

  const missing: readonly (readonly [string, Record<string, string>])[] = [
    ['MicrosoftAppType', { ...BOT, MicrosoftAppType: '' }],
    ['MicrosoftAppTenantId', { ...BOT, MicrosoftAppTenantId: '' }],
    ['MicrosoftAppPassword', { ...BOT, MicrosoftAppPassword: '' }],
    ['MicrosoftAppId', { ...MSI, MicrosoftAppId: '' }],
    ['MicrosoftAppTenantId', { ...MSI, MicrosoftAppTenantId: '' }],
    ['CertificateThumbprint', { ...CERT, CertificateThumbprint: '' }],
    ['CertificatePrivateKey', { ...CERT, CertificatePrivateKey: '' }],
  ];
  it.each(missing)('never without %s: start is refused', (name, env) => {
    expect(problems(env)).toEqual([expect.stringMatching(`^${name}: empty, and required because Microsoft`)]);
  });

  it.each(['ALLOWED_TENANTS', 'ChannelService', 'ToBotFromChannelOpenIdMetadataUrl'])(
    'never with %s alone, which would otherwise be ignored',
    (name) => {
      const value = { ALLOWED_TENANTS: TENANT, ChannelService: US_GOVERNMENT }[name] ?? 'https://a.example';
      expect(problems({ [name]: value }).map((line) => line.split(':')[0])).toContain('MicrosoftAppId');
    },
  );

  const FILE = { ...CERT, CertificatePrivateKey: '' };
  const LOCAL = { ...BOT, LOCAL_ISSUER: '1' };
  const small = pem(rsa(1024).privateKey);
  const broken = '-----BEGIN PRIVATE KEY-----\nMHcCAQEE\n-----END PRIVATE KEY-----\n';
  const both = CERTIFICATE + pem(KEY.privateKey);
  const foreign = CERTIFICATE + pem(STRANGE.privateKey);
  const KEYS_AT = 'ToBotFromChannelOpenIdMetadataUrl';
  const LOGIN_AT = 'ToChannelFromBotLoginUrl';

  type Row = readonly [string, Record<string, string>, string, string | (() => string), string];
  const wrong: readonly Row[] = [
    ['an id that is no GUID', BOT, 'MicrosoftAppId', `${APP}0`, 'a GUID'],
    ['a tenant by name', BOT, 'MicrosoftAppTenantId', 'contoso', 'a GUID'],
    ['a kind misspelt', MSI, 'MicrosoftAppType', 'UserAssignedMsi', 'spelt exactly so'],
    ['a managed identity with a password', MSI, 'MicrosoftAppPassword', SECRET, 'allowed: empty'],
    ['a managed identity with a thumbprint', MSI, 'CertificateThumbprint', sha1, 'allowed: empty'],
    ['both a secret and a certificate', CERT, 'MicrosoftAppPassword', SECRET, 'one of them'],
    ['a thumbprint with colons', CERT, 'CertificateThumbprint', fingerprint, 'without colons'],
    ['a thumbprint not in hexadecimal', CERT, 'CertificateThumbprint', 'g'.repeat(40), 'hexadecimal'],
    ['a key that is not PEM', CERT, 'CertificatePrivateKey', SECRET, 'in PEM form'],
    ['a key in PEM that is none', CERT, 'CertificatePrivateKey', broken, 'RSA'],
    ['a key that is too short', CERT, 'CertificatePrivateKey', small, '2048 bits'],
    ['a certificate in the place of its key', CERT, 'CertificatePrivateKey', CERTIFICATE, 'private key'],
    ['a file that is not there', FILE, 'CertificateFile', '/nowhere/bot.pem', 'readable PEM file'],
    ['a file that is not PEM', FILE, 'CertificateFile', () => inFile(SECRET), 'readable PEM file'],
    ['a file without the key', FILE, 'CertificateFile', () => inFile(CERTIFICATE), 'private key'],
    ['a file with another key', FILE, 'CertificateFile', () => inFile(foreign), 'its certificate'],
    ['a tenant on the list that is no GUID', BOT, 'ALLOWED_TENANTS', `${TENANT} contoso`, 'GUIDs'],
    ['a cloud that does not exist', BOT, 'ChannelService', 'https://evil.example', US_GOVERNMENT],
    ['keys over http', LOCAL, KEYS_AT, 'http://a.example/v1', 'https'],
    ['keys over http on loopback, unasked', BOT, KEYS_AT, 'http://127.0.0.1:9/v1', 'LOCAL_ISSUER'],
    ['a login over http on loopback, unasked', BOT, LOGIN_AT, 'http://[::1]:9/t', 'LOCAL_ISSUER'],
    ['a login with a user in it', BOT, LOGIN_AT, 'https://me@login.example/t', 'https'],
    ['an issuer that is no address', BOT, 'ToBotFromChannelTokenIssuer', '*', 'https'],
    ['an issuer over http', LOCAL, 'ToBotFromChannelTokenIssuer', 'http://127.0.0.1:9', 'https'],
    ['a local issuer where others can reach it', { ...BOT, ...PUBLIC }, 'LOCAL_ISSUER', '1', 'loopback HOST'],
  ];
  const expectRefusal = (env: Record<string, string>, name: string, allowed: string): void => {
    const lines = problems(env);
    expect(lines.map((line) => line.split(':')[0])).toEqual([name]);
    expect(lines[0]).toContain(allowed);
    for (const hidden of [SECRET, 'MHcCAQEE', ...pem(KEY.privateKey).split('\n').slice(1, 3)])
      expect(lines[0]).not.toContain(hidden);
  };
  it.each(wrong)('never with %s', (_what, base, name, value, allowed) => {
    expectRefusal({ ...base, [name]: typeof value === 'string' ? value : value() }, name, allowed);
  });

  it('never with the thumbprint of another certificate than the file’s', () => {
    const env = { ...FILE, CertificateFile: inFile(both), CertificateThumbprint: '0'.repeat(40) };
    expectRefusal(env, 'CertificateThumbprint', sha1);
  });

  it('never with a key in the environment and one in a file', () => {
    expectRefusal({ ...CERT, CertificateFile: inFile(both) }, 'CertificatePrivateKey', 'one of them');
  });
});
