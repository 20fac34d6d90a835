import { type AuditEvent, type AuditHead, chained, type StoredLink } from '../../../records/index.ts';
import { AUDIT_COLUMNS, type AuditRow, auditValues, linkOf } from '../auditRow.ts';
import type { Whose } from '../custody.ts';
import type { Ask, Statement } from './statement.ts';

interface HeadRow {
  /** A bigint, as text. */
  readonly seq: string;
  readonly hash: string;
}

/** Of a person, of a conversation, or of both: a list that is null leaves its condition out. */
const ABOUT = '($1::text[] IS NULL OR who = ANY($1)) AND ($2::text[] IS NULL OR place = ANY($2))';

export const AUDIT = {
  head: { name: 'audit.head', text: 'SELECT seq, hash FROM audit_head WHERE id = 1' },
  lockHead: { name: 'audit.lockHead', text: 'SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE' },
  append: {
    name: 'audit.append',
    text: `WITH added AS (
             INSERT INTO audit (${AUDIT_COLUMNS})
             SELECT * FROM json_to_recordset($1::json) AS each (seq bigint, at text, kind text, who text, place text,
               rule_book text, content_hash text, previous text, hash text, content text))
           UPDATE audit_head SET seq = $2, hash = $3 WHERE id = 1`,
  },
  after: {
    name: 'audit.after',
    text: `SELECT ${AUDIT_COLUMNS} FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2`,
  },
  of: { name: 'audit.of', text: `SELECT ${AUDIT_COLUMNS} FROM audit WHERE ${ABOUT} ORDER BY seq` },
  erase: {
    name: 'audit.erase',
    text: `UPDATE audit SET content = NULL WHERE content IS NOT NULL AND ${ABOUT}`,
  },
  eraseBefore: {
    name: 'audit.eraseBefore',
    text: `UPDATE audit SET content = NULL WHERE seq IN
             (SELECT seq FROM audit WHERE content IS NOT NULL AND at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)`,
  },
} as const satisfies Record<string, Statement>;

const COLUMNS = AUDIT_COLUMNS.split(', ');

const headIn = ([row]: readonly HeadRow[]): AuditHead | undefined =>
  row === undefined || row.seq === '0' ? undefined : { seq: Number(row.seq), hash: row.hash };

export const auditHead = async (ask: Ask): Promise<AuditHead | undefined> =>
  headIn((await ask<HeadRow>(AUDIT.head)).rows);

/**
 * Chains events to the audit's end, which no other transaction does until this one has ended: the last thing that a
 * transaction does.
 */
export async function appendToAudit(ask: Ask, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  let head = headIn((await ask<HeadRow>(AUDIT.lockHead)).rows);
  const rows = events.map((event) => {
    const entry = chained(event, head);
    head = entry;
    const values = auditValues(entry, event.content);
    return Object.fromEntries(COLUMNS.map((column, index) => [column, values[index]]));
  });
  await ask(AUDIT.append, JSON.stringify(rows), head?.seq, head?.hash);
}

export const auditAfter = async (ask: Ask, seq: number, limit: number): Promise<readonly StoredLink[]> =>
  (await ask<AuditRow>(AUDIT.after, seq, limit)).rows.map(linkOf);

const aboutThem = ({ who, within }: Whose) => [who ?? null, within?.where ?? null] as const;

export const auditOf = async (ask: Ask, whose: Whose): Promise<readonly StoredLink[]> =>
  (await ask<AuditRow>(AUDIT.of, ...aboutThem(whose))).rows.map(linkOf);

export async function eraseContents(ask: Ask, whose: Whose): Promise<void> {
  await ask(AUDIT.erase, ...aboutThem(whose));
}

/** At most so many contents of entries from before an instant (ISO 8601). Resolves with how many. */
export const eraseContentsBefore = async (ask: Ask, at: string, limit: number): Promise<number> =>
  (await ask(AUDIT.eraseBefore, at, limit)).count;
