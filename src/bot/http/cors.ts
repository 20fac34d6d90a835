import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.ts';

const METHODS = 'GET, HEAD, POST';
const ASKED = 'Authorization, Content-Type, X-Requested-With, x-ms-bot-agent';
const SHOWN = 'ETag, Retry-After, X-Request-Id';
const PREFLIGHT_SECONDS = '600';

const isListed = (origin: string | undefined, { corsOrigins }: Config): origin is string =>
  origin !== undefined && corsOrigins.includes(origin);

/** Whether a browser only asks whether it may send a request for a page of a listed origin. */
export const isPreflight = (req: IncomingMessage, config: Config): boolean =>
  req.method === 'OPTIONS' &&
  req.headers['access-control-request-method'] !== undefined &&
  isListed(req.headers.origin, config);

/** For pages of the origins in CORS_ORIGINS, never with cookies; for all others nothing, and browsers refuse. */
export function corsHeaders(req: IncomingMessage, config: Config): Readonly<Record<string, string>> {
  if (config.corsOrigins.length === 0) return {};
  const { origin } = req.headers;
  if (!isListed(origin, config)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': SHOWN,
    ...(isPreflight(req, config) && {
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers': ASKED,
      'Access-Control-Max-Age': PREFLIGHT_SECONDS,
    }),
  };
}
