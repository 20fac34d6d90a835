import { z } from 'zod';

/** What the audit tells of: answers and what was done with them, and what was done with stored data. */
export const AUDIT_KINDS = [
  'answer',
  'withheld',
  'feedback',
  'handoff',
  'data_shown',
  'data_deleted',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Something that happened and has to be accounted for. */
export interface AuditEvent {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: AuditKind;
  /** Whom it concerns, as a keyed hash: whoever knows the person's id and the key can find their entries, nobody else. */
  readonly who: string;
  /** The conversation, hashed alike. */
  readonly where: string;
  readonly ruleBook?: { readonly version: string; readonly hash: string } | undefined;
  /**
   * What may be erased later without breaking the chain: findings, an answer's id, feedback. Plain JSON. Its hash stays,
   * so it holds something random: else a guess at what was erased could be confirmed.
   */
  readonly content?: unknown;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' });

/** One link of the chain. It holds a hash of its content, never the content: that can be erased, and the chain still holds. */
export const AuditEntrySchema = z.strictObject({
  /** From 1, without a gap. */
  seq: z.int().positive({ error: 'a whole number from 1' }),
  at: z.iso.datetime({ error: 'an instant in ISO 8601, UTC' }),
  kind: z.enum(AUDIT_KINDS, { error: AUDIT_KINDS.join(', ') }),
  who: z.string(),
  where: z.string(),
  ruleBook: z.strictObject({ version: z.string(), hash }).nullable(),
  contentHash: hash.nullable(),
  /** Hash of the entry before it; null for the first. */
  previous: hash.nullable(),
  /** SHA-256 of the canonical text of everything above. */
  hash,
});
export type AuditEntry = Readonly<z.infer<typeof AuditEntrySchema>>;
