import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.ts';
import { forbidden, HttpError, notFound, tooMany } from '../http/httpError.ts';
import { createRateLimit } from '../http/rateLimit.ts';
import type { Store } from '../storage/store.ts';
import type { Grant, Tokens } from './tokens.ts';

export type Authority = ReturnType<typeof createAuthority>;

const digest = (text: string): Uint8Array => new Uint8Array(createHash('sha256').update(text).digest());
const sameText = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const missing = (message: string): HttpError =>
  new HttpError(401, 'MissingToken', message, { 'WWW-Authenticate': 'Bearer' });

/** The `Authorization: Bearer` of a request. */
export const bearerOf = (req: IncomingMessage): string | undefined =>
  /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];

/** Who may do what over Direct Line. Everything throws `HttpError` (401, 403, 404, 429) where it refuses. */
export function createAuthority(tokens: Tokens, store: Store, config: Config) {
  const rate = createRateLimit(config.limits.token);
  const isSecret = (bearer: string | undefined): boolean =>
    config.directLineSecret !== undefined &&
    bearer !== undefined &&
    sameText(bearer, config.directLineSecret);

  const grantOf = async (req: IncomingMessage): Promise<Grant> => {
    const bearer = bearerOf(req);
    if (bearer === undefined) throw missing('A Direct Line token is needed: Authorization: Bearer.');
    const grant = await tokens.verify(bearer);
    // By conversation: a renewed token is no new start.
    const seconds = rate.take(grant.conversation);
    if (seconds > 0) throw tooMany('Too many requests with the tokens of this conversation.', seconds);
    return grant;
  };

  return {
    grantOf,
    /** The token must be for this very conversation. */
    grantFor: async (req: IncomingMessage, conversation: string): Promise<Grant> => {
      const grant = await grantOf(req);
      if (grant.conversation === conversation) return grant;
      if (await store.hasConversation(conversation))
        throw forbidden('The token is for another conversation.');
      throw notFound('There is no such conversation.');
    },
    /**
     * Whether a token may be made: on loopback for everyone, elsewhere for who knows the secret or held a token
     * before. Resolves with the conversation of that earlier token, if it may still be taken up.
     */
    mayGenerate: async (req: IncomingMessage): Promise<Grant | undefined> => {
      const bearer = bearerOf(req);
      if (isSecret(bearer)) return undefined;
      const earlier = bearer === undefined ? undefined : await tokens.renewable(bearer);
      if (earlier === undefined && !config.loopback)
        throw missing('Tokens are made for callers that send DIRECT_LINE_SECRET: Authorization: Bearer.');
      return earlier;
    },
    /** For calls outside any conversation: free on loopback, elsewhere with the secret or a valid token. */
    mayAsk: async (req: IncomingMessage): Promise<void> => {
      if (!config.loopback && !isSecret(bearerOf(req))) await grantOf(req);
    },
  };
}
