import { setTimeout as sleep } from 'node:timers/promises';

/** Time and chance, so that tests decide both. */
export interface Clock {
  /** Milliseconds since some moment, whatever the clock on the wall is set to: what is waited for is counted in these. */
  readonly now: () => number;
  /** Milliseconds since 1970, by the clock on the wall. */
  readonly date: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

export const REAL_CLOCK: Clock = {
  now: () => performance.now(),
  date: Date.now,
  wait: async (ms) => {
    await sleep(ms);
  },
  random: Math.random,
};
