import type { Credentials } from './credentials.ts';

const DOMAIN = '/v3/directline';
const ONLINE_WITHIN_MS = 12_000;
const SOCKET_WITHIN_MS = 5_000;
const ECHO_WITHIN_MS = 8_000;
const POLL = /^GET .*\/activities\?/;

/** The stock client's numbers for the state of a connection; above `EXPIRED` it is refused or ended. */
export const ONLINE = 2;
const EXPIRED = 3;

/** `socket`: the WebSocket is blocked or mute while the rest works. `refused`: the server does not open the conversation. */
export type Loss = 'network' | 'socket' | 'refused';

export interface ClientEvents {
  /** The server has the conversation: a next client reconnects to it. */
  started(): void;
  online(): void;
  activity(activity: ChatActivity): void;
  lost(why: Loss): void;
}

export interface Client {
  /** The server's id for the activity; rejects with the server's refusal, or with null when the connection went first. */
  post(activity: ChatActivity): Promise<string>;
  /** Where a next client has to read on. */
  watermark(): string;
  token(): string;
  stop(): void;
}

interface Start {
  readonly credentials: Credentials;
  /** False for a conversation that no client has started yet. */
  readonly started: boolean;
  readonly watermark: string;
  readonly sockets: boolean;
}

interface Ear {
  socket(socket: WebSocket): void;
  pollFailed(): void;
}

/**
 * A stock client whose sockets and polls this page hears. By itself it keeps a closed socket to itself for up to 35 s, and
 * stops polling for good, without a word, at the first poll that fails. `services` is the seam that its own tests use.
 */
function makeStockClient({ credentials, started, watermark, sockets }: Start, ear: Ear): StockDirectLine {
  const stock = window.WebChat.createDirectLine({
    domain: new URL(DOMAIN, window.location.href).href,
    token: credentials.token,
    // With a conversation id the client reconnects; without, it starts the conversation that the token names.
    ...(started ? { conversationId: credentials.conversationId, watermark } : {}),
    webSocket: sockets,
  });
  const { ajax } = stock.services;
  stock.services.ajax = (request) =>
    POLL.test(`${request.method} ${request.url}`)
      ? ajax(request).do({ error: () => ear.pollFailed() })
      : ajax(request);
  stock.services.WebSocket = new Proxy(WebSocket, {
    construct(Target, [url]: [string]) {
      const socket = new Target(url);
      ear.socket(socket);
      return socket;
    },
  });
  return stock;
}

/** Things that must happen in time. What has happened once is never waited for again, whichever came first. */
function keepVigil(lose: (why: Loss) => void) {
  const timers = new Map<string, number>();
  const happened = new Set<string>();
  return {
    expect(what: string, withinMs: number, why: Loss): void {
      if (!happened.has(what))
        timers.set(
          what,
          window.setTimeout(() => lose(why), withinMs),
        );
    },
    met(what: string): void {
      happened.add(what);
      window.clearTimeout(timers.get(what));
    },
    end(): void {
      for (const timer of timers.values()) window.clearTimeout(timer);
    },
  };
}

/** One stock client from its start to its first trouble. Nothing is repaired here: the line makes another. */
export function startClient(start: Start, events: ClientEvents): Client {
  const subscriptions: Subscription[] = [];
  let heard = !start.sockets;
  let over = false;
  let drop: () => void = () => undefined;
  const dropped = new Promise<never>((_, reject) => {
    drop = () => reject(null);
  });
  dropped.catch(() => undefined);

  const stop = () => {
    over = true;
    vigil.end();
    drop();
    for (const subscription of subscriptions) subscription.unsubscribe();
    stock.end();
  };
  const lose = (why: Loss) => {
    if (over) return;
    stop();
    events.lost(why);
  };
  const vigil = keepVigil(lose);

  const stock = makeStockClient(start, {
    socket(socket) {
      vigil.expect('socket', SOCKET_WITHIN_MS, 'socket');
      socket.addEventListener('open', () => {
        heard = true;
        vigil.met('socket');
        events.online();
      });
      socket.addEventListener('close', () => lose(heard ? 'network' : 'socket'));
    },
    pollFailed: () => lose('network'),
  });

  vigil.expect('online', ONLINE_WITHIN_MS, 'network');
  subscriptions.push(
    stock.connectionStatus$.subscribe({
      next(status) {
        if (status > ONLINE) lose(status === EXPIRED ? 'network' : 'refused');
        if (status !== ONLINE) return;
        vigil.met('online');
        events.started();
        if (heard) events.online();
      },
    }),
    stock.activity$.subscribe({
      next(activity) {
        vigil.met(`echo of ${activity.id}`);
        events.activity(activity);
      },
      error: () => lose('network'),
      complete: () => lose('network'),
    }),
  );

  return {
    async post(activity) {
      const answered = new Promise<string>((resolve, reject) => {
        stock.postActivity(activity).subscribe({ next: resolve, error: reject });
      });
      const id = await Promise.race([answered, dropped]);
      if (id === 'retry') {
        lose('network');
        return dropped;
      }
      // A socket that swallows what the server says (some proxies do) shows in an echo that never comes.
      if (start.sockets) vigil.expect(`echo of ${id}`, ECHO_WITHIN_MS, 'socket');
      return id;
    },
    watermark: () => stock.watermark ?? '',
    token: () => stock.token ?? start.credentials.token,
    stop,
  };
}
