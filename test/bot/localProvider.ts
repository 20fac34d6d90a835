import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';

export const CLIENT = 'after-six-page';
const key = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
/** The key that the provider publishes, and one that it does not. */
const PUBLISHED = key();
export const STRANGER = key().privateKey;

interface Asked {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirect: string;
}

interface TokenParts {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Seconds from now; null for none. */
  readonly expires?: number | null;
  readonly key?: KeyObject;
  readonly kid?: string;
}

async function bodyOf(req: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of req) text += String(part);
  return new URLSearchParams(text);
}

function sendJson(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
  res.end(JSON.stringify(body));
}

const seconds = (): number => Math.floor(Date.now() / 1000);

/**
 * An OpenID provider on a port of loopback: discovery, keys, an authorize endpoint that signs in at once, and a token
 * endpoint that checks PKCE. `person` is who signs in next.
 */
export async function startProvider() {
  const jwk = { ...(await exportJWK(PUBLISHED.publicKey)), kid: 'today', use: 'sig', alg: 'RS256' };
  const codes = new Map<string, Asked>();
  const redeemed: string[] = [];
  const state = {
    down: false,
    refuses: false,
    issuer: undefined as string | undefined,
    keysAt: undefined as string | undefined,
    person: { sub: 'person-1', groups: ['oncology'] } as Readonly<Record<string, unknown>>,
  };
  let origin = '';

  const token = ({
    claims = {},
    expires = 600,
    key: signer = PUBLISHED.privateKey,
    kid = 'today',
  }: TokenParts = {}): Promise<string> => {
    const payload = { iss: origin, aud: CLIENT, iat: seconds(), ...state.person, ...claims };
    const exp = expires === null ? {} : { exp: seconds() + expires };
    return new SignJWT({ ...payload, ...exp }).setProtectedHeader({ alg: 'RS256', kid }).sign(signer);
  };

  const authorize = (res: ServerResponse, query: URLSearchParams): void => {
    const back = new URL(query.get('redirect_uri') ?? '');
    back.searchParams.set('state', query.get('state') ?? '');
    if (state.refuses) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomUUID();
      codes.set(code, {
        challenge: query.get('code_challenge_method') === 'S256' ? (query.get('code_challenge') ?? '') : '',
        nonce: query.get('nonce') ?? '',
        redirect: back.origin,
      });
      back.searchParams.set('code', code);
    }
    res.writeHead(302, { Location: back.href });
    res.end();
  };

  const redeem = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const form = await bodyOf(req);
    const code = form.get('code') ?? '';
    const asked = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (asked === undefined || asked.challenge !== challenge || form.get('client_id') !== CLIENT)
      return sendJson(res, 400, { error: 'invalid_grant' });
    redeemed.push(code);
    const idToken = await token({ claims: { nonce: asked.nonce } });
    const accessToken = await token({ claims: { aud: 'api://after-six' } });
    sendJson(res, 200, { id_token: idToken, access_token: accessToken, token_type: 'Bearer' });
  };

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(req.url ?? '', origin);
    if (state.down) return sendJson(res, 500, {});
    if (pathname === '/authorize') return authorize(res, searchParams);
    if (pathname === '/token') return redeem(req, res);
    if (pathname === '/keys') return sendJson(res, 200, { keys: [jwk] });
    if (pathname !== '/.well-known/openid-configuration') return sendJson(res, 404, {});
    sendJson(res, 200, {
      issuer: state.issuer ?? origin,
      jwks_uri: state.keysAt ?? `${origin}/keys`,
      authorization_endpoint: `${origin}/authorize`,
      token_endpoint: `${origin}/token`,
    });
  };

  const server = createServer((req, res) => void answer(req, res)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    state,
    /** Codes that were redeemed, PKCE and all. */
    redeemed,
    token,
    /** Settings of a server whose people sign in here. */
    env: { OIDC_ISSUER: origin, OIDC_CLIENT_ID: CLIENT, LOCAL_ISSUER: '1' },
  };
}
