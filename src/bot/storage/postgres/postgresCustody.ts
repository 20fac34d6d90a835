import type { Account, Custody, HeldConversation, Part } from '../custody.ts';
import { AT_ONCE } from '../custody.ts';
import { appendToAudit, auditAfter, auditHead, auditOf, eraseContentsBefore } from './auditTable.ts';
import { readCase } from './casesTable.ts';
import { eraseOf } from './erasing.ts';
import { adopt, expireConversations, expireTurns, touch } from './expiring.ts';
import { partsOf, tookPart } from './peopleTable.ts';
import type { Ask } from './statement.ts';

/** A transaction in which nobody else writes to what is named. */
type Writing = <T>(name: string, work: (ask: Ask) => Promise<T>) => Promise<T>;

/** Beside every conversation: what is done to the store as a whole. */
const KEEPING = 'keeping';

/** What a PostgreSQL store answers for. `now` is ms since 1970. */
export function createCustody(ask: Ask, writing: Writing, now: () => number): Custody {
  const withCase = async (ask: Ask, part: Part): Promise<HeldConversation> => ({
    ...part,
    case: await readCase(ask, part.conversation, part.person),
  });

  return {
    auditHead: () => auditHead(ask),
    auditAfter: (seq, limit) => auditAfter(ask, seq, limit),
    account: (events) => writing(KEEPING, (ask) => appendToAudit(ask, events)),
    held: async (whose) => {
      const parts = await partsOf(ask, whose);
      const conversations: HeldConversation[] = [];
      for (const part of parts) conversations.push(await withCase(ask, part));
      return { conversations, audit: await auditOf(ask, whose) };
    },
    erase: (whose, event) =>
      writing(KEEPING, async (ask) => {
        const count = await eraseOf(ask, whose);
        await appendToAudit(ask, [event]);
        return count;
      }),
    expireConversations: (before, event) =>
      writing(KEEPING, async (ask) => {
        const count = await expireConversations(ask, before);
        if (count > 0) await appendToAudit(ask, [event(count)]);
        return count;
      }),
    expireTurns: (before) => expireTurns(ask, before),
    expireContents: (before) => eraseContentsBefore(ask, before.toISOString(), AT_ONCE.contents),
    // Its autovacuum does it.
    scrub: async () => false,
    adopt: () => adopt(ask, now()),
  };
}

/** A turn's part in its transaction, before anything else is written. */
export async function accountBefore(ask: Ask, { erase }: Account): Promise<void> {
  if (erase !== undefined) await eraseOf(ask, erase);
}

/** A turn's part after all else. `now` is ms since 1970. */
export async function accountAfter(
  ask: Ask,
  conversation: string,
  { by, audit = [] }: Account,
  now: number,
): Promise<void> {
  await touch(ask, conversation, now);
  if (by !== undefined) await tookPart(ask, conversation, by, now);
  await appendToAudit(ask, audit);
}
