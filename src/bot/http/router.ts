import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import type { Config } from '../config/config.ts';
import { errorFacts, type Log } from '../log.ts';
import { HttpError, notFound } from './httpError.ts';
import type { Metrics } from './metrics.ts';
import { refuseForeign } from './origin.ts';
import { sendError } from './respond.ts';
import { securityHeaders } from './securityHeaders.ts';

/** One request and its response. */
export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  readonly requestId: string;
}
export type Handler = (exchange: Exchange) => Promise<void> | void;

/** A throw in a handler, whether at once or later, is answered; it never reaches restify, which would end the process. */
export interface Router {
  readonly server: restify.Server;
  get(path: string, handler: Handler): void;
  post(path: string, handler: Handler): void;
}

/** restify's hook before its own parsing, which its type declarations lack; false ends the request. */
interface EarlyServer {
  first(handler: (req: IncomingMessage, res: ServerResponse) => boolean): void;
}

interface RouterParts {
  readonly config: Config;
  readonly log: Log;
  readonly metrics: Metrics;
}

const REQUEST_ID = 'X-Request-Id';
const idOf = (res: ServerResponse): string => String(res.getHeader(REQUEST_ID) ?? '');

function exchangeOf(req: restify.Request, res: ServerResponse): Exchange {
  const { searchParams } = new URL(req.url ?? '', 'http://localhost');
  return { req, res, params: req.params, query: searchParams, requestId: idOf(res) };
}

/** restify's own refusals (no such route, no such method) in this server's words. */
function refusalOf(error: unknown): unknown {
  const status = (error as { statusCode?: unknown }).statusCode;
  if (status === 404) return notFound('There is nothing at this address.');
  if (status === 405)
    return new HttpError(405, 'MethodNotAllowed', 'This address does not take that method.');
  return error;
}

/** One restify server; timeouts in milliseconds. */
export function createRouter({ config, log, metrics }: RouterParts): Router {
  // restify's own lines would quote addresses: what is worth a line is written here.
  const silent = log.child({}, { level: 'silent' });
  const server = restify.createServer({ name: '', handleUpgrades: false, log: silent as never });
  // restify repeats the HTTP server's errors, and an error event without a listener ends the process.
  server.on('error', (error: unknown) => log.error(errorFacts(error), 'the HTTP server failed'));
  server.server.requestTimeout = 30_000;
  server.server.headersTimeout = 10_000;
  const headers = Object.entries(securityHeaders(config));

  const fail = (res: ServerResponse, error: unknown): void => {
    const requestId = idOf(res);
    const cause = error instanceof HttpError ? error.cause : error;
    if (cause !== undefined) log.error({ requestId, ...errorFacts(cause) }, 'a request failed');
    sendError(res, error, requestId);
  };

  const gate = (req: IncomingMessage, res: ServerResponse): boolean => {
    res.setHeader(REQUEST_ID, randomBytes(9).toString('base64url'));
    for (const [name, value] of headers) res.setHeader(name, value);
    try {
      refuseForeign(req, config);
      return true;
    } catch (error) {
      fail(res, error);
      return false;
    }
  };

  const guarded =
    (method: string, path: string, handler: Handler): restify.RequestHandler =>
    (req, res, next) => {
      const started = performance.now();
      const run = async (): Promise<void> => handler(exchangeOf(req, res));
      void run()
        .catch((error: unknown) => fail(res, error))
        .finally(() => {
          const ms = Math.round(performance.now() - started);
          metrics.request(`${method} ${path}`, res.statusCode);
          log.debug({ requestId: idOf(res), method, path, status: res.statusCode, ms }, 'request');
          next(false);
        });
    };

  (server as unknown as EarlyServer).first(gate);
  server.on('restifyError', (_req: unknown, res: ServerResponse, error: unknown) => {
    metrics.request('none', Number((error as { statusCode?: number }).statusCode ?? 500));
    fail(res, refusalOf(error));
  });
  return {
    server,
    get: (path, handler) => {
      server.get(path, guarded('GET', path, handler));
      server.head(path, guarded('HEAD', path, handler));
    },
    post: (path, handler) => {
      server.post(path, guarded('POST', path, handler));
    },
  };
}
