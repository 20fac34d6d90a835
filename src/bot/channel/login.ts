import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import type { BotIdentity } from '../config/channel.ts';
import type { MicrosoftChannel } from '../config/config.ts';

export interface AccessToken {
  readonly accessToken: string;
  readonly expiresOn: Date;
}

type SignIn = Exclude<BotIdentity, { kind: 'managedIdentity' }>;

const TIMEOUT_MS = 10_000;
const ASSERTION_SECONDS = 300;
const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const Granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const Refused = z.object({ error: z.string() }).catch({ error: 'no_reason' });

/** The login service gave no token. `code` is OAuth's, for the log; never a secret, never an HTTP status of the channel. */
export class LoginError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`The login service gave the bot no token: ${code}.`);
    this.name = 'LoginError';
    this.code = code;
  }
}

type Certificate = Extract<SignIn, { kind: 'certificate' }>;

/** A statement signed with the certificate's key: RFC 7523, with the thumbprint in the header as Entra ID reads it. */
function assertionOf(
  { thumbprint, privateKey }: Certificate,
  appId: string,
  audience: string,
): Promise<string> {
  const print = Buffer.from(thumbprint, 'hex').toString('base64url');
  const isSha1 = thumbprint.length === 40;
  return new SignJWT()
    .setProtectedHeader(
      isSha1 ? { alg: 'RS256', typ: 'JWT', x5t: print } : { alg: 'PS256', typ: 'JWT', 'x5t#S256': print },
    )
    .setIssuer(appId)
    .setSubject(appId)
    .setAudience(audience)
    .setJti(randomUUID())
    .setNotBefore('0s')
    .setExpirationTime(`${ASSERTION_SECONDS}s`)
    .sign(privateKey);
}

/**
 * Signs the bot in: OAuth 2.0 client credentials, for the connector. Resolves with a token; throws `LoginError`.
 * Not left to the Bot Framework's own MSAL: it refuses http even on loopback, so that nothing of it can be tried
 * without a tenant; its certificates ignore the login address (certificateServiceClientCredentialsFactory.js:106), and
 * send every SHA-256 thumbprint as SHA-1 (certificateAppCredentials.js:71).
 */
export function createLogin(
  { appId, cloud }: MicrosoftChannel,
  identity: SignIn,
): () => Promise<AccessToken> {
  const address = `${cloud.loginUrl}/oauth2/v2.0/token`;

  const proof = async (): Promise<Record<string, string>> =>
    identity.kind === 'secret'
      ? { client_secret: identity.secret }
      : {
          client_assertion_type: ASSERTION,
          client_assertion: await assertionOf(identity, appId, address),
        };

  return async () => {
    const form = { grant_type: 'client_credentials', client_id: appId, scope: `${cloud.scope}/.default` };
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ ...form, ...(await proof()) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await response.json().catch(() => undefined);
    const granted = Granted.safeParse(body);
    if (!response.ok || !granted.success) throw new LoginError(Refused.parse(body).error);
    const { access_token: accessToken, expires_in: seconds } = granted.data;
    return { accessToken, expiresOn: new Date(Date.now() + seconds * 1000) };
  };
}
