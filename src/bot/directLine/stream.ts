import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Config } from '../config/config.ts';
import { type Gate, REQUEST_ID } from '../http/gate.ts';
import { HttpError, notFound } from '../http/httpError.ts';
import { errorBytes } from '../http/respond.ts';
import { errorFacts, type Log } from '../log.ts';
import type { Store } from '../storage/store.ts';
import { activitySet, ephemeralSet } from './frames.ts';
import type { Hub } from './hub.ts';
import { createSocketCount, hushTalkers } from './socketLimits.ts';
import type { StreamTicket, StreamTickets } from './streamTickets.ts';

const PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;
const PAGE = 200;
const HEARTBEAT_MS = 30_000;
const GOING_AWAY = 1001;
const TRY_AGAIN = 1013;
/** Clients send nothing but empty frames to keep the connection open. */
const LARGEST_FRAME = 1024;

export interface StreamParts {
  readonly config: Config;
  readonly gate: Gate;
  readonly store: Store;
  readonly hub: Hub;
  readonly tickets: StreamTickets;
  readonly log: Log;
}

const send = (socket: WebSocket, frame: string): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.send(frame, (error) => (error ? reject(error) : resolve()));
  });

/**
 * Shows a conversation's log from a watermark on. The log is read anew at each wake, so nothing can be skipped,
 * repeated or out of order, however accepting and answering overlap; a slow client is only read for as it keeps up.
 */
function follow(
  socket: WebSocket,
  { conversation, watermark }: StreamTicket,
  { store, hub, log }: StreamParts,
): void {
  let shown = watermark;
  let isReading = false;
  let again = false;

  const showNext = async (): Promise<void> => {
    again = false;
    const entries = await store.logAfter(conversation, shown, PAGE);
    const last = entries.at(-1);
    if (last === undefined) return;
    await send(socket, activitySet(entries, shown));
    shown = last.seq;
    again ||= entries.length === PAGE;
  };

  // Between the last look at `again` and the end of reading nothing else can run: no wake is lost.
  const readOn = async (): Promise<void> => {
    isReading = true;
    try {
      while (again) await showNext();
    } catch (error) {
      log.debug(errorFacts(error), 'a stream ended');
      socket.close(TRY_AGAIN);
    } finally {
      isReading = false;
    }
  };

  const wake = (): void => {
    again = true;
    if (!isReading) void readOn();
  };

  const leave = hub.listen(conversation, {
    wake,
    ephemeral: (activity) => {
      if (socket.readyState === socket.OPEN) socket.send(ephemeralSet(activity), () => undefined);
    },
  });
  socket.on('close', leave);
  wake();
}

async function ticketFor(req: IncomingMessage, { tickets }: StreamParts): Promise<StreamTicket> {
  const { pathname, searchParams } = new URL(req.url ?? '', 'http://localhost');
  const conversation = PATH.exec(pathname)?.[1];
  if (conversation === undefined) throw notFound('There is no stream at this address.');
  const ticket = await tickets.redeem(searchParams.get('t') ?? '');
  if (ticket === undefined || encodeURIComponent(ticket.conversation) !== conversation)
    throw new HttpError(
      403,
      'BadTicket',
      'This stream address was used before or is too old: ask for a new one.',
    );
  return ticket;
}

/** Ends connections whose other side has gone without a word. */
function keepHeartbeat(sockets: WebSocketServer): () => void {
  const silent = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) socket.terminate();
      silent.add(socket);
      socket.ping(() => undefined);
    }
  }, HEARTBEAT_MS);
  timer.unref();
  sockets.on('connection', (socket: WebSocket) => {
    for (const sign of ['pong', 'message'] as const) socket.on(sign, () => silent.delete(socket));
  });
  return () => clearInterval(timer);
}

/** Direct Line's WebSocket on the HTTP server's own port. `close` asks every client to come back later. */
export function serveStreams(server: Server, parts: StreamParts): { close(): void; sockets(): number } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_FRAME,
    perMessageDeflate: false,
  });
  const { gate, config, log } = parts;
  const hold = createSocketCount(config.limits.sockets);
  const stopHeartbeat = keepHeartbeat(sockets);

  const admitted = (req: IncomingMessage, connection: Duplex): Promise<StreamTicket> => {
    gate.admit(req);
    hold(gate.callerOf(req), connection);
    return ticketFor(req, parts);
  };

  const upgrade = async (req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    try {
      const ticket = await admitted(req, socket);
      sockets.handleUpgrade(req, socket, head, (webSocket) => {
        webSocket.on('error', () => webSocket.terminate());
        hushTalkers(webSocket);
        sockets.emit('connection', webSocket, req);
        follow(webSocket, ticket, parts);
      });
    } catch (error) {
      const headers = gate.headersFor(req);
      const cause = error instanceof HttpError ? error.cause : error;
      if (cause !== undefined) log.error(errorFacts(cause), 'a stream could not be opened');
      socket.end(errorBytes(error, headers, headers[REQUEST_ID] ?? ''));
    }
  };

  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    void upgrade(req, socket, head);
  });
  return {
    close: () => {
      stopHeartbeat();
      for (const socket of sockets.clients) socket.close(GOING_AWAY);
    },
    sockets: () => sockets.clients.size,
  };
}
