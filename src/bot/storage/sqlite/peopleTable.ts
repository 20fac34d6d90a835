import type Database from 'libsql';
import type { Part, Participant, Whose } from '../custody.ts';

interface PartRow {
  readonly conversation: string;
  readonly person: string;
  readonly messages: number;
  readonly first_ms: number | null;
  readonly last_ms: number | null;
}

const instant = (ms: number | null): string | undefined =>
  ms === null ? undefined : new Date(ms).toISOString();

const partOf = ({ first_ms, last_ms, ...row }: PartRow): Part => ({
  ...row,
  firstAt: instant(first_ms),
  lastAt: instant(last_ms),
});

export type PeopleTable = ReturnType<typeof createPeopleTable>;

/** Who, by pseudonym, took part in which conversation. `now` is ms since 1970. */
export function createPeopleTable(database: Database.Database, now: () => number) {
  const insert = database.prepare(
    `INSERT INTO people (who, conversation, person, messages, first_ms, last_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?5)
     ON CONFLICT (who, conversation) DO UPDATE SET messages = messages + excluded.messages, last_ms = excluded.last_ms`,
  );
  const ofPerson = database.prepare(
    `SELECT conversation, person, sum(messages) AS messages, min(first_ms) AS first_ms, max(last_ms) AS last_ms
     FROM people WHERE who IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR conversation = ?2)
     GROUP BY conversation, person ORDER BY last_ms DESC`,
  );
  const within = database.prepare(
    `SELECT conversation, person, sum(messages) AS messages, min(first_ms) AS first_ms, max(last_ms) AS last_ms
     FROM (SELECT conversation, person, messages, first_ms, last_ms FROM people WHERE conversation = ?1
           UNION ALL SELECT conversation, person, 0, NULL, NULL FROM cases WHERE conversation = ?1)
     GROUP BY conversation, person ORDER BY person`,
  );
  const forgetPerson = database.prepare(
    'DELETE FROM people WHERE conversation = ? AND who IN (SELECT value FROM json_each(?))',
  );
  const forgetAll = database.prepare('DELETE FROM people WHERE conversation = ?');

  return {
    tookPart: (conversation: string, { who, person, said }: Participant): void => {
      insert.run(who, conversation, person, said ? 1 : 0, now());
    },
    parts: ({ who, within: place }: Whose): Part[] => {
      const rows =
        who === undefined
          ? within.all(place?.conversation ?? null)
          : ofPerson.all(JSON.stringify(who), place?.conversation ?? null);
      return (rows as PartRow[]).map(partOf);
    },
    forget: (conversation: string, who: readonly string[] | undefined): void => {
      if (who === undefined) forgetAll.run(conversation);
      else forgetPerson.run(conversation, JSON.stringify(who));
    },
  };
}
