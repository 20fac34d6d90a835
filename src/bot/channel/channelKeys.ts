import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { MicrosoftChannel } from '../config/config.ts';
import { isPrivate } from '../config/loopback.ts';
import { HttpError } from '../http/httpError.ts';

export interface ChannelKeys {
  /** The public key that a token names. Throws jose's error where there is none, `HttpError` 503 where none can be had. */
  readonly find: JWTVerifyGetKey;
  /** Channels for which a key that was found may speak; none where the issuer lists none. */
  endorsements(kid: string | undefined): Promise<readonly string[]>;
}

const DAY_MS = 86_400_000;
const TIMEOUT_MS = 5000;

const Document = z.object({ jwks_uri: z.url() });
const Endorsed = z.object({ endorsements: z.array(z.string()) });

const unavailable = (cause: unknown): HttpError =>
  new HttpError(
    503,
    'KeysUnavailable',
    'The channel’s keys cannot be fetched at the moment. Send it again later.',
    { 'Retry-After': '5' },
    cause,
  );

const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

/** The keys of the channel's tokens, fetched when first needed and kept for a day; an unknown key id fetches them anew. */
export function createChannelKeys({ cloud, localIssuer }: MicrosoftChannel): ChannelKeys {
  const load = async () => {
    const response = await fetch(cloud.openIdMetadataUrl, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`The OpenID document was answered with ${response.status}.`);
    const { jwks_uri: address } = Document.parse(await response.json());
    if (!isPrivate(address, localIssuer)) throw new Error('The OpenID document leads to keys without https.');
    return createRemoteJWKSet(new URL(address), { cacheMaxAge: DAY_MS, timeoutDuration: TIMEOUT_MS });
  };

  let kept: { readonly keys: ReturnType<typeof load>; readonly until: number } | undefined;
  const keySet = (): ReturnType<typeof load> => {
    if (kept && performance.now() < kept.until) return kept.keys;
    const keys = load();
    kept = { keys, until: performance.now() + DAY_MS };
    keys.catch(() => {
      kept = undefined;
    });
    return keys;
  };

  return {
    find: async (header, token) => {
      if (header.kid === undefined) throw new errors.JWKSNoMatchingKey();
      try {
        const keys = await keySet();
        return await keys(header, token);
      } catch (error) {
        throw isAboutToken(error) ? error : unavailable(error);
      }
    },
    endorsements: async (kid) => {
      const keys = (await keySet()).jwks()?.keys ?? [];
      const key = Endorsed.safeParse(keys.find((each) => each.kid === kid));
      return key.success ? key.data.endorsements : [];
    },
  };
}
