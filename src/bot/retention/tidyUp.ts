import { setTimeout as wait } from 'node:timers/promises';
import { eventOf } from '../audit/auditEvents.ts';
import type { Store } from '../storage/store.ts';

/** For how long what is kept; 0 is for ever. */
export interface Retention {
  /** Conversations that nobody touches. */
  readonly days: number;
  /** What the audit says of answers and feedback. */
  readonly contentDays: number;
}

export interface Tidying {
  readonly store: Store;
  readonly retention: Retention;
  readonly now: () => Date;
  /** Ends it between two steps. */
  readonly signal?: AbortSignal;
}

/** How much was removed of each. */
export interface Tidied {
  readonly conversations: number;
  readonly turns: number;
  readonly contents: number;
}

const DAY_MS = 86_400_000;
/** An activity that a client or a channel sends again within these days is known again. */
export const DUPLICATES_DAYS = 7;
/** Between two steps turns have their turn. */
const PAUSE_MS = 25;
/** In the place of a person: nobody asked for it. */
const BY_RETENTION = { who: 'retention', where: '' };

/** Step by step until nothing is left; resolves with how much. */
async function untilNone(step: () => Promise<number>, signal: AbortSignal | undefined): Promise<number> {
  let total = 0;
  while (!signal?.aborted) {
    const removed = await step();
    if (removed === 0) break;
    total += removed;
    await wait(PAUSE_MS, undefined, { ref: false });
  }
  return total;
}

/**
 * Removes what has been kept for long enough: in small steps, each a transaction of its own, so that one that is broken
 * off has done what it did.
 */
export async function tidyUp({ store: { custody }, retention, now, signal }: Tidying): Promise<Tidied> {
  const daysAgo = (days: number): Date => new Date(now().getTime() - days * DAY_MS);
  const unlessForEver = (days: number, step: (before: Date) => Promise<number>): Promise<number> =>
    days === 0 ? Promise.resolve(0) : untilNone(() => step(daysAgo(days)), signal);

  return {
    conversations: await unlessForEver(retention.days, (before) =>
      custody.expireConversations(before, (conversations) =>
        eventOf(
          { kind: 'data_deleted', content: { conversations, untouchedSince: before.toISOString() } },
          { ...BY_RETENTION, at: now() },
        ),
      ),
    ),
    turns: await untilNone(() => custody.expireTurns(daysAgo(DUPLICATES_DAYS)), signal),
    contents: await unlessForEver(retention.contentDays, (before) => custody.expireContents(before)),
  };
}
