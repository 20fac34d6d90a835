import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { type Config, isLoopback } from '../config/config.ts';
import { badRequest, forbidden, HttpError } from './httpError.ts';

/** What the client calls this server. HTTP/1.0 has no word for it: such a probe means the address that it came to. */
const hostOf = ({ headers, socket }: IncomingMessage): string =>
  headers.host ?? `${bracketed(socket.localAddress ?? 'localhost')}:${socket.localPort}`;
const bracketed = (address: string): string => (isIPv6(address) ? `[${address}]` : address);

/** `http://host:port` as the client sees this server. */
export const originOf = (req: IncomingMessage, config: Config): string =>
  config.publicUrl ?? `http://${hostOf(req)}`;

function sameOrigin(req: IncomingMessage, origin: string, config: Config): boolean {
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === hostOf(req) || host === new URL(originOf(req, config)).host;
}

/**
 * Refuses what a browser would send for another site's page: an `Origin` that is neither ours nor in CORS_ORIGINS, and, while only this machine is
 * served, a foreign `Host` (a name that was made to point here). Throws `HttpError`.
 */
export function refuseForeign(req: IncomingMessage, config: Config): void {
  if (!URL.canParse(req.url ?? '', 'http://localhost'))
    throw badRequest('The path is not one that this server knows; allowed: a path that begins with one /.');
  if (!URL.canParse(`http://${hostOf(req)}`))
    throw badRequest('The Host field is not valid; allowed: a host name or address, with or without a port.');
  if (config.loopback && !isLoopback(new URL(`http://${hostOf(req)}`).hostname))
    throw new HttpError(
      421,
      'Misdirected',
      'This server answers to loopback names only. Behind a proxy set PUBLIC_URL.',
    );
  const { origin } = req.headers;
  if (origin !== undefined && !sameOrigin(req, origin, config) && !config.corsOrigins.includes(origin))
    throw forbidden('Requests of pages from another origin are not accepted.');
}
