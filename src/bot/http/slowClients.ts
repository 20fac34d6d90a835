import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { HttpError, tooSlow } from './httpError.ts';
import { errorBytes } from './respond.ts';

const HEAD_MS = 10_000;
/** How often Node looks for requests that are late. */
const LOOK_MS = 1000;

const REFUSALS: Readonly<Record<string, HttpError>> = {
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow(),
  HPE_HEADER_OVERFLOW: new HttpError(431, 'HeadersTooLarge', 'The header fields are too large.'),
};
const UNREADABLE = new HttpError(400, 'BadRequest', 'This is not an HTTP request.');

/**
 * Clients that send too slowly, too much of a head, or no HTTP at all are answered under the same strict headers, and cut
 * off. Call before listening.
 */
export function refuseSlowClients(
  server: Server,
  requestSeconds: number,
  headers: Readonly<Record<string, string>>,
): void {
  const within = requestSeconds * 1000;
  server.requestTimeout = within;
  server.headersTimeout = Math.min(HEAD_MS, within);
  // Node reads it when it begins to listen; its type declarations lack it.
  Object.assign(server, { connectionsCheckingInterval: Math.min(LOOK_MS, within / 2) });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    socket.end(errorBytes(REFUSALS[error.code ?? ''] ?? UNREADABLE, headers, ''), () => socket.destroy());
  });
}
