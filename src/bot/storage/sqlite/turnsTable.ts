import type Database from 'libsql';
import type { Accepted, ActivityJson, Arrival, LeftOver, Pending, TurnState } from '../store.ts';
import type { LogTable } from './logTable.ts';

interface TurnRow {
  readonly conversation: string;
  readonly key: string;
  readonly activity: string;
  readonly starts: number;
  readonly node: string | null;
  readonly answered: number;
  readonly delivery: 'log' | 'push';
}

interface StateRow {
  readonly answered: number;
  readonly delivered: number;
  readonly outbox: string | null;
}

export interface TurnsParts {
  /** Names this process. */
  readonly node: string;
  readonly append: LogTable['append'];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const pendingOf = (row: TurnRow): Pending => ({
  conversation: row.conversation,
  key: row.key,
  activity: JSON.parse(row.activity),
  starts: row.starts,
});

/**
 * Accepted activities and how far each has got. What a person wrote is erased from here once it is answered (and,
 * on a channel, delivered); the row stays, so that the same activity is known again.
 */
export function createTurnsTable(database: Database.Database, { node, append, now }: TurnsParts) {
  const known = database.prepare('SELECT activity_id AS id FROM turns WHERE conversation = ? AND key = ?');
  const insert = database.prepare(
    'INSERT INTO turns (conversation, key, activity_id, activity, delivery, node, accepted_ms) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const next = database.prepare(
    'SELECT conversation, key, activity, starts, node FROM turns WHERE conversation = ? AND answered = 0 ORDER BY arrival LIMIT 1',
  );
  const takeUp = database.prepare(
    'UPDATE turns SET starts = starts + 1, node = ? WHERE conversation = ? AND key = ?',
  );
  const state = database.prepare(
    'SELECT answered, delivered, outbox FROM turns WHERE conversation = ? AND key = ?',
  );
  const answerLogged = database.prepare(
    'UPDATE turns SET answered = 1, delivered = 1, activity = NULL WHERE conversation = ? AND key = ? AND answered = 0',
  );
  const answerOut = database.prepare(
    'UPDATE turns SET answered = 1, outbox = ? WHERE conversation = ? AND key = ? AND answered = 0',
  );
  const deliver = database.prepare(
    `UPDATE turns SET delivered = 1, activity = NULL, outbox = CASE delivery WHEN 'return' THEN outbox END
     WHERE conversation = ? AND key = ?`,
  );
  const forget = database.prepare(
    "DELETE FROM turns WHERE delivered = 0 AND answered = 0 AND delivery = 'return'",
  );
  const restart = database.prepare(
    "UPDATE turns SET starts = starts + 1 WHERE delivered = 0 AND delivery = 'push'",
  );
  const open = database.prepare(
    "SELECT conversation, key, activity, starts, answered, delivery FROM turns WHERE delivered = 0 AND delivery <> 'return' ORDER BY arrival",
  );

  return {
    accept: ({ conversation, key, activity, delivery, logged }: Arrival): Accepted => {
      const before = known.get(conversation, key) as { id: string } | undefined;
      if (before !== undefined) return { fresh: false, id: before.id };
      const kept: ActivityJson = logged ? append(conversation, activity) : activity;
      const id = typeof kept.id === 'string' ? kept.id : key;
      insert.run(conversation, key, id, JSON.stringify(kept), delivery, node, now());
      return { fresh: true, id };
    },
    next: (conversation: string): Pending | undefined => {
      const row = next.get(conversation) as TurnRow | undefined;
      if (row === undefined || row.node === node) return row && pendingOf(row);
      takeUp.run(node, conversation, row.key);
      return { ...pendingOf(row), starts: row.starts + 1 };
    },
    state: (conversation: string, key: string): TurnState | undefined => {
      const row = state.get(conversation, key) as StateRow | undefined;
      return (
        row && {
          answered: row.answered === 1,
          delivered: row.delivered === 1,
          outbox: JSON.parse(row.outbox ?? '[]'),
        }
      );
    },
    /** False when it was answered before. */
    answered: (conversation: string, key: string, outbox: readonly ActivityJson[] | undefined): boolean =>
      (outbox === undefined
        ? answerLogged.run(conversation, key)
        : answerOut.run(JSON.stringify(outbox), conversation, key)
      ).changes === 1,
    delivered: (conversation: string, key: string): void => {
      deliver.run(conversation, key);
    },
    /** What was to be returned in a response that never came is asked again by its sender. */
    leftOver: (): LeftOver[] => {
      forget.run();
      restart.run();
      return (open.all() as TurnRow[]).map((row) => ({
        ...pendingOf(row),
        answered: row.answered === 1,
        delivery: row.delivery,
      }));
    },
  };
}
