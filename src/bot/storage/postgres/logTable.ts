import { entryOf } from '../logEntry.ts';
import type { ActivityJson, LogEntry } from '../store.ts';
import type { Ask, Statement } from './statement.ts';

interface Position {
  readonly last_seq: number;
  /** A bigint, as text. */
  readonly last_ms: string;
}

export const LOG = {
  start: {
    name: 'log.start',
    text: 'INSERT INTO conversations (id) VALUES ($1) ON CONFLICT DO NOTHING',
  },
  has: { name: 'log.has', text: 'SELECT 1 FROM conversations WHERE id = $1' },
  advance: {
    name: 'log.advance',
    text: `UPDATE conversations SET last_seq = last_seq + $2,
             last_ms = greatest(last_ms + $2, $3::bigint + $2 - 1)
           WHERE id = $1 RETURNING last_seq, last_ms`,
  },
  insert: {
    name: 'log.insert',
    text: `INSERT INTO log (conversation, seq, activity_id, activity)
           SELECT $1, * FROM unnest($2::integer[], $3::text[], $4::text[])`,
  },
  after: {
    name: 'log.after',
    text: `SELECT seq, activity_id AS "activityId", activity AS json FROM log
           WHERE conversation = $1 AND seq > CASE
             WHEN $2::bigint > (SELECT last_seq FROM conversations WHERE id = $1) THEN 0 ELSE $2::bigint END
           ORDER BY seq LIMIT $3`,
  },
  first: {
    name: 'log.first',
    text: 'SELECT activity FROM log WHERE conversation = $1 AND activity_id = $2 ORDER BY seq LIMIT 1',
  },
} as const satisfies Record<string, Statement>;

/** False when the conversation was known before. */
export const startConversation = async (ask: Ask, conversation: string): Promise<boolean> =>
  (await ask(LOG.start, conversation)).count === 1;

export const hasConversation = async (ask: Ask, conversation: string): Promise<boolean> =>
  (await ask(LOG.has, conversation)).count === 1;

/** Adds to a log, inside a transaction. Timestamps rise with it even when the clock (`now`, ms since 1970) is set back. */
export async function appendToLog(
  ask: Ask,
  conversation: string,
  activities: readonly ActivityJson[],
  now: number,
): Promise<readonly ActivityJson[]> {
  const { length } = activities;
  if (length === 0) return [];
  const [end] = (await ask<Position>(LOG.advance, conversation, length, now)).rows;
  if (end === undefined) throw new Error('An activity was logged before its conversation was started.');
  const entries = activities.map((activity, index) => {
    const behind = length - 1 - index;
    return entryOf(conversation, activity, end.last_seq - behind, Number(end.last_ms) - behind);
  });
  await ask(
    LOG.insert,
    conversation,
    entries.map(({ seq }) => seq),
    entries.map(({ id }) => id),
    entries.map(({ activity }) => JSON.stringify(activity)),
  );
  return entries.map(({ activity }) => activity);
}

export const logAfter = async (
  ask: Ask,
  conversation: string,
  watermark: number,
  limit: number,
): Promise<readonly LogEntry[]> => (await ask<LogEntry>(LOG.after, conversation, watermark, limit)).rows;

export async function firstLogged(
  ask: Ask,
  conversation: string,
  activityId: string,
): Promise<ActivityJson | undefined> {
  const [row] = (await ask<{ activity: string }>(LOG.first, conversation, activityId)).rows;
  return row && JSON.parse(row.activity);
}
