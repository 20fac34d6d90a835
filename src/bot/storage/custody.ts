import type { CaseRecord } from '../../machine/index.ts';
import type { AuditEvent, AuditHead, StoredLink } from '../../records/index.ts';

/** Who took part in a turn. */
export interface Participant {
  /** A pseudonym. */
  readonly who: string;
  /** Whose case it is; empty where only one person is there. */
  readonly person: string;
  /** False where something merely happened, such as a page that opened. */
  readonly said: boolean;
}

/** Of whom and where something is stored: of a person, in a conversation, or of a person in a conversation. */
export interface Whose {
  /** The person's pseudonyms, under today's key and those before it. Absent: everyone's. */
  readonly who?: readonly string[];
  /** Absent: wherever the person is known. */
  readonly within?: Within;
  /** Theirs in any event, also where nobody took note of them. */
  readonly also?: CaseAddress;
}

/** Whose case in which conversation; `person` is empty where only one person is there. */
export interface CaseAddress {
  readonly conversation: string;
  readonly person: string;
}

export interface Within {
  readonly conversation: string;
  /** The conversation's pseudonyms, as the audit names it. */
  readonly where: readonly string[];
}

/** What is stored of one person in one conversation. Instants are ISO 8601. */
export interface Part extends CaseAddress {
  readonly messages: number;
  readonly firstAt: string | undefined;
  readonly lastAt: string | undefined;
}

export interface HeldConversation extends Part {
  readonly case: { readonly record: CaseRecord; readonly updatedAt: string } | undefined;
}

/** The parts that someone was noted in, and the one that is theirs in any event. */
export function withAlso(parts: readonly Part[], { also }: Whose): readonly Part[] {
  const isNoted = parts.some(
    (part) => part.conversation === also?.conversation && part.person === also.person,
  );
  if (also === undefined || isNoted) return parts;
  return [...parts, { ...also, messages: 0, firstAt: undefined, lastAt: undefined }];
}

export interface Held {
  readonly conversations: readonly HeldConversation[];
  /** Oldest first. */
  readonly audit: readonly StoredLink[];
}

/** What a turn adds to its transaction beside the case and the replies. */
export interface Account {
  readonly by?: Participant;
  /** Chained to the audit, as the last thing of the transaction. */
  readonly audit?: readonly AuditEvent[];
  /** Erased before anything else of the turn is written. */
  readonly erase?: Whose;
}

/**
 * What a store answers for: the audit, and what it keeps of whom, and for how long. Every method is one transaction.
 * The audit is only ever added to; erasing takes contents out of it and leaves the entries.
 */
export interface Custody {
  auditHead(): Promise<AuditHead | undefined>;
  /** Entries after a number, in order. */
  auditAfter(seq: number, limit: number): Promise<readonly StoredLink[]>;
  /** Adds to the audit outside a turn. */
  account(events: readonly AuditEvent[]): Promise<void>;
  held(whose: Whose): Promise<Held>;
  /** Erases outside a turn, and accounts for it. Resolves with in how many conversations. */
  erase(whose: Whose, event: AuditEvent): Promise<number>;
  /** Conversations that nobody has touched since, a few of them, with all that is in them; `event` accounts for so many. */
  expireConversations(before: Date, event: (count: number) => AuditEvent): Promise<number>;
  /** Some of the turns that were accepted before, and have been answered and delivered: their duplicates are no longer known. */
  expireTurns(before: Date): Promise<number>;
  /** Contents of some audit entries from before. */
  expireContents(before: Date): Promise<number>;
  /** Rewrites the file where something was erased from it, so that no page keeps remains. False: there was nothing to do. */
  scrub(): Promise<boolean>;
  /** From now on, time runs for conversations that were written without a time. */
  adopt(): Promise<void>;
}

/** How much is removed in one transaction: a few milliseconds of work. */
export const AT_ONCE = { conversations: 20, turns: 500, contents: 200 } as const;
