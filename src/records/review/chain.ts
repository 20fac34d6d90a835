import { z } from 'zod';
import { hashOf } from '../canonical.ts';
import { keyIdOf } from '../keys.ts';
import { lineSchema as line } from '../line.ts';
import { problemLines } from '../problem.ts';
import { isGenuine, SignatureSchema } from '../signature.ts';
import type { Reviewer } from './reviewers.ts';

export const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' });

/** What every entry carries, whatever its reviewer signs with it. */
export const SIGNED = {
  by: line,
  role: line,
  on: z.iso.date({ error: 'a date as YYYY-MM-DD' }),
  /** What the reviewer wants to be read with it. */
  note: z.string().max(4000, { error: 'at most 4000 characters' }),
  /** Hash of the entry before it, its signature included; null for the first. */
  previous: hash.nullable(),
  signature: SignatureSchema,
};
const SignedSchema = z.object(SIGNED);
export type SignedEntry = Readonly<z.infer<typeof SignedSchema>>;

/** What reviewers sign one after another, each entry a file that hangs on the one before. */
export interface ChainKind<Entry extends SignedEntry> {
  /** Where its files are, below the folder of the review. */
  readonly folder: string;
  readonly schema: z.ZodType<Entry>;
  /** The file of an entry by its place, from 1. */
  readonly fileName: (place: number, entry: Entry) => string;
  /** Why an entry may not follow those before it; undefined where it may. */
  readonly whyNotNext: (before: readonly Entry[], entry: Entry) => string | undefined;
}

/** A chain as far as it holds. One problem anywhere and none of it counts. */
export interface Chain<Entry extends SignedEntry> {
  readonly entries: readonly Entry[];
  readonly problems: readonly string[];
}

/** A file of a chain as it was read; `json` is undefined where it is not JSON. */
export interface SignedFile {
  readonly name: string;
  readonly json: unknown;
}

/**
 * Reads a chain in the order of its files. It stops at the first entry that does not hold: what follows it hangs on it.
 * Every entry is signed by a known person, names the one before it, and is one that may follow.
 */
export function readChain<Entry extends SignedEntry>(
  files: readonly SignedFile[],
  reviewers: readonly Reviewer[],
  kind: ChainKind<Entry>,
): Chain<Entry> {
  const entries: Entry[] = [];
  for (const { name, json } of files) {
    const parsed = kind.schema.safeParse(json);
    if (!parsed.success) {
      const problems = parsed.error.issues.flatMap((issue) => problemLines(issue, 'entry'));
      return { entries, problems: problems.map((problem) => `${name}: ${problem}`) };
    }
    const entry = parsed.data;
    const problem =
      whyOutOfPlace(name, entry, entries, kind) ??
      whyNotSigned(entry, reviewers) ??
      kind.whyNotNext(entries, entry);
    if (problem !== undefined) return { entries, problems: [`${name}: ${problem}`] };
    entries.push(entry);
  }
  return { entries, problems: [] };
}

function whyOutOfPlace<Entry extends SignedEntry>(
  name: string,
  entry: Entry,
  before: readonly Entry[],
  kind: ChainKind<Entry>,
): string | undefined {
  const expected = kind.fileName(before.length + 1, entry);
  if (name !== expected) return `out of order: the next file is named ${expected}`;
  const last = before.at(-1);
  if (entry.previous !== previousOf(before)) return 'does not follow the entry before it';
  return last !== undefined && entry.on < last.on
    ? `dated before the entry before it (${last.on})`
    : undefined;
}

function whyNotSigned(entry: SignedEntry, reviewers: readonly Reviewer[]): string | undefined {
  const { signature, ...content } = entry;
  const named = reviewers.filter(({ name }) => name === entry.by);
  if (named.length === 0) return `${JSON.stringify(entry.by)} is not among the reviewers`;
  const signer = named.find(({ publicKey }) => keyIdOf(publicKey) === signature.keyId);
  if (signer === undefined) return `signed with a key that is not ${entry.by}’s`;
  return isGenuine(signature, content, signer.publicKey) ? undefined : 'the signature is not genuine';
}

/** What the next entry names as the one before it. */
export function previousOf(entries: readonly SignedEntry[]): string | null {
  const last = entries.at(-1);
  return last === undefined ? null : hashOf(last);
}

const NUMBER_LENGTH = 4;

/** The place of an entry, from 1, as the name of its file begins: "0001". */
export const numbered = (place: number): string => String(place).padStart(NUMBER_LENGTH, '0');
