import type { CaseChange, FiledCase, SentCard } from '../store.ts';
import type { Ask, Statement } from './statement.ts';

interface CaseRow {
  readonly edition: number;
  readonly record: string;
  readonly cards: string;
  readonly updated_at: Date;
}

export const CASES = {
  read: {
    name: 'cases.read',
    text: 'SELECT edition, record, cards, updated_at FROM cases WHERE conversation = $1 AND person = $2',
  },
  insert: {
    name: 'cases.insert',
    text: `INSERT INTO cases (conversation, person, edition, record, cards, updated_at)
           VALUES ($1, $2, 1, $3, $4, $5) ON CONFLICT DO NOTHING`,
  },
  update: {
    name: 'cases.update',
    text: `UPDATE cases SET edition = edition + 1, record = $3, cards = $4, updated_at = $5
           WHERE conversation = $1 AND person = $2 AND edition = $6`,
  },
  setCards: {
    name: 'cases.setCards',
    text: 'UPDATE cases SET cards = $3 WHERE conversation = $1 AND person = $2',
  },
} as const satisfies Record<string, Statement>;

export async function readCase(
  ask: Ask,
  conversation: string,
  person: string,
): Promise<FiledCase | undefined> {
  const [row] = (await ask<CaseRow>(CASES.read, conversation, person)).rows;
  return (
    row && {
      edition: row.edition,
      record: JSON.parse(row.record),
      cards: JSON.parse(row.cards),
      updatedAt: row.updated_at.toISOString(),
    }
  );
}

/** False when the case is no longer in the edition that was read: nothing is then written. `now` is ms since 1970. */
export async function changeCase(
  ask: Ask,
  conversation: string,
  { person, edition, record, cards }: CaseChange,
  now: number,
): Promise<boolean> {
  const values = [conversation, person, JSON.stringify(record), JSON.stringify(cards), new Date(now)];
  const { count } = await (edition === 0
    ? ask(CASES.insert, ...values)
    : ask(CASES.update, ...values, edition));
  return count === 1;
}

export async function setCards(
  ask: Ask,
  conversation: string,
  person: string,
  cards: readonly SentCard[],
): Promise<void> {
  await ask(CASES.setCards, conversation, person, JSON.stringify(cards));
}
