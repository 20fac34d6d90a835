import type { Arrival } from '../storage/store.ts';

const MINUTE_MS = 60_000;
/** Pauses before a reply that did not arrive is tried again; after the last it waits for the next start. */
const PAUSES_MS = [0.5, 2, 10, 60].map((minutes) => minutes * MINUTE_MS);

export interface Redelivery {
  /** Takes a turn up again later, whose replies could not be delivered now. */
  later(arrival: Arrival): void;
  /** No more of it: what has not arrived is sent at the next start. */
  stop(): void;
}

/** Takes turns up again whose replies did not arrive; `again` rejects while they still do not. */
export function createRedelivery(again: (arrival: Arrival) => Promise<void>): Redelivery {
  const timers = new Map<string, NodeJS.Timeout>();
  let stopped = false;

  const plan = (arrival: Arrival, tries: number): void => {
    const name = JSON.stringify([arrival.conversation, arrival.key]);
    const pause = PAUSES_MS[tries];
    if (stopped || pause === undefined || timers.has(name)) return;
    const timer = setTimeout(() => {
      timers.delete(name);
      again(arrival).catch(() => plan(arrival, tries + 1));
    }, pause);
    timers.set(name, timer.unref());
  };

  return {
    later: (arrival) => plan(arrival, 0),
    stop: () => {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
