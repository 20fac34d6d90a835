import { spawnSync } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULE_BOOK } from '../engine/index.ts';
import {
  changeWords,
  parseJson,
  parseStoredCase,
  type Replayed,
  replayed,
  textOf,
  whyUnread,
} from '../records/index.ts';
import { isOption, runCommand } from './usage.ts';

const USAGE = `usage: replay FILE…      whose answer changes under this rule book; a FILE holds records, answers or findings:
                         one, a list, or one a line (- for standard input)
       replay --store    the cases and answers of the store that the settings name, read only
       exit 0: nothing changes; 1: something does; 2: bad input`;
const CHANGES = 1;
const BAD_INPUT = 2;
const ONE_GB = 1_000_000_000;
const THIS_FILE = fileURLToPath(import.meta.url);

/** A JSON value and where it came from: "cases.jsonl 3". */
interface Found {
  readonly place: string;
  readonly json: unknown;
}
type Gathered = { readonly found: readonly Found[] } | { readonly problem: string };

function inFile(path: string): Gathered {
  const text = textOf(path);
  return text === undefined ? { problem: `${path} ${whyUnread(path)}` } : inText(text, path);
}

/** A text that is JSON as a whole is one case or a list; any other is one case a line. */
function inText(text: string, name: string): Gathered {
  const whole = parseJson(text);
  const items =
    whole === undefined
      ? text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parseJson(line)]))
      : [whole].flat();
  const place = (index: number) => `${name} ${index + 1}`;
  const broken = items.indexOf(undefined);
  if (broken >= 0) return { problem: `${place(broken)}: not JSON` };
  return { found: items.map((json, index) => ({ place: place(index), json })) };
}

/** The store is read by a program of the bot's own, which alone knows it; its cases come through a pipe. */
function inStore(): Gathered {
  const program = fileURLToPath(new URL(`../bot/replayStore${extname(THIS_FILE)}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, program], {
    encoding: 'utf8',
    maxBuffer: ONE_GB,
  });
  return status === 0 ? inText(stdout, 'store') : { problem: `store: ${stderr.trim() || 'cannot be read'}` };
}

function replay(found: readonly Found[]): number {
  const problems: string[] = [];
  const counts: Record<Replayed['kind'], number> = {
    unchanged: 0,
    changed: 0,
    'no earlier answer': 0,
    refused: 0,
  };
  for (const { place, json } of found) {
    const parsed = parseStoredCase(json);
    if (!parsed.ok) {
      problems.push(...parsed.problems.map((problem) => `${place}: ${problem}`));
      continue;
    }
    const outcome = replayed(parsed.value);
    counts[outcome.kind] += 1;
    say(wordsOf(`${place} (${parsed.value.id})`, outcome));
  }
  say([summary(found.length, counts)]);
  complain(problems);
  if (problems.length > 0) return BAD_INPUT;
  return counts.changed + counts.refused > 0 ? CHANGES : 0;
}

function wordsOf(name: string, outcome: Replayed): readonly string[] {
  switch (outcome.kind) {
    case 'unchanged':
      return [];
    case 'changed':
      return [`${name}:`, ...changeWords(outcome.change).map((line) => `  ${line}`)];
    case 'no earlier answer':
      return [`${name}: ${outcome.pathway}; no earlier answer to compare with`];
    case 'refused':
      return [
        `${name}: withheld by ${outcome.breaches.map(({ guardrail }) => `guardrail ${guardrail}`).join(', ')}`,
      ];
  }
}

const summary = (total: number, counts: Readonly<Record<Replayed['kind'], number>>): string =>
  `${total} ${total === 1 ? 'case' : 'cases'} under rule book ${RULE_BOOK.version}, ${RULE_BOOK.hash}: ${Object.entries(
    counts,
  )
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')}`;

const say = (lines: readonly string[]): void => {
  for (const line of lines) process.stdout.write(`${line}\n`);
};

const complain = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${line}\n`);
};

function main(args: readonly string[]): number {
  const wantsStore = args.length === 1 && args[0] === '--store';
  if (args.length === 0 || (!wantsStore && args.some(isOption))) {
    complain([USAGE]);
    return BAD_INPUT;
  }
  const gathered = wantsStore ? [inStore()] : args.map(inFile);
  const problems = gathered.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (problems.length > 0) {
    complain(problems);
    return BAD_INPUT;
  }
  return replay(gathered.flatMap((one) => ('found' in one ? one.found : [])));
}

await runCommand(USAGE, main);
