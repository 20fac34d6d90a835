import type { Clock } from './clock.ts';

/**
 * What one conversation takes of one bot: so many messages in so many milliseconds.
 * Source: Microsoft, "Rate limiting for bots in Teams", per bot and thread, send to conversation.
 */
const LIMITS = [
  { messages: 7, ms: 1000 },
  { messages: 8, ms: 2000 },
  { messages: 60, ms: 30_000 },
] as const;
const LONGEST_MS = 30_000;
/** Above so many conversations those that have been quiet are forgotten. */
const REMEMBERED = 500;

export interface Pacer {
  /** Resolves when the conversation takes one more message, which is counted as sent. */
  pass(conversation: string): Promise<void>;
}

/** How long until a further message keeps within every limit. */
function pauseAfter(times: readonly number[], now: number): number {
  const pauses = LIMITS.map(({ messages, ms }) => {
    const earliest = times.at(-messages);
    return earliest === undefined ? 0 : earliest + ms - now;
  });
  return Math.max(0, ...pauses);
}

/** Keeps each conversation's messages within what Teams takes, so that none is refused for haste. */
export function createPacer({ now, wait }: Clock): Pacer {
  const sent = new Map<string, readonly number[]>();

  const forgetTheQuiet = (): void => {
    if (sent.size <= REMEMBERED) return;
    for (const [conversation, times] of sent)
      if ((times.at(-1) ?? 0) <= now() - LONGEST_MS) sent.delete(conversation);
  };

  return {
    pass: async (conversation) => {
      for (;;) {
        const times = (sent.get(conversation) ?? []).filter((time) => time > now() - LONGEST_MS);
        const pause = pauseAfter(times, now());
        if (pause === 0) {
          sent.set(conversation, [...times, now()]);
          return forgetTheQuiet();
        }
        await wait(pause);
      }
    },
  };
}
