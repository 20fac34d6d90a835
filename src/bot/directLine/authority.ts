import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.ts';
import { bearerOf, isSameSecret } from '../http/bearer.ts';
import { forbidden, HttpError, notFound, tooMany } from '../http/httpError.ts';
import { createRateLimit } from '../http/rateLimit.ts';
import type { SignIn } from '../signIn/signIn.ts';
import type { Store } from '../storage/store.ts';
import type { Grant, Tokens } from './tokens.ts';

export type Authority = ReturnType<typeof createAuthority>;

const missing = (message: string): HttpError =>
  new HttpError(401, 'MissingToken', message, { 'WWW-Authenticate': 'Bearer' });

const newId = (): string => randomBytes(16).toString('base64url');

export interface AuthorityParts {
  readonly config: Config;
  readonly tokens: Tokens;
  readonly store: Store;
  /** Without it nobody has to sign in. */
  readonly signIn: SignIn | undefined;
  readonly now: () => Date;
}

/** Who may do what over Direct Line. Everything throws `HttpError` (401, 403, 404, 429) where it refuses. */
export function createAuthority({ config, tokens, store, signIn, now }: AuthorityParts) {
  const rate = createRateLimit(config.limits.token);
  const seconds = (): number => Math.floor(now().getTime() / 1000);

  const isSecret = (bearer: string | undefined): boolean =>
    config.directLineSecret !== undefined &&
    bearer !== undefined &&
    isSameSecret(bearer, config.directLineSecret);

  const grantOf = async (req: IncomingMessage): Promise<Grant> => {
    const bearer = bearerOf(req);
    if (bearer === undefined) throw missing('A Direct Line token is needed: Authorization: Bearer.');
    const grant = await tokens.verify(bearer);
    // By conversation: a renewed token is no new start.
    const wait = rate.take(grant.conversation);
    if (wait > 0) throw tooMany('Too many requests with the tokens of this conversation.', wait);
    return grant;
  };

  const newGrant = (user: string): Grant => ({ conversation: newId(), user, since: seconds() });

  /** A person takes up only a conversation of their own. */
  const grantForPerson = async (
    req: IncomingMessage,
    { personOf }: SignIn,
    held: unknown,
  ): Promise<Grant> => {
    const person = await personOf(req, bearerOf(req));
    const earlier = typeof held === 'string' ? await tokens.renewable(held) : undefined;
    const isTheirs = earlier !== undefined && [person.user, ...person.earlier].includes(earlier.user);
    return isTheirs ? { ...earlier, since: seconds() } : newGrant(person.user);
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
     * What a new token is for: for whoever knows the secret, has signed in, held a token before, or asks on loopback.
     * `held` is the token of the conversation that someone who has signed in wants to take up.
     */
    admitted: async (req: IncomingMessage, held: unknown): Promise<Grant> => {
      const bearer = bearerOf(req);
      if (isSecret(bearer)) return newGrant(`dl_${newId()}`);
      if (signIn !== undefined) return grantForPerson(req, signIn, held);
      const earlier = bearer === undefined ? undefined : await tokens.renewable(bearer);
      if (earlier === undefined && !config.loopback)
        throw missing('Tokens are made for callers that send DIRECT_LINE_SECRET: Authorization: Bearer.');
      return earlier ?? newGrant(`dl_${newId()}`);
    },
    /** What a token may be renewed for: for as long as a sign-in counts. Throws 403 `TokenExpired` after that. */
    renewed: async (req: IncomingMessage): Promise<Grant> => {
      const grant = await grantOf(req);
      if (signIn !== undefined && seconds() - grant.since >= signIn.config.seconds)
        throw new HttpError(403, 'TokenExpired', 'The sign-in is too old: sign in again.');
      return grant;
    },
    /** For calls outside any conversation: free on loopback unless people sign in, else with the secret or a valid token. */
    mayAsk: async (req: IncomingMessage): Promise<void> => {
      const bearer = bearerOf(req);
      if (isSecret(bearer) || (config.loopback && signIn === undefined)) return;
      await grantOf(req).catch((error: unknown) => {
        if (signIn === undefined || !(error instanceof HttpError) || error.status !== 401) throw error;
        return signIn.personOf(req, bearer);
      });
    },
  };
}
