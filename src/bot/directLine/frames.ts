import type { ActivityJson, LogEntry } from '../storage/store.ts';

/** An activity set as Direct Line sends it, over HTTP and over the socket. The entries are JSON already. */
export const activitySet = (entries: readonly LogEntry[], watermark: number): string =>
  `{"activities":[${entries.map((entry) => entry.json).join(',')}],"watermark":"${entries.at(-1)?.seq ?? watermark}"}`;

/** Shown and forgotten: no watermark, so that the client's place in the log stays. */
export const ephemeralSet = (activity: ActivityJson): string => JSON.stringify({ activities: [activity] });

/** A watermark as a client sends it: empty or absent is the beginning; undefined is not a watermark. */
export function readWatermark(text: string | null): number | undefined {
  if (text === null || text === '' || text === 'undefined' || text === 'null') return 0;
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
