import { type AuditEntry, canonical, parseJson, type StoredLink } from '../../records/index.ts';

/** An audit entry as both stores keep it. */
export interface AuditRow {
  /** PostgreSQL gives a bigint as text. */
  readonly seq: number | string;
  readonly at: string;
  readonly kind: string;
  readonly who: string;
  readonly place: string;
  readonly rule_book: string | null;
  readonly content_hash: string | null;
  readonly previous: string | null;
  readonly hash: string;
  readonly content: string | null;
}

export const AUDIT_COLUMNS =
  'seq, at, kind, who, place, rule_book, content_hash, previous, hash, content' as const;

/** Text that is no JSON is handed on as it is: the check must see that it was altered. */
function jsonOrText(text: string): unknown {
  const json = parseJson(text);
  return json === undefined ? text : json;
}

/** An entry as it was stored, not checked. */
export const linkOf = (row: AuditRow): StoredLink => ({
  entry: {
    seq: Number(row.seq),
    at: row.at,
    kind: row.kind,
    who: row.who,
    where: row.place,
    ruleBook: row.rule_book === null ? null : jsonOrText(row.rule_book),
    contentHash: row.content_hash,
    previous: row.previous,
    hash: row.hash,
  },
  content: row.content === null ? undefined : jsonOrText(row.content),
});

/** In the order of the columns. */
export const auditValues = (
  { seq, at, kind, who, where, ruleBook, contentHash, previous, hash }: AuditEntry,
  content: unknown,
): readonly (string | number | null)[] => [
  seq,
  at,
  kind,
  who,
  where,
  ruleBook === null ? null : canonical(ruleBook),
  contentHash,
  previous,
  hash,
  content === undefined ? null : canonical(content),
];
