import type { ActivityJson } from './store.ts';

/** An activity in its place in the log. */
export interface Entry {
  readonly seq: number;
  readonly id: string;
  readonly activity: ActivityJson & { readonly id: string };
}

/** A log's id for its own entries: the conversation and the entry's place in it. */
const entryId = (conversation: string, seq: number): string =>
  `${conversation}|${String(seq).padStart(7, '0')}`;

/** `ms` since 1970 is for an activity without a timestamp of its own. */
export function entryOf(conversation: string, activity: ActivityJson, seq: number, ms: number): Entry {
  const id = typeof activity.id === 'string' ? activity.id : entryId(conversation, seq);
  const timestamp = activity.timestamp ?? new Date(ms).toISOString();
  return { seq, id, activity: { ...activity, id, timestamp } };
}
