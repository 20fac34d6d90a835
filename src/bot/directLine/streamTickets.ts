import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { storageUnavailable } from '../http/httpError.ts';
import type { Store } from '../storage/store.ts';

/** What one WebSocket may show. */
export interface StreamTicket {
  readonly conversation: string;
  readonly watermark: number;
}

const LIFETIME_SECONDS = 60;
/** How far the clocks of two nodes may be apart, in seconds. */
const CLOCKS_APART = 60;
const ISSUER = 'after-six';
const AUDIENCE = 'directline stream';

/**
 * Credentials for opening one WebSocket within a minute, on any node: signed by the one that issues, and spent in the
 * store where they are used. A client that opens its old address again is refused, asks for a new one, and so does not
 * get the whole history again.
 */
export function createStreamTickets(key: Uint8Array, { spend }: Pick<Store, 'spend'>, now: () => Date) {
  const seconds = (): number => Math.floor(now().getTime() / 1000);

  const read = async (name: string) => {
    try {
      const expected = { issuer: ISSUER, audience: AUDIENCE, algorithms: ['HS256'], currentDate: now() };
      return (await jwtVerify(name, key, expected)).payload;
    } catch {
      return undefined;
    }
  };

  return {
    issue: ({ conversation, watermark }: StreamTicket): Promise<string> =>
      new SignJWT({ conv: conversation, from: watermark })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setJti(randomUUID())
        .setExpirationTime(seconds() + LIFETIME_SECONDS)
        .sign(key),
    /** Undefined for a ticket that was used, is too old or not of these nodes. Throws `HttpError` 503 when that cannot be known. */
    redeem: async (name: string): Promise<StreamTicket | undefined> => {
      const { jti, exp, conv, from } = (await read(name)) ?? {};
      if (jti === undefined || exp === undefined || typeof conv !== 'string' || typeof from !== 'number')
        return undefined;
      const isFirst = await spend(jti, (exp + CLOCKS_APART) * 1000).catch((cause: unknown) => {
        throw storageUnavailable(cause);
      });
      return isFirst ? { conversation: conv, watermark: from } : undefined;
    },
  };
}

export type StreamTickets = ReturnType<typeof createStreamTickets>;
