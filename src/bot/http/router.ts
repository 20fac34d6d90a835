import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import type { Config } from '../config/config.ts';
import { errorFacts, type Log } from '../log.ts';
import type { Tracing } from '../observability/tracing.ts';
import { isPreflight } from './cors.ts';
import { inTime } from './deadline.ts';
import { type Gate, REQUEST_ID } from './gate.ts';
import { HttpError, notFound } from './httpError.ts';
import type { Metrics } from './metrics.ts';
import { sendError } from './respond.ts';
import { securityHeaders } from './securityHeaders.ts';
import { refuseSlowClients } from './slowClients.ts';

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
  readonly gate: Gate;
  /** A conversation as the log may name it. */
  readonly hash: (conversation: string) => string;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
}

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
export function createRouter({ config, gate, hash, log, metrics, tracing }: RouterParts): Router {
  // restify's own lines would quote addresses: what is worth a line is written here.
  const silent = log.child({}, { level: 'silent' });
  const server = restify.createServer({ name: '', handleUpgrades: false, log: silent as never });
  // restify repeats the HTTP server's errors, and an error event without a listener ends the process.
  server.on('error', (error: unknown) => log.error(errorFacts(error), 'the HTTP server failed'));
  const { requestSeconds } = config.limits;
  refuseSlowClients(server.server, requestSeconds, securityHeaders(config));

  const fail = (res: ServerResponse, error: unknown): void => {
    const requestId = idOf(res);
    const cause = error instanceof HttpError ? error.cause : error;
    if (cause !== undefined) log.error({ requestId, ...errorFacts(cause) }, 'a request failed');
    sendError(res, error, requestId);
  };

  const admit = (req: IncomingMessage, res: ServerResponse): boolean => {
    for (const [name, value] of Object.entries(gate.headersFor(req))) res.setHeader(name, value);
    try {
      gate.admit(req);
    } catch (error) {
      metrics.request('none', error instanceof HttpError ? error.status : 500);
      fail(res, error);
      return false;
    }
    if (!isPreflight(req, config)) return true;
    res.writeHead(204);
    res.end();
    return false;
  };

  const note = (req: restify.Request, res: ServerResponse, route: string, ms: number): void => {
    const { statusCode: status } = res;
    const requestId = idOf(res);
    const conversation = req.params.id === undefined ? {} : { conversation: hash(req.params.id) };
    metrics.request(route, status);
    tracing.note({ 'http.response.status_code': status, 'aftersix.request_id': requestId });
    log.debug({ requestId, route, ...conversation, status, ms }, 'request');
  };

  const guarded =
    (route: string, handler: Handler): restify.RequestHandler =>
    (req, res, next) => {
      const answer = async (): Promise<void> => {
        const started = performance.now();
        const run = async (): Promise<void> => handler(exchangeOf(req, res));
        await inTime(run(), res, requestSeconds * 1000).catch((error: unknown) => fail(res, error));
        note(req, res, route, Math.round(performance.now() - started));
      };
      const parent = req.headers.traceparent;
      void tracing
        .span(route, {}, answer, typeof parent === 'string' ? parent : undefined)
        .finally(() => next(false));
    };

  (server as unknown as EarlyServer).first(admit);
  server.on('restifyError', (_req: unknown, res: ServerResponse, error: unknown) => {
    metrics.request('none', Number((error as { statusCode?: number }).statusCode ?? 500));
    fail(res, refusalOf(error));
  });
  return {
    server,
    get: (path, handler) => {
      server.get(path, guarded(`GET ${path}`, handler));
      server.head(path, guarded(`HEAD ${path}`, handler));
    },
    post: (path, handler) => {
      server.post(path, guarded(`POST ${path}`, handler));
    },
  };
}
