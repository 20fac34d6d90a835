import type Database from 'libsql';
import { type Part, type Whose, withAlso } from '../custody.ts';
import type { AuditTable } from './auditTable.ts';
import type { PeopleTable } from './peopleTable.ts';

/**
 * Erases, inside a transaction, what is stored of someone: cases, the log where they are alone in it, replies, and what
 * the audit holds of them. What is left of a turn is that it was answered; of a conversation, its place in the log.
 */
export function createErasing(database: Database.Database, people: PeopleTable, audit: AuditTable) {
  const eraseCase = database.prepare('DELETE FROM cases WHERE conversation = ? AND person = ?');
  const eraseLog = database.prepare('DELETE FROM log WHERE conversation = ?');
  const blankTurns = database.prepare(
    'UPDATE turns SET activity = NULL, outbox = NULL, delivered = 1 WHERE conversation = ? AND answered = 1',
  );
  const blankDelivered = database.prepare(
    'UPDATE turns SET outbox = NULL WHERE conversation = ? AND answered = 1 AND delivered = 1',
  );

  const erasePart = ({ conversation, person }: Part): void => {
    eraseCase.run(conversation, person);
    if (person !== '') return void blankDelivered.run(conversation);
    eraseLog.run(conversation);
    blankTurns.run(conversation);
  };

  /** In how many conversations. */
  return (whose: Whose): number => {
    const parts = withAlso(people.parts(whose), whose);
    for (const part of parts) erasePart(part);
    const conversations = new Set(parts.map(({ conversation }) => conversation));
    for (const conversation of conversations) people.forget(conversation, whose.who);
    audit.erase(whose);
    return conversations.size;
  };
}
