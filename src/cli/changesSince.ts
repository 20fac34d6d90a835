import { spawnSync } from 'node:child_process';
import { BOOK_FORMAT, differenceInWords, type RuleBook, ruleBook } from '../book/index.ts';
import { parseJson } from '../records/index.ts';

const DATA = 'docs/rule-book.json';
const HUNDRED_MB = 100_000_000;

/**
 * What changed, in clinical words, since the rule book of a hash was committed; undefined where git is not there or its
 * history does not hold that book. `folder` is where the program is, its repository's root.
 */
export function changesSince(hash: string, folder = '.'): string | undefined {
  const git = (...args: readonly string[]) => gitIn(folder, args);
  const [revision] = git('log', '--reverse', '--format=%H', `-S${hash}`, '--', DATA)?.split('\n') ?? [];
  const text = revision ? git('show', '--end-of-options', `${revision}:${DATA}`) : undefined;
  const book = text === undefined ? undefined : (parseJson(text) as RuleBook | undefined);
  return book?.format === BOOK_FORMAT && book.hash === hash ? differenceInWords(book, ruleBook()) : undefined;
}

/** What git prints; undefined where it refuses or is not there. */
function gitIn(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', [...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: HUNDRED_MB,
  });
  return status === 0 ? stdout : undefined;
}
