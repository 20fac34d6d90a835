import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ReviewStage, RULE_BOOK } from '../engine/index.ts';
import { REVIEW_FOLDER } from '../records/index.ts';
import { type Outcome, type Signing, signCheck, signStep } from './reviewSign.ts';
import { reviewStatus } from './reviewStatus.ts';
import { runCommand } from './usage.ts';

/** What a reviewer may decide, and the status that it leads to. */
const DECISIONS: ReadonlyMap<string, ReviewStage> = new Map([
  ['start', 'Under review'],
  ['approve', 'Approved'],
  ['object', 'Submitted'],
  ['supersede', 'Superseded'],
  ['discontinue', 'Discontinued'],
]);
const CHECK = 'check';
const USAGE = `usage: review [--in FOLDER]    status, history, what changed since the approval, sources to check
       review ${[...DECISIONS.keys()].join('|')} --as NAME --key PRIVATE.pem [--note TEXT] [--rule-book HASH]
                               adds a step to the log, signed by NAME; an approval and an objection need a note;
                               --rule-book: of the log, where it is not this program's
       review ${CHECK} SOURCE_ID --as NAME --key PRIVATE.pem [--note TEXT]
                               adds a mark, signed by NAME, that NAME has checked the source
       --in FOLDER: signed files other than review/, to practise with
       exit 0: done; 1: refused, or the signed files do not hold; 2: bad input`;
const REFUSED = 1;
const BAD_INPUT = 2;

const parsed = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      as: { type: 'string' },
      key: { type: 'string' },
      note: { type: 'string' },
      in: { type: 'string' },
      'rule-book': { type: 'string' },
    },
    allowPositionals: true,
  });
type Asked = ReturnType<typeof parsed>;

function status(folder: string, isPractice: boolean): number {
  const { lines, holds } = reviewStatus(folder);
  say(isPractice ? [`Practice: the signed files of ${folder}, not this program's own`, ...lines] : lines);
  return holds ? 0 : REFUSED;
}

/** What is asked to be signed; undefined where it cannot be told. */
function signed({ positionals, values }: Asked, folder: string): Outcome | undefined {
  const [what = '', subject, ...more] = positionals;
  const { as: by, key: keyFile, note = '', 'rule-book': hash } = values;
  if (by === undefined || keyFile === undefined || more.length > 0) return undefined;
  const signing: Signing = { by, keyFile, note, folder };
  if (what === CHECK)
    return subject === undefined || hash !== undefined ? undefined : signCheck(subject, signing);
  const stage = DECISIONS.get(what);
  if (stage === undefined || subject !== undefined) return undefined;
  return signStep(stage, hash ?? RULE_BOOK.hash, signing);
}

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

function complain(line: string, code: number): number {
  process.stderr.write(`${line}\n`);
  return code;
}

/** A folder that a person names has to be there; that nobody has signed in this program's own may be. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function review(asked: Asked): number {
  const { in: practice, ...signing } = asked.values;
  if (practice !== undefined && !isFolder(practice))
    return complain(`in: ${JSON.stringify(practice)} is no folder; allowed: one that exists`, BAD_INPUT);
  const folder = practice ?? REVIEW_FOLDER;
  if (asked.positionals.length === 0 && Object.keys(signing).length === 0)
    return status(folder, practice !== undefined);
  const outcome = signed(asked, folder);
  if (outcome === undefined) return complain(USAGE, BAD_INPUT);
  if ('problem' in outcome) return complain(outcome.problem, outcome.code);
  say(outcome.done);
  return 0;
}

function main(args: readonly string[]): number {
  try {
    return review(parsed(args));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return complain(`${error.message}\n${USAGE}`, BAD_INPUT);
  }
}

await runCommand(USAGE, main);
