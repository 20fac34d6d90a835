import type Database from 'libsql';
import { type AuditEvent, type AuditHead, chained, type StoredLink } from '../../../records/index.ts';
import { AUDIT_COLUMNS, type AuditRow, auditValues, linkOf } from '../auditRow.ts';
import type { Whose } from '../custody.ts';

export type AuditTable = ReturnType<typeof createAuditTable>;

/** A condition on audit entries, and its values. One of a person and a conversation is always named. */
function aboutThem({ who, within }: Whose): { readonly where: string; readonly values: readonly string[] } {
  const lists = [
    { column: 'who', names: who },
    { column: 'place', names: within?.where },
  ].filter(({ names }) => names !== undefined);
  return {
    where:
      lists.map(({ column }) => `${column} IN (SELECT value FROM json_each(?))`).join(' AND ') || 'false',
    values: lists.map(({ names }) => JSON.stringify(names)),
  };
}

/** The audit's entries. What writes belongs inside a transaction: of two that chain at once, one waits. */
export function createAuditTable(database: Database.Database) {
  const last = database.prepare('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1');
  const insert = database.prepare(
    `INSERT INTO audit (${AUDIT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const after = database.prepare(`SELECT ${AUDIT_COLUMNS} FROM audit WHERE seq > ? ORDER BY seq LIMIT ?`);
  const eraseBefore = database.prepare(
    'UPDATE audit SET content = NULL WHERE seq IN (SELECT seq FROM audit WHERE content IS NOT NULL AND at < ? LIMIT ?)',
  );
  const head = (): AuditHead | undefined => {
    const row = last.get() as AuditHead | undefined;
    return row && { seq: row.seq, hash: row.hash };
  };

  return {
    head,
    append: (events: readonly AuditEvent[]): void => {
      let end = events.length > 0 ? head() : undefined;
      for (const event of events) {
        const entry = chained(event, end);
        insert.run(...auditValues(entry, event.content));
        end = entry;
      }
    },
    after: (seq: number, limit: number): StoredLink[] => (after.all(seq, limit) as AuditRow[]).map(linkOf),
    of: (whose: Whose): StoredLink[] => {
      const { where, values } = aboutThem(whose);
      const found = database.prepare(`SELECT ${AUDIT_COLUMNS} FROM audit WHERE ${where} ORDER BY seq`);
      return (found.all(...values) as AuditRow[]).map(linkOf);
    },
    erase: (whose: Whose): void => {
      const { where, values } = aboutThem(whose);
      database
        .prepare(`UPDATE audit SET content = NULL WHERE content IS NOT NULL AND ${where}`)
        .run(...values);
    },
    /** At most so many contents of entries from before an instant (ISO 8601). */
    eraseBefore: (at: string, limit: number): number => eraseBefore.run(at, limit).changes,
  };
}
