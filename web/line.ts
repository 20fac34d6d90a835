import { type Client, type Loss, ONLINE, startClient } from './client.ts';
import {
  type Credentials,
  freshCredentials,
  rememberCredentials,
  rememberedCredentials,
} from './credentials.ts';
import { createOutbox } from './outbox.ts';
import type { SignIn } from './signIn.ts';

/**
 * What the page tells the reader about the connection. `anew`: the earlier conversation could not be reopened;
 * `refused`: the server gives this page no token; `barred`: nor to whoever has signed in.
 */
export type LineState = 'connecting' | 'online' | 'reconnecting' | 'offline' | 'anew' | 'refused' | 'barred';

const BACKOFF_MS = [300, 1_000, 2_000, 3_000, 5_000];
/** A connection that held this long was a good one: the next attempt after it is immediate. */
const LASTING_MS = 5_000;

/** Every listener hears everything from the beginning: Web Chat subscribes a second time once it is connected. */
function createReplay<T>(): Stream<T> & { next(value: T): void } {
  const past: T[] = [];
  const observers = new Set<Observer<T>>();
  return {
    next(value) {
      past.push(value);
      for (const observer of observers) observer.next?.(value);
    },
    subscribe(observer) {
      for (const value of past) observer.next?.(value);
      observers.add(observer);
      return { unsubscribe: () => observers.delete(observer) };
    },
  };
}

/** Waits for the next attempt: longer each time, but at once when the browser finds its network again. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const ms = BACKOFF_MS[Math.min(attempt, BACKOFF_MS.length - 1)] ?? 0;
    const done = () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = window.setTimeout(done, ms * (1 + Math.random() / 4));
    window.addEventListener('online', done);
  });
}

/**
 * A Direct Line that outlives its clients. Web Chat sees one connection that comes online once; behind it a client
 * that expires, breaks or goes mute is thrown away and another reads on from the same conversation and watermark.
 */
export function openLine(report: (state: LineState) => void, signIn: SignIn): DirectLine {
  const activities = createReplay<ChatActivity>();
  const statuses = createReplay<number>();
  const outbox = createOutbox();
  let credentials = rememberedCredentials();
  let started = credentials !== null;
  let client: Client | null = null;
  let sockets = true;
  let watermark = '';
  let attempt = 0;
  let refusals = 0;
  let onlineSince: number | null = null;
  let announced = false;
  let ended = false;

  function reportTrouble(): void {
    const trouble = announced ? 'reconnecting' : 'connecting';
    report(navigator.onLine ? trouble : 'offline');
  }

  function adopt(next: Credentials): Credentials {
    if (credentials && next.conversationId !== credentials.conversationId) {
      started = false;
      watermark = '';
      report('anew');
    }
    credentials = next;
    rememberCredentials(next);
    return next;
  }

  function online(): void {
    onlineSince = Date.now();
    refusals = 0;
    outbox.use(client);
    report('online');
    if (!announced) statuses.next(ONLINE);
    announced = true;
  }

  /** The stock client renews its token by itself: what a reload needs is the newest one. */
  function keepPlace(): void {
    if (!client || !credentials) return;
    watermark = client.watermark();
    credentials = { ...credentials, token: client.token() };
    rememberCredentials(credentials);
  }

  function lost(why: Loss): void {
    keepPlace();
    client = null;
    outbox.use(null);
    const lasted = onlineSince === null ? 0 : Date.now() - onlineSince;
    const brief = onlineSince !== null && lasted < LASTING_MS;
    onlineSince = null;
    if (lasted >= LASTING_MS) attempt = 0;
    if (why === 'refused') refusals += 1;
    // A socket that is blocked, or opens only to be cut, gives way to polling; a poll that fails gives it another chance.
    sockets = sockets ? why !== 'socket' && !brief : true;
    reportTrouble();
    void connect();
  }

  /** Whoever is barred is not asked again: that would only sign the same person in again. */
  function admit(fresh: Credentials | 'refused' | 'barred'): void {
    if (typeof fresh !== 'string') start(adopt(fresh));
    else report(fresh);
    ended ||= fresh === 'barred';
  }

  async function connect(): Promise<void> {
    while (!ended && !client) {
      if (attempt > 0) await pause(attempt - 1);
      attempt += 1;
      try {
        admit(await freshCredentials(refusals > 1 ? null : credentials, signIn));
      } catch {
        reportTrouble();
      }
    }
  }

  function start(admitted: Credentials): void {
    if (ended) return;
    client = startClient(
      { credentials: admitted, started, watermark, sockets },
      {
        started() {
          started = true;
        },
        online,
        lost,
        activity: activities.next,
      },
    );
  }

  window.addEventListener('pagehide', keepPlace);
  window.addEventListener('offline', () => {
    client?.stop();
    if (client) lost('network');
    else reportTrouble();
  });
  report('connecting');
  void connect();

  return {
    get token() {
      return credentials?.token ?? '';
    },
    activity$: activities,
    connectionStatus$: statuses,
    postActivity: outbox.add,
    end() {
      ended = true;
      client?.stop();
    },
  };
}
