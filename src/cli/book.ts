import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import {
  BOOK_FORMAT,
  differenceInWords,
  layOut,
  type RuleBook,
  ruleBook,
  toMarkdown,
} from '../book/index.ts';
import { runCommand } from './usage.ts';

const USAGE = `usage: book                writes docs/rule-book.md and docs/rule-book.json
       book --check        exits 1 where they are not those of the rules
       book --since REV    what changed since that revision, in clinical words`;
const STALE = 1;
const BAD_INPUT = 2;
const DATA = 'docs/rule-book.json';
const HUNDRED_MB = 100_000_000;

/** The two files of the book as they should be, by their place in the repository: where npm runs its scripts. */
function files(book: RuleBook): Readonly<Record<string, string>> {
  return {
    'docs/rule-book.md': toMarkdown(layOut(book)),
    [DATA]: `${JSON.stringify(book, null, 2)}\n`,
  };
}

function write(): number {
  for (const [name, text] of Object.entries(files(ruleBook()))) {
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, text);
    console.log(name);
  }
  return 0;
}

function check(): number {
  const stale = Object.entries(files(ruleBook())).flatMap(([name, text]) =>
    textOf(name) === text ? [] : [name],
  );
  if (stale.length === 0) return 0;
  return complain(
    `${stale.join(' and ')}: not what the rules say now; run npm run book and commit it`,
    STALE,
  );
}

function textOf(name: string): string | undefined {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return undefined;
  }
}

type Earlier = { readonly book: RuleBook } | { readonly problem: string };

/** The book at a revision of this repository. */
function bookAt(revision: string): Earlier {
  const named = JSON.stringify(revision);
  if (git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`) === undefined)
    return { problem: `since: got ${named}; allowed: a revision of this repository` };
  const text = git('show', '--end-of-options', `${revision}:${DATA}`);
  if (text === undefined) return { problem: `since: there is no ${DATA} at ${named}` };
  const book = parsed(text);
  return book?.format === BOOK_FORMAT
    ? { book }
    : { problem: `since: ${DATA} at ${named} has another format than this program reads` };
}

function parsed(text: string): RuleBook | undefined {
  try {
    return JSON.parse(text) as RuleBook;
  } catch {
    return undefined;
  }
}

/** What git prints; undefined where it refuses. */
function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', [...args], {
    encoding: 'utf8',
    maxBuffer: HUNDRED_MB,
  });
  return status === 0 ? stdout : undefined;
}

function since(revision: string): number {
  const earlier = bookAt(revision);
  if ('problem' in earlier) return complain(earlier.problem, BAD_INPUT);
  process.stdout.write(differenceInWords(earlier.book, ruleBook()));
  return 0;
}

function complain(line: string, code: number): number {
  console.error(line);
  return code;
}

function main(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean' }, since: { type: 'string' } },
    });
    if (values.check && values.since !== undefined) return complain(USAGE, BAD_INPUT);
    if (values.since !== undefined) return since(values.since);
    return values.check ? check() : write();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return complain(`${error.message}\n${USAGE}`, BAD_INPUT);
  }
}

await runCommand(USAGE, main);
