import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import type { Json } from './harness.ts';

export const APP = '6f1d2c3b-4a59-4e68-8d77-9c0b1a2f3e4d';
export const TENANT = '0f8fad5b-d9cb-469f-a165-70867728950e';
export const SECRET = 'a-client-secret-nobody-may-read';
const ISSUER = 'https://api.botframework.com';

export const rsa = (bits = 2048) => generateKeyPairSync('rsa', { modulusLength: bits });
export const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
/** The key that the issuer publishes, and one that it does not. */
export const PUBLISHED = rsa();
export const STRANGE = rsa();

/** The published key under four ids, which speak for different channels. */
async function keySet() {
  const jwk = { ...(await exportJWK(PUBLISHED.publicKey)), kty: 'RSA', use: 'sig' };
  return {
    keys: [
      { ...jwk, kid: 'teams', endorsements: ['msteams', 'emulator'] },
      { ...jwk, kid: 'web', endorsements: ['webchat', 'directline'] },
      { ...jwk, kid: 'empty', endorsements: [] },
      { ...jwk, kid: 'bare' },
    ],
  };
}

export interface TokenParts {
  readonly claims?: Json;
  readonly header?: Json;
  readonly key?: KeyObject | Uint8Array;
}

const seconds = (): number => Math.floor(Date.now() / 1000);

/** Claims as the channel's tokens carry them; `nbf` and `exp` are seconds from now. */
export const claimsOf = ({ nbf = -60, exp = 3600, ...more }: Json): Json => ({
  iss: ISSUER,
  aud: APP,
  nbf: seconds() + Number(nbf),
  ...(exp !== null && { exp: seconds() + Number(exp) }),
  ...more,
});

async function textOf(req: IncomingMessage): Promise<string> {
  let text = '';
  for await (const data of req) text += String(data);
  return text;
}

interface Reply {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly text: unknown;
}

/** What a tenant would be: OpenID document, keys, login, managed identity and a connector, on one port of loopback. */
export async function startIssuer() {
  const keys = await keySet();
  const logins: URLSearchParams[] = [];
  const identities: { readonly query: URLSearchParams; readonly header: unknown }[] = [];
  const replies: Reply[] = [];
  const broken = new Set<string>();
  let keysAt: string | undefined;
  let origin = '';

  const routes: Readonly<Record<string, (req: IncomingMessage, url: URL) => unknown>> = {
    '/v1/openid': () => ({ issuer: ISSUER, jwks_uri: keysAt ?? `${origin}/v1/keys` }),
    '/v1/keys': () => keys,
    [`/${TENANT}/oauth2/v2.0/token`]: async (req) => {
      logins.push(new URLSearchParams(await textOf(req)));
      return { token_type: 'Bearer', access_token: `bot-token-${logins.length}`, expires_in: 3600 };
    },
    '/identity': (req, { searchParams }) => {
      identities.push({ query: searchParams, header: req.headers['x-identity-header'] });
      return { access_token: 'managed-token', expires_on: String(seconds() + 3600), token_type: 'Bearer' };
    },
  };
  const reply = async (req: IncomingMessage, { pathname }: URL) => {
    const { text } = JSON.parse(await textOf(req)) as Json;
    replies.push({ path: pathname, authorization: req.headers.authorization, text });
    return { id: `sent-${replies.length}` };
  };

  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '', origin);
    const answer = async () => (routes[url.pathname] ?? reply)(req, url);
    const isBroken = broken.has(url.pathname);
    const body = isBroken ? Promise.resolve({ error: 'invalid_client', error_description: 'no' }) : answer();
    void body.then((json) => {
      res.writeHead(isBroken ? 401 : 200, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify(json));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${origin}/connector`;

  return {
    origin,
    serviceUrl,
    logins,
    identities,
    replies,
    /** Paths that answer 401 until they are taken out again. */
    broken,
    moveKeys: (address: string) => {
      keysAt = address;
    },
    /** Settings of a bot that knows this issuer. */
    env: {
      MicrosoftAppId: APP,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppPassword: SECRET,
      ToBotFromChannelOpenIdMetadataUrl: `${origin}/v1/openid`,
      ToChannelFromBotLoginUrl: `${origin}/${TENANT}`,
      LOCAL_ISSUER: '1',
    },
    /** A channel's token, good unless told otherwise. */
    token: ({ claims = {}, header = {}, key = PUBLISHED.privateKey }: TokenParts = {}): Promise<string> =>
      new SignJWT(claimsOf({ serviceurl: serviceUrl, ...claims }))
        .setProtectedHeader({ alg: 'RS256', kid: 'teams', ...header })
        .sign(key),
  };
}

export type Issuer = Awaited<ReturnType<typeof startIssuer>>;

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const length =
    body.length < 128 ? Buffer.of(body.length) : Buffer.of(0x82, body.length >> 8, body.length & 0xff);
  return Buffer.concat([Buffer.of(tag), length, body]);
};

/** A certificate of nobody for a key, signed with it, in PEM form: the least X.509 (RFC 5280) that is one. */
export function selfSigned({ publicKey, privateKey }: ReturnType<typeof rsa>): string {
  const sha256WithRsa = Buffer.from('300d06092a864886f70d01010b0500', 'hex');
  const noName = der(0x30);
  const validity = der(
    0x30,
    der(0x17, Buffer.from('260101000000Z')),
    der(0x17, Buffer.from('360101000000Z')),
  );
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const body = der(0x30, der(0x02, Buffer.of(1)), sha256WithRsa, noName, validity, noName, spki);
  const signature = der(0x03, Buffer.of(0), sign('sha256', body, privateKey));
  const text = der(0x30, body, sha256WithRsa, signature).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${text.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
