import { parseArgs } from 'node:util';
import { BOOK_EVIDENCE, type ReviewStage, RULE_BOOK, reviewWords } from '../engine/index.ts';
import {
  appendEntry,
  dayOf,
  privateKeyFrom,
  REVIEW_FOLDER,
  type ReviewEntry,
  type ReviewRead,
  readReview,
  reviewOf,
  SIGNING_KEY_ALLOWED,
  signedStep,
  sourcesToCheck,
  textOf,
} from '../records/index.ts';
import { changesSince } from './changesSince.ts';

/** What a reviewer may decide, and the status that it leads to. */
const DECISIONS: ReadonlyMap<string, ReviewStage> = new Map([
  ['start', 'Under review'],
  ['approve', 'Approved'],
  ['object', 'Submitted'],
  ['supersede', 'Superseded'],
  ['discontinue', 'Discontinued'],
]);
const USAGE = `usage: review [--in FOLDER]                               status, history, what changed since the approval, sources to check
       review ${[...DECISIONS.keys()].join('|')} --as NAME --key PRIVATE.pem [--note TEXT] [--rule-book HASH]
                                                          adds an entry signed by NAME; --rule-book: of the log, where it
                                                          is not this program's
       --in FOLDER: signed files other than review/, to practise with
       exit 0: done; 1: refused, or the log does not hold; 2: bad input`;
const REFUSED = 1;
const BAD_INPUT = 2;
const HASH_SHOWN = 12;

function status(folder: string): number {
  const { log } = readReview(folder);
  say([
    `Rule book ${RULE_BOOK.version}, ${RULE_BOOK.hash}`,
    `Status: ${reviewWords(reviewOf(log, RULE_BOOK.hash))}`,
    ...log.problems.map((problem) => `The log does not hold, so nothing in it counts: ${problem}`),
    '',
    'History:',
    ...(log.entries.length === 0 ? ['  nobody has signed anything'] : log.entries.map(historyLine)),
    ...sinceApproval(log.entries),
    '',
    ...sourceLines(),
  ]);
  return log.problems.length === 0 ? 0 : REFUSED;
}

const historyLine = ({ on, stage, by, role, ruleBook, note }: ReviewEntry): string =>
  `  ${on} ${stage}: ${by}, ${role}; rule book ${ruleBook.version}, ${ruleBook.hash.slice(0, HASH_SHOWN)}${note ? `; “${note}”` : ''}`;

function sinceApproval(entries: readonly ReviewEntry[]): readonly string[] {
  const approved = entries.findLast(({ stage }) => stage === 'Approved')?.ruleBook;
  if (approved === undefined || approved.hash === RULE_BOOK.hash) return [];
  const name = `rule book ${approved.version}, ${approved.hash.slice(0, HASH_SHOWN)}`;
  const changes = changesSince(approved.hash);
  if (changes === undefined)
    return ['', `The approval is for ${name}, which is not in this history: the rules were changed since.`];
  return ['', `Changed since the approval of ${name}:`, changes];
}

function sourceLines(): readonly string[] {
  const sources = Object.entries(BOOK_EVIDENCE.citations).map(([id, { checked, reviewBy }]) => ({
    id,
    checked,
    reviewBy,
  }));
  const { neverChecked, checkedLongAgo, pastReviewBy } = sourcesToCheck(sources, dayOf(new Date()));
  return [
    sourcesLine('never checked by a named person', neverChecked),
    sourcesLine('checked more than 12 months ago', checkedLongAgo),
    sourcesLine('past their review-by date', pastReviewBy),
  ];
}

const sourcesLine = (what: string, ids: readonly string[]): string =>
  `Sources ${what}: ${ids.length}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}`;

interface Decision {
  readonly stage: ReviewStage;
  readonly by: string;
  readonly keyFile: string;
  readonly note: string;
  readonly hash: string;
  readonly folder: string;
}

function decide({ stage, by, keyFile, note, hash, folder }: Decision): number {
  const read = readReview(folder);
  const ruleBook = ruleBookOf(read, hash);
  if (ruleBook === undefined) return complain(`rule-book: ${hash} is not in the log`, BAD_INPUT);
  const key = privateKeyFrom(textOf(keyFile) ?? '');
  if (key === undefined)
    return complain(`key: ${JSON.stringify(keyFile)} holds none; allowed: ${SIGNING_KEY_ALLOWED}`, BAD_INPUT);
  const step = signedStep(read, { ruleBook, stage, by, on: dayOf(new Date()), note, key });
  if ('problem' in step) return complain(`refused: ${step.problem}`, REFUSED);
  const file = appendEntry(folder, read, step.entry);
  say([`${stage}: rule book ${ruleBook.version}, ${ruleBook.hash}`, `${file}: signed by ${by}; commit it`]);
  return 0;
}

const ruleBookOf = ({ log }: ReviewRead, hash: string) =>
  hash === RULE_BOOK.hash ? RULE_BOOK : log.entries.find(({ ruleBook }) => ruleBook.hash === hash)?.ruleBook;

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

function complain(line: string, code: number): number {
  process.stderr.write(`${line}\n`);
  return code;
}

function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      as: { type: 'string' },
      key: { type: 'string' },
      note: { type: 'string', default: '' },
      in: { type: 'string', default: REVIEW_FOLDER },
      'rule-book': { type: 'string', default: RULE_BOOK.hash },
    },
    allowPositionals: true,
  });
  const [decision, ...more] = positionals;
  if (decision === undefined) return status(values.in);
  const stage = DECISIONS.get(decision);
  const { as: by, key: keyFile, note, 'rule-book': hash } = values;
  if (stage === undefined || more.length > 0 || by === undefined || keyFile === undefined)
    return complain(USAGE, BAD_INPUT);
  return decide({ stage, by, keyFile, note, hash, folder: values.in });
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.exitCode = complain(`${error.message}\n${USAGE}`, BAD_INPUT);
}
