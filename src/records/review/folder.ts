import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseJson, textOf } from '../jsonFile.ts';
import { problemLines } from '../problem.ts';
import { entryFileName, type ReviewEntry, type Reviewer, ReviewersSchema } from './entry.ts';
import { type ReviewLog, readLog } from './log.ts';

/** The signed files of this program: `review/`, beside `src/` and `dist/`. */
export const REVIEW_FOLDER = fileURLToPath(new URL('../../../review/', import.meta.url));
const REVIEWERS = 'reviewers.json';
const LOG = 'log';

export interface ReviewRead {
  readonly reviewers: readonly Reviewer[];
  readonly log: ReviewLog;
}

/** Reads the reviewers and the log. A folder without either is a review that nobody began. */
export function readReview(folder: string): ReviewRead {
  const named = readReviewers(join(folder, REVIEWERS));
  if ('problems' in named) return { reviewers: [], log: { entries: [], problems: named.problems } };
  const { reviewers } = named;
  return { reviewers, log: readLog(filesIn(join(folder, LOG)), reviewers) };
}

/** Adds a signed entry as the next file and returns its path; a file that is there already is never overwritten. */
export function appendEntry(folder: string, { log }: ReviewRead, entry: ReviewEntry): string {
  const path = join(folder, LOG, entryFileName(log.entries.length + 1, entry.stage));
  mkdirSync(join(folder, LOG), { recursive: true });
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
  return { problems: problems.map((problem) => `${REVIEWERS}: ${problem}`) };
}

const filesIn = (folder: string) =>
  namesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, json: parseJson(textOf(join(folder, name)) ?? '') }));

/** A log that cannot be listed is one broken entry: the review counts as not begun, and says so. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    return (error as { code?: unknown }).code === 'ENOENT' ? [] : ['unreadable.json'];
  }
}
