import { compactVerify, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { HttpError } from '../http/httpError.ts';

/** What a token allows: one conversation, as one user. */
export interface Grant {
  readonly conversation: string;
  readonly user: string;
  /** When the user was first let in, in seconds since 1970; a renewed token keeps it. */
  readonly since: number;
}

export interface Tokens {
  issue(grant: Grant): Promise<string>;
  /** Throws `HttpError`: 403 once expired, 401 for anything that is not a token of this server. */
  verify(token: string): Promise<Grant>;
  /** What a token was for, expired or not, while the conversation may still be taken up again. */
  renewable(token: string): Promise<Grant | undefined>;
  /** Seconds. */
  readonly lifetime: number;
}

const ISSUER = 'after-six';
const AUDIENCE = 'directline';

const refusal = (error: unknown): HttpError =>
  error instanceof errors.JWTExpired
    ? new HttpError(403, 'TokenExpired', 'The token has expired.')
    : new HttpError(401, 'BadToken', 'The token is not one of this server.');

const isSignedWith = (token: string, key: Uint8Array): Promise<boolean> =>
  compactVerify(token, key, { algorithms: ['HS256'] }).then(
    () => true,
    () => false,
  );

function grantIn({ conv, user, auth_time: since }: JWTPayload): Grant {
  if (typeof conv !== 'string' || typeof user !== 'string' || typeof since !== 'number')
    throw refusal(undefined);
  return { conversation: conv, user, since };
}

/**
 * Tokens signed with HMAC-SHA-256 and bound to a conversation and a user. The first key signs; those after it only
 * verify what was signed before it was changed. Lifetimes in seconds.
 */
export function createTokens(
  [key, ...earlier]: readonly [Uint8Array, ...Uint8Array[]],
  lifetimes: { readonly token: number; readonly resume: number },
  now: () => Date,
): Tokens {
  const seconds = (): number => Math.floor(now().getTime() / 1000);
  const expected = {
    issuer: ISSUER,
    audience: AUDIENCE,
    algorithms: ['HS256'],
    requiredClaims: ['exp'],
  };

  const verified = async (token: string, currentDate: Date): Promise<Grant> => {
    const options = { ...expected, currentDate };
    for (const old of earlier)
      if (await isSignedWith(token, old)) return grantIn((await jwtVerify(token, old, options)).payload);
    return grantIn((await jwtVerify(token, key, options)).payload);
  };

  return {
    lifetime: lifetimes.token,
    issue: (grant) =>
      // `user` is where the stock client looks for the user's id.
      new SignJWT({ conv: grant.conversation, user: grant.user, auth_time: grant.since })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + lifetimes.token)
        .sign(key),
    verify: async (token) => {
      try {
        return await verified(token, now());
      } catch (error) {
        throw error instanceof HttpError ? error : refusal(error);
      }
    },
    renewable: async (token) => {
      try {
        const grant = await verified(token, new Date(0));
        return seconds() - grant.since < lifetimes.resume ? grant : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
