import { type Part, type Participant, type Whose, withAlso } from '../custody.ts';
import type { Ask, Statement } from './statement.ts';

interface PartRow {
  readonly conversation: string;
  readonly person: string;
  /** A bigint, as text. */
  readonly messages: string;
  readonly first_at: Date | null;
  readonly last_at: Date | null;
}

export const PEOPLE = {
  tookPart: {
    name: 'people.tookPart',
    text: `INSERT INTO people (who, conversation, person, messages, first_at, last_at) VALUES ($1, $2, $3, $4, $5, $5)
           ON CONFLICT (who, conversation) DO UPDATE
             SET messages = people.messages + excluded.messages, last_at = excluded.last_at`,
  },
  ofPerson: {
    name: 'people.ofPerson',
    text: `SELECT conversation, person, sum(messages) AS messages, min(first_at) AS first_at, max(last_at) AS last_at
           FROM people WHERE who = ANY($1) AND ($2::text IS NULL OR conversation = $2)
           GROUP BY conversation, person ORDER BY max(last_at) DESC`,
  },
  within: {
    name: 'people.within',
    text: `SELECT conversation, person, sum(messages) AS messages, min(first_at) AS first_at, max(last_at) AS last_at
           FROM (SELECT conversation, person, messages, first_at, last_at FROM people WHERE conversation = $1
                 UNION ALL SELECT conversation, person, 0, NULL, NULL FROM cases WHERE conversation = $1) AS parts
           GROUP BY conversation, person ORDER BY person`,
  },
  forgetPerson: {
    name: 'people.forgetPerson',
    text: 'DELETE FROM people WHERE conversation = ANY($1) AND who = ANY($2)',
  },
  forgetAll: { name: 'people.forgetAll', text: 'DELETE FROM people WHERE conversation = ANY($1)' },
} as const satisfies Record<string, Statement>;

const partOf = ({ first_at, last_at, messages, ...row }: PartRow): Part => ({
  ...row,
  messages: Number(messages),
  firstAt: first_at?.toISOString(),
  lastAt: last_at?.toISOString(),
});

/** `now` is ms since 1970. */
export async function tookPart(
  ask: Ask,
  conversation: string,
  { who, person, said }: Participant,
  now: number,
): Promise<void> {
  await ask(PEOPLE.tookPart, who, conversation, person, said ? 1 : 0, new Date(now));
}

export async function partsOf(ask: Ask, whose: Whose): Promise<readonly Part[]> {
  const { who, within } = whose;
  const { rows } = await (who === undefined
    ? ask<PartRow>(PEOPLE.within, within?.conversation)
    : ask<PartRow>(PEOPLE.ofPerson, who, within?.conversation ?? null));
  return withAlso(rows.map(partOf), whose);
}

export async function forgetPeople(
  ask: Ask,
  conversations: readonly string[],
  who: readonly string[] | undefined,
): Promise<void> {
  await (who === undefined
    ? ask(PEOPLE.forgetAll, conversations)
    : ask(PEOPLE.forgetPerson, conversations, who));
}
