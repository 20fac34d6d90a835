import type Database from 'libsql';
import { entryOf } from '../logEntry.ts';
import type { ActivityJson, LogEntry } from '../store.ts';

interface Position {
  readonly last_seq: number;
  readonly last_ms: number;
}

export type LogTable = ReturnType<typeof createLogTable>;

/** Conversations and what was said in them. `append` belongs inside a transaction; `now` is ms since 1970. */
export function createLogTable(database: Database.Database, now: () => number) {
  const start = database.prepare(
    'INSERT INTO conversations (id, started_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const position = database.prepare('SELECT last_seq, last_ms FROM conversations WHERE id = ?');
  const advance = database.prepare('UPDATE conversations SET last_seq = ?, last_ms = ? WHERE id = ?');
  const insert = database.prepare(
    'INSERT INTO log (conversation, seq, activity_id, activity) VALUES (?, ?, ?, ?)',
  );
  const after = database.prepare(
    'SELECT seq, activity_id AS activityId, activity AS json FROM log WHERE conversation = ? AND seq > ? ORDER BY seq LIMIT ?',
  );
  const first = database.prepare(
    'SELECT activity FROM log WHERE conversation = ? AND activity_id = ? ORDER BY seq LIMIT 1',
  );
  const positionOf = (conversation: string) => position.get(conversation) as Position | undefined;

  return {
    start: (conversation: string): boolean =>
      start.run(conversation, new Date(now()).toISOString()).changes === 1,
    has: (conversation: string): boolean => positionOf(conversation) !== undefined,
    /** Timestamps rise with the log even when the clock is set back: clients sort by them. */
    append: (conversation: string, activity: ActivityJson): ActivityJson & { readonly id: string } => {
      const last = positionOf(conversation);
      if (last === undefined) throw new Error('An activity was logged before its conversation was started.');
      const seq = last.last_seq + 1;
      const ms = Math.max(now(), last.last_ms + 1);
      const entry = entryOf(conversation, activity, seq, ms);
      advance.run(seq, ms, conversation);
      insert.run(conversation, seq, entry.id, JSON.stringify(entry.activity));
      return entry.activity;
    },
    after: (conversation: string, watermark: number, limit: number): LogEntry[] => {
      const end = positionOf(conversation)?.last_seq ?? 0;
      return after.all(conversation, watermark > end ? 0 : watermark, limit) as LogEntry[];
    },
    first: (conversation: string, activityId: string): ActivityJson | undefined => {
      const row = first.get(conversation, activityId) as { activity: string } | undefined;
      return row && JSON.parse(row.activity);
    },
  };
}
