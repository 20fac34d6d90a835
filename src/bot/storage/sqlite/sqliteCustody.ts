import type Database from 'libsql';
import { type Account, AT_ONCE, type Custody, type Whose, withAlso } from '../custody.ts';
import { createAuditTable } from './auditTable.ts';
import type { CasesTable } from './casesTable.ts';
import { createErasing } from './erasing.ts';
import { createExpiring } from './expiring.ts';
import { createPeopleTable } from './peopleTable.ts';

type Transaction = <T>(work: () => T) => T;

/**
 * `secure_delete` overwrites what is erased where it stands, but not the copies that lie in the free part of a page since
 * its neighbours were moved. The mark says that there may be some; it is kept in the file's own header.
 */
const MARK = 'user_version';

const isMarked = (database: Database.Database): boolean =>
  (database.prepare(`SELECT ${MARK} AS mark FROM pragma_${MARK}`).all() as { mark: number }[])[0]?.mark === 1;

function scrub(database: Database.Database): boolean {
  if (!isMarked(database)) return false;
  database.exec('VACUUM');
  database.pragma(`${MARK} = 0`);
  emptyWriteAheadLog(database);
  return true;
}

/** What was erased is also taken out of the write-ahead log; where somebody still reads it, at a later checkpoint. */
function emptyWriteAheadLog(database: Database.Database): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // Busy: what is erased is gone from every read, and from the file soon.
  }
}

/** What the embedded store answers for, and its part in a turn's transaction. `now` is ms since 1970. */
export function createCustody(
  database: Database.Database,
  cases: CasesTable,
  transaction: Transaction,
  now: () => number,
) {
  const audit = createAuditTable(database);
  const people = createPeopleTable(database, now);
  const erase = createErasing(database, people, audit);
  const expiring = createExpiring(database, now);
  const eraseMarked = (whose: Whose): number => {
    database.exec(`PRAGMA ${MARK} = 1`);
    return erase(whose);
  };

  const erasing = (work: () => number): number => {
    const count = transaction(work);
    if (count > 0) emptyWriteAheadLog(database);
    return count;
  };

  const custody: Custody = {
    auditHead: async () => audit.head(),
    auditAfter: async (seq, limit) => audit.after(seq, limit),
    account: async (events) => transaction(() => audit.append(events)),
    held: async (whose) =>
      transaction(() => ({
        conversations: withAlso(people.parts(whose), whose).map((part) => ({
          ...part,
          case: cases.read(part.conversation, part.person),
        })),
        audit: audit.of(whose),
      })),
    erase: async (whose, event) =>
      erasing(() => {
        const count = eraseMarked(whose);
        audit.append([event]);
        return count;
      }),
    expireConversations: async (before, event) =>
      erasing(() => {
        const count = expiring.conversations(before.getTime());
        if (count > 0) audit.append([event(count)]);
        return count;
      }),
    expireTurns: async (before) => transaction(() => expiring.turns(before.getTime())),
    expireContents: async (before) =>
      erasing(() => audit.eraseBefore(before.toISOString(), AT_ONCE.contents)),
    scrub: async () => scrub(database),
    adopt: async () => transaction(expiring.adopt),
  };

  return {
    custody,
    /** A turn's part before anything else is written. */
    before: ({ erase: whose }: Account): void => {
      if (whose !== undefined) eraseMarked(whose);
    },
    /** A turn's part after all else. */
    after: (conversation: string, { by, audit: events = [] }: Account): void => {
      expiring.touch(conversation);
      if (by !== undefined) people.tookPart(conversation, by);
      audit.append(events);
    },
    erased: (): void => emptyWriteAheadLog(database),
  };
}
