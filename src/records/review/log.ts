import { NOT_REVIEWED, type Review, type ReviewStage } from '../../engine/index.ts';
import { hashOf } from '../canonical.ts';
import { keyIdOf } from '../keys.ts';
import { problemLines } from '../problem.ts';
import { isGenuine } from '../signature.ts';
import { entryFileName, type ReviewEntry, ReviewEntrySchema, type Reviewer, whyNotNext } from './entry.ts';

/** A file of the log as it was read; `json` is undefined where it is not JSON. */
export interface ReviewFile {
  readonly name: string;
  readonly json: unknown;
}

/** A review log as far as it holds. One problem anywhere and none of it counts. */
export interface ReviewLog {
  readonly entries: readonly ReviewEntry[];
  readonly problems: readonly string[];
}

/**
 * Reads a log in the order of its files. It stops at the first entry that does not hold: what follows it hangs on it.
 * Every entry is signed by a known person, names the one before it, and takes a step that is allowed.
 */
export function readLog(files: readonly ReviewFile[], reviewers: readonly Reviewer[]): ReviewLog {
  const entries: ReviewEntry[] = [];
  for (const file of files) {
    const parsed = ReviewEntrySchema.safeParse(file.json);
    if (!parsed.success) {
      const problems = parsed.error.issues.flatMap((issue) => problemLines(issue, 'entry'));
      return { entries, problems: problems.map((problem) => `${file.name}: ${problem}`) };
    }
    const problem = problemOf(file.name, parsed.data, entries, reviewers);
    if (problem !== undefined) return { entries, problems: [`${file.name}: ${problem}`] };
    entries.push(parsed.data);
  }
  return { entries, problems: [] };
}

function problemOf(
  name: string,
  entry: ReviewEntry,
  before: readonly ReviewEntry[],
  reviewers: readonly Reviewer[],
): string | undefined {
  const expected = entryFileName(before.length + 1, entry.stage);
  if (name !== expected) return `out of order: the next file is named ${expected}`;
  const last = before.at(-1);
  if (entry.previous !== (last === undefined ? null : hashOf(last)))
    return 'does not follow the entry before it';
  if (last !== undefined && entry.on < last.on) return `dated before the entry before it (${last.on})`;
  return (
    whyNotSigned(entry, reviewers) ??
    whyNotNext(stageIn(before, entry.ruleBook.hash), entry.stage, entry.note)
  );
}

function whyNotSigned(entry: ReviewEntry, reviewers: readonly Reviewer[]): string | undefined {
  const { signature, ...content } = entry;
  const named = reviewers.filter(({ name }) => name === entry.by);
  if (named.length === 0) return `${JSON.stringify(entry.by)} is not among the reviewers`;
  const signer = named.find(({ publicKey }) => keyIdOf(publicKey) === signature.keyId);
  if (signer === undefined) return `signed with a key that is not ${entry.by}’s`;
  return isGenuine(signature, content, signer.publicKey) ? undefined : 'the signature is not genuine';
}

/** How far a rule book has come; one of which nothing is said is Submitted. */
export const stageIn = (entries: readonly ReviewEntry[], hash: string): ReviewStage =>
  lastOn(entries, hash)?.stage ?? NOT_REVIEWED.stage;

/**
 * The review of a rule book as answers carry it. Fails closed: with a problem in the log it counts as Submitted. Who
 * signed goes along with an approval only: an answer that carries a name counts as reviewed.
 */
export function reviewOf({ entries, problems }: ReviewLog, hash: string): Review {
  const last = problems.length === 0 ? lastOn(entries, hash) : undefined;
  if (last === undefined) return NOT_REVIEWED;
  const { stage, by, on } = last;
  return stage === 'Approved' ? { stage, by, on } : { stage };
}

const lastOn = (entries: readonly ReviewEntry[], hash: string): ReviewEntry | undefined =>
  entries.findLast(({ ruleBook }) => ruleBook.hash === hash);
