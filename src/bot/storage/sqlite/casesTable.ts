import type Database from 'libsql';
import type { CaseChange, FiledCase, SentCard } from '../store.ts';

interface CaseRow {
  readonly edition: number;
  readonly record: string;
  readonly cards: string;
  readonly updated_at: string;
}

export type CasesTable = ReturnType<typeof createCasesTable>;

/** One row for each person's case in a conversation. `now` is ms since 1970. */
export function createCasesTable(database: Database.Database, now: () => number) {
  const read = database.prepare(
    'SELECT edition, record, cards, updated_at FROM cases WHERE conversation = ? AND person = ?',
  );
  const insert = database.prepare(
    'INSERT INTO cases (edition, record, cards, updated_at, conversation, person) VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const update = database.prepare(
    'UPDATE cases SET edition = edition + 1, record = ?, cards = ?, updated_at = ? WHERE conversation = ? AND person = ? AND edition = ?',
  );
  const setCards = database.prepare('UPDATE cases SET cards = ? WHERE conversation = ? AND person = ?');

  return {
    read: (conversation: string, person: string): FiledCase | undefined => {
      const row = read.get(conversation, person) as CaseRow | undefined;
      return (
        row && {
          edition: row.edition,
          record: JSON.parse(row.record),
          cards: JSON.parse(row.cards),
          updatedAt: row.updated_at,
        }
      );
    },
    /** False when the case is no longer in the edition that was read: nothing is then written. */
    change: (conversation: string, change: CaseChange): boolean => {
      const updatedAt = new Date(now()).toISOString();
      const values = [JSON.stringify(change.record), JSON.stringify(change.cards), updatedAt];
      const where = [conversation, change.person];
      const result =
        change.edition === 0
          ? insert.run(...values, ...where)
          : update.run(...values, ...where, change.edition);
      return result.changes === 1;
    },
    setCards: (conversation: string, person: string, cards: readonly SentCard[]): void => {
      setCards.run(JSON.stringify(cards), conversation, person);
    },
  };
}
