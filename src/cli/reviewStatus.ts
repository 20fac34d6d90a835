import { RULE_BOOK, reviewWords } from '../engine/index.ts';
import {
  type ChainRead,
  dayOf,
  type ReviewEntry,
  readReview,
  readSourceChecks,
  reviewOf,
  type SignedEntry,
  type SourceCheck,
  sourcesToCheck,
  statedSources,
} from '../records/index.ts';
import { changesSince } from './changesSince.ts';

/** How far a review has come, a line each, and whether every signed file holds. */
export interface ReviewStatus {
  readonly lines: readonly string[];
  readonly holds: boolean;
}

/** The status of this program's rule book, as the signed files of a folder say. Nothing is printed here. */
export function reviewStatus(folder: string): ReviewStatus {
  const [log, checks] = [readReview(folder), readSourceChecks(folder)];
  return {
    lines: [...reviewLines(log), '', ...checkLines(checks)],
    holds: log.problems.length === 0 && checks.problems.length === 0,
  };
}

const reviewLines = (log: ChainRead<ReviewEntry>): readonly string[] => [
  `Rule book ${RULE_BOOK.version}, ${RULE_BOOK.hash}`,
  `Status: ${reviewWords(reviewOf(log, RULE_BOOK.hash))}`,
  ...log.problems.map((problem) => `The log does not hold, so nothing in it counts: ${problem}`),
  '',
  'History:',
  ...(log.entries.length === 0 ? ['  nobody has signed anything'] : log.entries.map(stepLine)),
  ...sinceApproval(log.entries),
];

const HASH_SHOWN = 12;

const stepLine = ({ stage, ruleBook, ...signed }: ReviewEntry): string =>
  signedLine(stage, signed, `; rule book ${ruleBook.version}, ${ruleBook.hash.slice(0, HASH_SHOWN)}`);

const signedLine = (
  what: string,
  { on, by, role, note }: Pick<SignedEntry, 'on' | 'by' | 'role' | 'note'>,
  more = '',
): string => `  ${on} ${what}: ${by}, ${role}${more}${note ? `; “${note}”` : ''}`;

function sinceApproval(entries: readonly ReviewEntry[]): readonly string[] {
  const approved = entries.findLast(({ stage }) => stage === 'Approved')?.ruleBook;
  if (approved === undefined || approved.hash === RULE_BOOK.hash) return [];
  const name = `rule book ${approved.version}, ${approved.hash.slice(0, HASH_SHOWN)}`;
  const changes = changesSince(approved.hash);
  if (changes === undefined)
    return ['', `The approval is for ${name}, which is not in this history: the rules were changed since.`];
  return ['', `Changed since the approval of ${name}:`, changes];
}

/** What reviewers signed of each source, and what is left to look at; checks that do not hold count for nothing. */
function checkLines({ entries, problems }: ChainRead<SourceCheck>): readonly string[] {
  const counted = problems.length === 0 ? entries : [];
  const left = sourcesToCheck(statedSources(), counted, dayOf(new Date()));
  return [
    ...problems.map((problem) => `The checks of sources do not hold, so none of them counts: ${problem}`),
    `Checks of sources: ${counted.length}`,
    ...counted.map(({ source, ...signed }) => signedLine(source.id, signed)),
    ...idLines('never checked by a named person', left.neverChecked),
    ...idLines('of which this program says something else since they were checked', left.saidAnew),
    ...idLines('checked more than 12 months ago', left.checkedLongAgo),
    ...idLines('past their review-by date', left.pastReviewBy),
  ];
}

const idLines = (what: string, ids: readonly string[]): readonly string[] => [
  `Sources ${what}: ${ids.length}`,
  ...wrapped(ids),
];

const WIDTH = 100;

/** Ids as one paragraph, set in from its heading. */
function wrapped(ids: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const [index, id] of ids.entries()) {
    const item = index < ids.length - 1 ? `${id},` : id;
    const longer = `${lines.at(-1) ?? ' '} ${item}`;
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`  ${item}`);
  }
  return lines;
}
