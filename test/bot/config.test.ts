import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import { envExample } from '../../src/bot/config/envExample.ts';
import { withEnvFile } from '../../src/bot/config/envFile.ts';
import { SETTING_NAMES } from '../../src/bot/config/settings.ts';
import { temporaryFolder } from './harness.ts';

const GUID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const SECRET = 'a-secret-of-at-least-thirty-two-characters';
const PUBLIC = { HOST: '0.0.0.0', DIRECT_LINE_SECRET: SECRET, EMERGENCY_CONTACT: 'Oncology on call, 1234' };
const BOT = {
  MicrosoftAppId: GUID,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: GUID,
  MicrosoftAppPassword: 'hush',
};

type Env = Record<string, string>;
const problems = (env: Env): readonly string[] => {
  const result = loadConfig(env);
  return result.ok ? [] : result.problems;
};
const config = (env: Env) => {
  const result = loadConfig(env);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.config;
};

describe('the settings', () => {
  it('have safe defaults: loopback, port 3978, ./data, the channel closed, no frames of strangers', () => {
    expect(config({})).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      loopback: true,
      dataDir: './data',
      frameAncestors: "'self'",
      tokenSeconds: 1800,
      groupCases: false,
      channel: { kind: 'closed' },
    });
  });

  it('count an empty variable as absent', () => {
    const empty = Object.fromEntries(SETTING_NAMES.map((name) => [name, '']));
    expect(config(empty)).toEqual(config({}));
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ['PORT', 'http', 'a whole number from 0 to 65535'],
    ['PORT', '65536', '65535'],
    ['PORT', '80.5', 'a whole number'],
    ['PORT', '-1', 'a whole number'],
    ['HOST', 'not a host', 'an IP address or a host name'],
    ['PUBLIC_URL', 'bot.example.org', 'an http or https origin'],
    ['PUBLIC_URL', 'https://bot.example.org/path', 'without a path'],
    ['PUBLIC_URL', 'ftp://bot.example.org', 'http or https'],
    ['DATA_DIR', 'a\nb', 'a folder'],
    ['LOG_LEVEL', 'verbose', 'silent, fatal, error, warn, info, debug or trace'],
    ['EMERGENCY_CONTACT', 'two\nlines', 'one line'],
    ['EMERGENCY_CONTACT', 'x'.repeat(301), '300'],
    ['HANDOFF_CONTACT', 'a\tb', 'one line'],
    ['GROUP_CASES', 'yes', '0 or 1'],
    ['FRAME_ANCESTORS', "'self'; script-src *", "'self'"],
    ['FRAME_ANCESTORS', "'none' 'self'", "'none'"],
    ['FRAME_ANCESTORS', 'intranet.example.org', 'origins'],
    ['FRAME_ANCESTORS', '*', 'origins'],
    ['DIRECT_LINE_TOKEN_MINUTES', '0', '1 to 1440'],
    ['DIRECT_LINE_RESUME_DAYS', '366', '0 to 365'],
    ['BODY_LIMIT', '10', '1024'],
    ['QUEUE_LIMIT', '0', '1 to 100000'],
    ['SHUTDOWN_SECONDS', 'soon', '1 to 300'],
    ['RATE_LIMIT_ADDRESS', '0', '1 to 1000000'],
    ['RATE_LIMIT_TOKEN', 'none', '1 to 1000000'],
    ['TURN_LIMIT', '-5', '1 to 1000000'],
    ['REQUEST_SECONDS', '601', '1 to 600'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'networks'],
    ['TRUSTED_PROXIES', 'proxy.example.org', 'IP addresses'],
    ['CORS_ORIGINS', 'https://intranet.example.org/page', 'without a path'],
    ['CORS_ORIGINS', '*', 'origins'],
    ['LOCAL_CHANNEL', 'true', '0 or 1'],
    ['MicrosoftAppId', 'my-bot', 'a GUID'],
    ['MicrosoftAppType', 'singletenant', 'SingleTenant or UserAssignedMSI'],
    ['MicrosoftAppType', 'SingelTenant', 'SingleTenant or UserAssignedMSI'],
    ['MicrosoftAppType', 'MultiTenant', 'SingleTenant or UserAssignedMSI'],
    ['MicrosoftAppTenantId', 'contoso', 'a GUID'],
    ['CertificateThumbprint', 'xyz', 'hexadecimal'],
    ['ALLOWED_TENANTS', `${GUID}, contoso`, 'GUIDs'],
  ];
  it.each(wrong)(
    'refuse %s=%j, naming the variable, the value and what is allowed (%s)',
    (name, value, allowed) => {
      const line = problems({ [name]: value }).find((problem) => problem.startsWith(`${name}: `));
      expect(line).toContain(JSON.stringify(value));
      expect(line).toContain(allowed);
    },
  );

  const secrets: readonly (readonly [string, string])[] = [
    ['DIRECT_LINE_SECRET', 'too-short-secret'],
    ['CertificatePrivateKey', 'not-a-pem-key'],
    ['DATABASE_URL', 'mysql://user:password@host/db'],
    ['DATABASE_URL', 'postgres://user:pass word@host/db'],
  ];
  it.each(secrets)('refuse %s=%j without printing it', (name, value) => {
    const line = problems({ [name]: value }).find((problem) => problem.startsWith(`${name}: `));
    expect(line).toContain(`a hidden value of ${value.length} characters`);
    expect(line).not.toContain(value);
  });

  it('say all problems at once, those between settings too', () => {
    const names = problems({
      ...PUBLIC,
      PORT: 'x',
      LOG_LEVEL: 'y',
      LOCAL_CHANNEL: '1',
      EMERGENCY_CONTACT: '',
    });
    expect(names.map((problem) => problem.split(':')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'LOCAL_CHANNEL',
      'EMERGENCY_CONTACT',
    ]);
  });
});

describe('a server that others can reach', () => {
  it('limits each address, each conversation and their sockets, as loopback does only when told to', () => {
    const { requestSeconds, turns } = config({}).limits;
    const none = Number.POSITIVE_INFINITY;
    expect(config({}).limits).toEqual({ address: none, token: none, sockets: none, turns, requestSeconds });
    expect(config(PUBLIC).limits).toMatchObject({ address: 6000, token: 600, sockets: 500, turns: 5000 });
    expect(config({ RATE_LIMIT_TOKEN: '5' }).limits.token).toBe(5);
  });

  it.each([
    ['DIRECT_LINE_SECRET', { HOST: '0.0.0.0', EMERGENCY_CONTACT: 'x' }],
    ['EMERGENCY_CONTACT', { HOST: '0.0.0.0', DIRECT_LINE_SECRET: SECRET }],
    ['DIRECT_LINE_SECRET', { PUBLIC_URL: 'https://bot.example.org', EMERGENCY_CONTACT: 'x' }],
    ['LOCAL_CHANNEL', { ...PUBLIC, LOCAL_CHANNEL: '1' }],
  ])('is refused over %s with %j', (name, env) => {
    expect(problems(env).map((problem) => problem.split(':')[0])).toEqual([name]);
  });

  it('is allowed with a secret and an emergency contact', () => {
    expect(config(PUBLIC)).toMatchObject({ loopback: false, emergencyContact: 'Oncology on call, 1234' });
  });

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('is not what HOST=%s makes', (HOST) => {
    expect(config({ HOST }).loopback).toBe(true);
  });
});

describe('the channel', () => {
  it('names what is missing while it is closed', () => {
    expect(config({}).channel).toEqual({
      kind: 'closed',
      missing: ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId', 'MicrosoftAppPassword'],
    });
  });

  it('opens with a single-tenant registration, for its tenants only', () => {
    const other = GUID.toUpperCase().replace('0F', '1A');
    expect(config({ ...BOT, ALLOWED_TENANTS: other }).channel).toMatchObject({
      kind: 'microsoft',
      appId: GUID,
      tenants: [GUID, other.toLowerCase()],
      identity: { kind: 'secret', secret: 'hush' },
    });
  });

  it('opens with a managed identity instead of a password', () => {
    const { MicrosoftAppPassword: _, ...rest } = BOT;
    expect(config({ ...rest, MicrosoftAppType: 'UserAssignedMSI' }).channel).toMatchObject({
      identity: { kind: 'managedIdentity' },
    });
  });

  it.each([
    ['MicrosoftAppType', { ...BOT, MicrosoftAppType: '' }],
    ['MicrosoftAppTenantId', { ...BOT, MicrosoftAppTenantId: '' }],
    ['MicrosoftAppPassword', { ...BOT, MicrosoftAppPassword: '' }],
    ['MicrosoftAppPassword', { ...BOT, MicrosoftAppType: 'UserAssignedMSI' }],
    ['MicrosoftAppId', { ...BOT, MicrosoftAppId: '' }],
    ['CertificatePrivateKey', { ...BOT, MicrosoftAppPassword: '', CertificateThumbprint: 'a'.repeat(40) }],
    ['LOCAL_CHANNEL', { ...BOT, LOCAL_CHANNEL: '1' }],
  ])('is refused half configured: %s', (name, env) => {
    expect(problems(env).map((problem) => problem.split(':')[0])).toEqual([name]);
  });

  it('is opened to local programs only by name', () => {
    expect(config({ LOCAL_CHANNEL: '1' }).channel).toEqual({ kind: 'local' });
  });
});

describe('.env.example', () => {
  it('is what the settings say, variable by variable', async () => {
    await expect(envExample()).toMatchFileSnapshot('../../.env.example');
    for (const name of SETTING_NAMES) expect(envExample()).toMatch(new RegExp(`^${name}=`, 'm'));
  });

  it('taken as .env changes nothing', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.env'), envExample());
    const { env, unknown } = withEnvFile({}, folder);
    expect(unknown).toEqual([]);
    expect(config(env as Env)).toEqual(config({}));
  });
});

describe('a .env file', () => {
  it('is read below the environment, and a name that is no setting is named', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.env'), 'PORT=4000\nHOST=::1\nEMERGENCY_CONTCT=1234\n');
    const { env, unknown } = withEnvFile({ PORT: '5000', HOST: '' }, folder);
    expect(env).toMatchObject({ PORT: '5000', HOST: '::1' });
    expect(unknown).toEqual(['EMERGENCY_CONTCT']);
  });
});
