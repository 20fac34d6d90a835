import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { SignInConfig } from '../config/config.ts';
import { isPrivate } from '../config/loopback.ts';
import { HttpError } from '../http/httpError.ts';

/** The OpenID provider, as its discovery document describes it. */
export interface Provider {
  /** The public key that a token names. Throws jose's error where there is none, `HttpError` 503 where none can be had. */
  readonly find: JWTVerifyGetKey;
  /** Where the page signs in. Throws `HttpError` 503 where the provider cannot be asked. */
  endpoints(): Promise<{ readonly authorization: string; readonly token: string }>;
}

const HOUR_MS = 3_600_000;
const TIMEOUT_MS = 5000;
/** A provider that does not answer is asked again after this long, not by every request. */
const PATIENCE_MS = 2000;

const Document = z.object({
  issuer: z.string(),
  jwks_uri: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
});

const unavailable = (cause: unknown): HttpError =>
  new HttpError(
    503,
    'SignInUnavailable',
    'The provider that signs people in does not answer at the moment. Try again later.',
    { 'Retry-After': '5' },
    cause,
  );

const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

/**
 * Discovery document and keys, fetched when first needed and kept for an hour; an unknown key id fetches the keys anew.
 * Source: OpenID Connect Discovery 1.0, sections 4.2 and 4.3.
 */
export function createProvider({ issuer, localIssuer }: SignInConfig): Provider {
  const load = async () => {
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`The discovery document was answered with ${response.status}.`);
    const document = Document.parse(await response.json());
    if (document.issuer !== issuer) throw new Error('The discovery document is of another issuer.');
    const { jwks_uri: keys, authorization_endpoint: authorization, token_endpoint: token } = document;
    if (![keys, authorization, token].every((address) => isPrivate(address, localIssuer)))
      throw new Error('The discovery document leads to an address without https.');
    const find = createRemoteJWKSet(new URL(keys), { cacheMaxAge: HOUR_MS, timeoutDuration: TIMEOUT_MS });
    return { find, endpoints: { authorization, token } };
  };

  let kept: { readonly loaded: ReturnType<typeof load>; until: number } | undefined;
  const loaded = (): ReturnType<typeof load> => {
    if (kept && performance.now() < kept.until) return kept.loaded;
    const entry = { loaded: load(), until: performance.now() + HOUR_MS };
    entry.loaded.catch(() => {
      entry.until = performance.now() + PATIENCE_MS;
    });
    kept = entry;
    return entry.loaded;
  };

  return {
    find: async (header, token) => {
      try {
        const { find } = await loaded();
        return await find(header, token);
      } catch (error) {
        throw isAboutToken(error) ? error : unavailable(error);
      }
    },
    endpoints: async () => {
      try {
        return (await loaded()).endpoints;
      } catch (error) {
        throw unavailable(error);
      }
    },
  };
}
