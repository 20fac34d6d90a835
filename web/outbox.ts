import type { Client } from './client.ts';

/** After this Web Chat itself shows "Send failed. Retry", and a retry is a new message: never send the old one as well. */
export const SEND_WITHIN_MS = 30_000;

interface Item {
  readonly activity: ChatActivity;
  readonly observer: Observer<string>;
  readonly until: number;
}

export interface Outbox {
  /** What Web Chat subscribes to: the server's id for the activity, or its refusal. */
  add(activity: ChatActivity): Stream<string>;
  /** Sends what waits through this client, in order. Without a client everything waits for the next. */
  use(client: Client | null): void;
}

/** Messages survive the loss of a client: each is posted until it is accepted, refused or too old. */
export function createOutbox(): Outbox {
  const waiting: Item[] = [];
  let client: Client | null = null;
  let busy = false;

  /** False when the connection went before an answer: the item stays first. */
  async function settle(item: Item, through: Client): Promise<boolean> {
    if (Date.now() > item.until) return true;
    try {
      item.observer.next?.(await through.post(item.activity));
      item.observer.complete?.();
      return true;
    } catch (refusal) {
      if (refusal === null) return false;
      item.observer.error?.(refusal);
      return true;
    }
  }

  async function drain(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let item = waiting[0]; item && client; item = waiting[0]) {
      const through = client;
      if (await settle(item, through)) waiting.shift();
      else if (client === through) break;
    }
    busy = false;
  }

  return {
    add: (activity) => ({
      subscribe(observer) {
        waiting.push({ activity, observer, until: Date.now() + SEND_WITHIN_MS });
        void drain();
        return { unsubscribe: () => undefined };
      },
    }),
    use(next) {
      client = next;
      void drain();
    },
  };
}
