import type { Whose } from '../custody.ts';
import { eraseContents } from './auditTable.ts';
import { lockKey } from './lockKey.ts';
import { forgetPeople, partsOf } from './peopleTable.ts';
import type { Ask, Statement } from './statement.ts';

export const ERASING = {
  lock: { name: 'erasing.lock', text: 'SELECT pg_advisory_xact_lock($1)' },
  cases: {
    name: 'erasing.cases',
    text: `DELETE FROM cases USING unnest($1::text[], $2::text[]) AS part (conversation, person)
           WHERE cases.conversation = part.conversation AND cases.person = part.person`,
  },
  log: { name: 'erasing.log', text: 'DELETE FROM log WHERE conversation = ANY($1)' },
  blankTurns: {
    name: 'erasing.blankTurns',
    text: `UPDATE turns SET activity = NULL, outbox = NULL, delivered = true
           WHERE conversation = ANY($1) AND answered`,
  },
  blankDelivered: {
    name: 'erasing.blankDelivered',
    text: 'UPDATE turns SET outbox = NULL WHERE conversation = ANY($1) AND answered AND delivered',
  },
} as const satisfies Record<string, Statement>;

/** In one order, so that two that erase at once wait for each other. A turn already holds its own: its knot PostgreSQL unties. */
async function lockAll(ask: Ask, conversations: readonly string[]): Promise<void> {
  for (const conversation of [...conversations].sort())
    await ask(ERASING.lock, lockKey('write', conversation));
}

/**
 * Erases, inside a transaction, what is stored of someone: cases, the log where they are alone in it, replies, and what
 * the audit holds of them. What is left of a turn is that it was answered; of a conversation, its place in the log.
 * Resolves with in how many conversations.
 */
export async function eraseOf(ask: Ask, whose: Whose): Promise<number> {
  const found = await partsOf(ask, whose);
  await lockAll(ask, [...new Set(found.map(({ conversation }) => conversation))]);
  const parts = await partsOf(ask, whose);
  const conversations = [...new Set(parts.map(({ conversation }) => conversation))];
  const alone = parts.filter(({ person }) => person === '').map(({ conversation }) => conversation);
  await ask(
    ERASING.cases,
    parts.map(({ conversation }) => conversation),
    parts.map(({ person }) => person),
  );
  await ask(ERASING.log, alone);
  await ask(ERASING.blankTurns, alone);
  await ask(ERASING.blankDelivered, conversations);
  await forgetPeople(ask, conversations, whose.who);
  await eraseContents(ask, whose);
  return conversations.length;
}
