import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { tooMany } from '../http/httpError.ts';
import { createRateLimit } from '../http/rateLimit.ts';

/** RFC 6455, section 7.4.1: policy violation. */
const TOO_MUCH = 1008;
/** The stock client sends three. */
const FRAMES_A_MINUTE = 60;
const AGAIN_SECONDS = 30;

/** Ends a socket that says more than that it is there. */
export function hushTalkers(socket: WebSocket): void {
  const rate = createRateLimit(FRAMES_A_MINUTE);
  for (const sign of ['message', 'ping'] as const)
    socket.on(sign, () => {
      if (rate.take('') > 0) socket.close(TOO_MUCH);
    });
}

/**
 * Counts the connections that each caller holds, from the moment that it asks for one. The result throws `HttpError` 429
 * where a caller holds as many as it may.
 */
export function createSocketCount(most: number): (caller: string, connection: Duplex) => void {
  const held = new Map<string, number>();
  const change = (caller: string, by: number): void => {
    const count = (held.get(caller) ?? 0) + by;
    if (count > 0) held.set(caller, count);
    else held.delete(caller);
  };
  return (caller, connection) => {
    if ((held.get(caller) ?? 0) >= most)
      throw tooMany('This address holds too many sockets open.', AGAIN_SECONDS);
    change(caller, 1);
    connection.once('close', () => change(caller, -1));
  };
}
