import { createHmac } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { SignInConfig } from '../config/config.ts';
import { HttpError } from '../http/httpError.ts';
import type { Provider } from './provider.ts';

/** Someone who has signed in. Who that is, is not kept: only what tells two people apart. */
export interface Person {
  /** The user id in conversations. */
  readonly user: string;
  /** The same under the keys before this one, newest first. */
  readonly earlier: readonly string[];
}

/** Why a token was not taken, for the operator's counters. */
export type SignInRefusal = (typeof SIGN_IN_REFUSALS)[number];
export const SIGN_IN_REFUSALS = ['none', 'malformed', 'signature', 'expired', 'claims', 'group'] as const;

const CLOCK_SECONDS = 60;
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** One sentence for every reason but the group: the person can only sign in again. */
export const signInNeeded = (): HttpError =>
  new HttpError(
    401,
    'SignInNeeded',
    'Sign in to use this: the token of a sign-in is missing or was not accepted.',
    {
      'WWW-Authenticate': 'Bearer',
    },
  );

const notAllowed = (): HttpError =>
  new HttpError(
    403,
    'NotAllowed',
    'You are signed in, but your account is not one of those that may use this.',
  );

function reasonOf(error: unknown): SignInRefusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return 'claims';
  const isKey =
    error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey;
  return isKey ? 'signature' : 'malformed';
}

/** A claim by its name, else by the path that the name may be. */
function claimAt(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Record<string, unknown>)[part]
          : undefined,
      payload,
    );
}

function isInGroup(payload: JWTPayload, { groups, groupsClaim }: SignInConfig): boolean {
  if (groups.length === 0) return true;
  const claim = claimAt(payload, groupsClaim);
  const names: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return names.some((name) => typeof name === 'string' && groups.includes(name));
}

/** The user id of someone whom a provider knows as a subject, under a key. */
export const userOf = (issuer: string, subject: string, key: Uint8Array): string => {
  const name = JSON.stringify(['subject', issuer, subject]);
  return `dl_${createHmac('sha256', key).update(name).digest('base64url').slice(0, 32)}`;
};

export interface IdentityParts {
  readonly config: SignInConfig;
  readonly provider: Provider;
  /** The key of today first. */
  readonly keys: readonly Uint8Array[];
  readonly now: () => Date;
  readonly refused: (reason: SignInRefusal) => void;
}

/**
 * Who a provider's token (ID token or access token) speaks of: signature, issuer, audience, time and group checked.
 * Throws `HttpError`: 401 not signed in, 403 not one of the groups, 503 where the provider's keys cannot be had.
 * Source: OpenID Connect Core 1.0, section 3.1.3.7.
 */
export function createIdentityCheck({ config, provider, keys, now, refused }: IdentityParts) {
  const refuse = (reason: SignInRefusal): HttpError => {
    refused(reason);
    return reason === 'group' ? notAllowed() : signInNeeded();
  };

  const verified = async (token: string): Promise<JWTPayload> => {
    const expected = {
      algorithms: ALGORITHMS,
      issuer: config.issuer,
      audience: config.audience,
      clockTolerance: CLOCK_SECONDS,
      requiredClaims: ['exp', 'sub'],
      currentDate: now(),
    };
    const { payload } = await jwtVerify(token, provider.find, expected).catch((error: unknown) => {
      throw error instanceof HttpError ? error : refuse(reasonOf(error));
    });
    return payload;
  };

  return async (token: string | undefined): Promise<Person> => {
    if (token === undefined) throw refuse('none');
    const payload = await verified(token);
    if (payload.sub === undefined || payload.sub === '') throw refuse('claims');
    if (!isInGroup(payload, config)) throw refuse('group');
    const { sub } = payload;
    const [user = '', ...earlier] = keys.map((key) => userOf(config.issuer, sub, key));
    return { user, earlier };
  };
}
