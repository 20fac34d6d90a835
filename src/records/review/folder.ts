import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseJson, textOf } from '../jsonFile.ts';
import { problemLines } from '../problem.ts';
import { type Chain, type ChainKind, readChain, type SignedEntry } from './chain.ts';
import { REVIEW_LOG, type ReviewEntry } from './log.ts';
import { type Reviewer, ReviewersSchema } from './reviewers.ts';
import { SOURCE_CHECKS, type SourceCheck } from './sourceChecks.ts';

/** The signed files of this program: `review/`, beside `src/` and `dist/`. */
export const REVIEW_FOLDER = fileURLToPath(new URL('../../../review/', import.meta.url));

/** A chain as it was read, with those who may sign what comes next. */
export interface ChainRead<Entry extends SignedEntry> extends Chain<Entry> {
  readonly folder: string;
  readonly kind: ChainKind<Entry>;
  readonly reviewers: readonly Reviewer[];
}

/** The file of the people who may sign, in a folder of signed files. */
export const reviewersFile = (folder: string): string => join(folder, 'reviewers.json');

/** Reads the reviewers and the log. A folder without either is a review that nobody began. */
export const readReview = (folder: string): ChainRead<ReviewEntry> => readIn(folder, REVIEW_LOG);

/** Reads the reviewers and their checks of sources; a folder without either has none. */
export const readSourceChecks = (folder: string): ChainRead<SourceCheck> => readIn(folder, SOURCE_CHECKS);

function readIn<Entry extends SignedEntry>(folder: string, kind: ChainKind<Entry>): ChainRead<Entry> {
  const named = readReviewers(reviewersFile(folder));
  if ('problems' in named) return { folder, kind, reviewers: [], entries: [], problems: named.problems };
  const { reviewers } = named;
  return { folder, kind, reviewers, ...readChain(filesIn(join(folder, kind.folder)), reviewers, kind) };
}

/** Adds a signed entry as the next file and returns its path; a file that is there already is never overwritten. */
export function appendEntry<Entry extends SignedEntry>(
  { folder, kind, entries }: ChainRead<Entry>,
  entry: Entry,
): string {
  const path = join(folder, kind.folder, kind.fileName(entries.length + 1, entry));
  mkdirSync(join(folder, kind.folder), { recursive: true });
  writeFileSync(path, `${JSON.stringify(entry, null, 2)}\n`, { flag: 'wx' });
  return path;
}

function readReviewers(
  path: string,
): { readonly reviewers: readonly Reviewer[] } | { readonly problems: readonly string[] } {
  const text = textOf(path);
  if (text === undefined) return { reviewers: [] };
  const parsed = ReviewersSchema.safeParse(parseJson(text));
  if (parsed.success) return { reviewers: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => problemLines(issue, 'reviewers'));
  return { problems: problems.map((problem) => `${path}: ${problem}`) };
}

const filesIn = (folder: string) =>
  namesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, json: parseJson(textOf(join(folder, name)) ?? '') }));

/** A chain that cannot be listed is one broken entry: it counts as empty, and says so. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    return (error as { code?: unknown }).code === 'ENOENT' ? [] : ['unreadable.json'];
  }
}
