import { setTimeout as wait } from 'node:timers/promises';
import { errorFacts, type Log } from '../log.ts';
import { type Tidying, tidyUp } from './tidyUp.ts';

export interface HousekeepingParts extends Omit<Tidying, 'signal'> {
  readonly log: Log;
}

export interface Housekeeping {
  /** Says where the audit ends, tidies up, and goes on doing both. */
  start(): void;
  /** Ends what is under way and says where the audit ends. The store is still open. */
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;
const LOOK_MS = HOUR_MS;
const TIDY_MS = 6 * HOUR_MS;
const HEAD_MS = 24 * HOUR_MS;
/** A database that is away does not hold up a stop. */
const PATIENCE_MS = 2000;

/**
 * What a server does beside answering: four times a day one of its nodes tidies up, and every node writes to its log, at
 * start, daily and at stop, where the audit ends. A chain that is cut off at its end later disagrees with the log.
 */
export function createHousekeeping({ log, ...parts }: HousekeepingParts): Housekeeping {
  const { store, now } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  let saidAt = 0;
  let under: Promise<void> = Promise.resolve();

  const sayHead = async (): Promise<void> => {
    const head = await store.custody.auditHead();
    saidAt = now().getTime();
    log.info({ head: head ? `${head.seq}:${head.hash}` : 'none' }, 'the audit ends here');
  };

  /** In each quarter of a day whoever comes first. */
  const tidyInTurn = async (): Promise<void> => {
    const quarter = Math.floor(now().getTime() / TIDY_MS);
    if (!(await store.spend(`tidying up ${quarter}`, (quarter + 1) * TIDY_MS))) return;
    const removed = await tidyUp({ ...parts, signal });
    if (Object.values(removed).some((count) => count > 0)) log.info(removed, 'tidied up');
  };

  /** Within the hour after somebody's data was erased. */
  const scrub = async (): Promise<void> => {
    const started = performance.now();
    if (await store.custody.scrub())
      log.info({ ms: Math.round(performance.now() - started) }, 'rewrote the store');
  };

  const orSay = (work: () => Promise<void>): Promise<void> =>
    work().catch((error: unknown) => log.warn(errorFacts(error), 'housekeeping was put off'));

  const goOn = async (): Promise<void> => {
    await orSay(() => store.custody.adopt());
    while (!signal.aborted) {
      if (Math.abs(now().getTime() - saidAt) >= HEAD_MS) await orSay(sayHead);
      await orSay(tidyInTurn);
      await orSay(scrub);
      await wait(LOOK_MS, undefined, { ref: false, signal }).catch(() => undefined);
    }
  };

  return {
    start: () => {
      under = goOn();
    },
    stop: async () => {
      stopping.abort();
      const done = under.then(() => orSay(sayHead));
      await Promise.race([done, wait(PATIENCE_MS, undefined, { ref: false })]);
    },
  };
}
