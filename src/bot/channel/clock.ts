import { setTimeout as sleep } from 'node:timers/promises';

/** Time and chance, so that tests decide both. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

export const REAL_CLOCK: Clock = {
  now: Date.now,
  wait: async (ms) => {
    await sleep(ms);
  },
  random: Math.random,
};
