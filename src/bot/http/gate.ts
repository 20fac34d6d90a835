import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.ts';
import { callerOf, createCallers } from './address.ts';
import { corsHeaders } from './cors.ts';
import { HttpError, shuttingDown, tooMany } from './httpError.ts';
import { refuseForeign } from './origin.ts';
import { createRateLimit } from './rateLimit.ts';
import { securityHeaders } from './securityHeaders.ts';

type Headers = Readonly<Record<string, string>>;

/** What every request passes first, those for a WebSocket too. */
export interface Gate {
  /** Headers of its answer, whatever that is. */
  headersFor(req: IncomingMessage): Headers;
  /** Throws `HttpError` where it is not let in. */
  admit(req: IncomingMessage): void;
  /** Whose request it is; what limits are counted by. */
  callerOf(req: IncomingMessage): string;
}

export const REQUEST_ID = 'X-Request-Id';
const WELL_FORMED_ID = /^[\w-]{8,128}$/;
/** Browsers send some twenty, proxies add some ten. */
const MOST_HEADERS = 100;

/** `isStopping`: nothing new is begun, and what is under way may be watched to its end. */
export function createGate(config: Config, isStopping: () => boolean = () => false): Gate {
  const strict = securityHeaders(config);
  const callers = createCallers(config.trustedProxies);
  const rate = createRateLimit(config.limits.address);
  const caller = (req: IncomingMessage): string => callerOf(callers.addressOf(req));

  const requestId = (req: IncomingMessage): string => {
    const given = req.headers['x-request-id'];
    const isKept = typeof given === 'string' && WELL_FORMED_ID.test(given) && callers.isHandedOn(req);
    return isKept ? given : randomBytes(9).toString('base64url');
  };

  return {
    headersFor: (req) => ({ ...strict, ...corsHeaders(req, config), [REQUEST_ID]: requestId(req) }),
    admit: (req) => {
      if (req.rawHeaders.length > MOST_HEADERS * 2)
        throw new HttpError(
          431,
          'TooManyHeaders',
          `The request has more than ${MOST_HEADERS} header fields.`,
        );
      // Whoever watches over the process must never be told that it is dead because it is busy.
      const wait = req.url === '/healthz' ? 0 : rate.take(caller(req));
      if (wait > 0) throw tooMany('Too many requests of this address.', wait);
      refuseForeign(req, config);
      if (isStopping() && req.method === 'POST') throw shuttingDown();
    },
    callerOf: caller,
  };
}
