import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'libsql';
import type { Answer, Arrival, Store } from '../store.ts';
import { createCasesTable } from './casesTable.ts';
import { createLogTable } from './logTable.ts';
import { migrate } from './schema.ts';
import { createCustody } from './sqliteCustody.ts';
import { STORE_FILE } from './storeProblem.ts';
import { createTurnsTable } from './turnsTable.ts';

const BUSY_TIMEOUT_MS = 2000;
const CONFLICT = new Error('The case has changed since it was read.');

function openDatabase(path: string): Database.Database {
  const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  // What was acknowledged survives a power cut, not only the end of the process.
  database.pragma('synchronous = FULL');
  // What is erased is overwritten.
  database.pragma('secure_delete = ON');
  migrate(database);
  return database;
}

/** All of the work or none of it. A failure keeps its own code: SQLite may have rolled back already (a full disk). */
function inTransaction<T>(database: Database.Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * The embedded store: one SQLite file in the folder, with a write-ahead log and every commit synced to disk.
 * `now` is ms since 1970. Throws SQLite's error, or a sentence when a newer version wrote the file.
 */
export function openSqliteStore(folder: string, now: () => number = Date.now): Store {
  const database = openDatabase(join(folder, STORE_FILE));
  const log = createLogTable(database, now);
  const cases = createCasesTable(database, now);
  const turns = createTurnsTable(database, { node: randomUUID(), append: log.append, now });
  // A full disk still reads, and an unchanged row is not written: only a commit of something new, as large as a turn, tells.
  const ping = database.prepare(
    'INSERT INTO heartbeat (id, beat) VALUES (1, randomblob(32768)) ON CONFLICT (id) DO UPDATE SET beat = excluded.beat',
  );
  const spend = database.prepare('INSERT INTO spent (name, until) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const forget = database.prepare('DELETE FROM spent WHERE until < ?');
  const transaction = <T>(work: () => T): T => inTransaction(database, work);

  const keeper = createCustody(database, cases, transaction, now);

  const answer = (given: Answer): void => {
    const { conversation, key, change, log: entries, outbox } = given;
    keeper.before(given);
    if (!turns.answered(conversation, key, outbox)) throw CONFLICT;
    if (change !== undefined && !cases.change(conversation, change)) throw CONFLICT;
    for (const entry of entries) log.append(conversation, entry);
    keeper.after(conversation, given);
  };

  const start = (opening: Arrival): boolean => {
    const fresh = log.start(opening.conversation);
    if (fresh) turns.accept(opening);
    return fresh;
  };

  return {
    custody: keeper.custody,
    startConversation: async (opening) => !log.has(opening.conversation) && transaction(() => start(opening)),
    hasConversation: async (conversation) => log.has(conversation),
    accept: async (arrival) => transaction(() => turns.accept(arrival)),
    nextPending: async (conversation) => turns.next(conversation),
    caseOf: async (conversation, person) => cases.read(conversation, person),
    answer: async (given) => {
      try {
        transaction(() => answer(given));
        if (given.erase !== undefined) keeper.erased();
        return 'filed';
      } catch (error) {
        if (error === CONFLICT) return 'conflict';
        throw error;
      }
    },
    turnState: async (conversation, key) => turns.state(conversation, key),
    delivered: async (conversation, key, person, cards) =>
      transaction(() => {
        turns.delivered(conversation, key);
        cases.setCards(conversation, person, cards);
      }),
    append: async (conversation, activities) =>
      transaction(() => {
        for (const activity of activities) log.append(conversation, activity);
      }),
    logAfter: async (conversation, watermark, limit) => log.after(conversation, watermark, limit),
    logged: async (conversation, activityId) => log.first(conversation, activityId),
    leftOver: async () => transaction(() => turns.leftOver()),
    spend: async (name, until) =>
      transaction(() => {
        forget.run(now());
        return spend.run(name, until).changes === 1;
      }),
    ping: async () => {
      ping.run();
    },
    close: async () => {
      database.close();
    },
  };
}
