import type Database from 'libsql';
import { AT_ONCE } from '../custody.ts';

const OF_A_CONVERSATION = ['log', 'cases', 'turns', 'people', 'touched'] as const;

/** What time removes, a little at a time, inside a transaction. Instants in ms since 1970. */
export function createExpiring(database: Database.Database, now: () => number) {
  const touch = database.prepare(
    'INSERT INTO touched (conversation, ms) VALUES (?, ?) ON CONFLICT (conversation) DO UPDATE SET ms = excluded.ms',
  );
  const untouched = database.prepare(
    `SELECT conversation FROM touched WHERE ms < ?1 AND NOT EXISTS
       (SELECT 1 FROM turns WHERE turns.conversation = touched.conversation AND answered = 0 AND accepted_ms >= ?1)
     ORDER BY ms LIMIT ?2`,
  );
  const removals = [
    ...OF_A_CONVERSATION.map((table) => `DELETE FROM ${table} WHERE conversation = ?`),
    'DELETE FROM conversations WHERE id = ?',
  ].map((statement) => database.prepare(statement));
  const oldTurns = database.prepare(
    `DELETE FROM turns WHERE arrival IN
       (SELECT arrival FROM turns WHERE delivered = 1 AND accepted_ms < ? ORDER BY accepted_ms LIMIT ?)`,
  );
  const adopt = database.prepare(
    `INSERT INTO touched (conversation, ms)
     SELECT conversation, ? FROM (SELECT id AS conversation FROM conversations UNION SELECT conversation FROM turns
       UNION SELECT conversation FROM cases)
     WHERE conversation NOT IN (SELECT conversation FROM touched)`,
  );

  return {
    touch: (conversation: string): void => void touch.run(conversation, now()),
    /** How many conversations, with all that is in them. */
    conversations: (before: number): number => {
      const rows = untouched.all(before, AT_ONCE.conversations) as { conversation: string }[];
      for (const { conversation } of rows) for (const removal of removals) removal.run(conversation);
      return rows.length;
    },
    turns: (before: number): number => oldTurns.run(before, AT_ONCE.turns).changes,
    adopt: (): void => void adopt.run(now()),
  };
}
