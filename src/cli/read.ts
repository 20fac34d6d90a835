import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Asked, read } from '../dialogs/reading/index.ts';
import { FINDING_KEYS } from '../engine/index.ts';
import { QUESTION_IDS } from '../machine/index.ts';
import { runCommand } from './usage.ts';

const USAGE = `usage: read [--asked KEY] TEXT
       read [--asked KEY] -    one utterance per line on standard input; a line that starts with { is {"text", "asked"?}`;

const KEYS = new Set<string>([...FINDING_KEYS, ...QUESTION_IDS]);
const isAsked = (key: unknown): key is Asked => typeof key === 'string' && KEYS.has(key);

interface Utterance {
  readonly text: string;
  readonly asked?: Asked;
}
type Parsed<T> = { readonly value: T } | { readonly problem: string };

const unknownKey = (key: unknown): string => `asked: ${JSON.stringify(key)} is not a finding or a question`;

function parseLine(line: string, asked: Asked | undefined): Parsed<Utterance> {
  const fallback = asked === undefined ? {} : { asked };
  if (!line.startsWith('{')) return { value: { text: line, ...fallback } };
  let given: { readonly text?: unknown; readonly asked?: unknown };
  try {
    given = JSON.parse(line) as typeof given;
  } catch {
    return { problem: 'not JSON' };
  }
  if (typeof given.text !== 'string') return { problem: 'text: a string is needed' };
  if (given.asked === undefined) return { value: { text: given.text, ...fallback } };
  return isAsked(given.asked)
    ? { value: { text: given.text, asked: given.asked } }
    : { problem: unknownKey(given.asked) };
}

const print = ({ text, asked }: Utterance): void =>
  console.log(JSON.stringify(read(text, asked === undefined ? {} : { asked })));

async function readLines(asked: Asked | undefined): Promise<number> {
  let lineNumber = 0;
  let worst = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    const parsed = parseLine(line, asked);
    if ('problem' in parsed) {
      console.error(`line ${lineNumber}: ${parsed.problem}`);
      worst = 2;
    } else print(parsed.value);
  }
  return worst;
}

interface Arguments {
  readonly text: string;
  readonly asked?: Asked;
}

/** `--asked KEY` may stand before or after the text; `--` ends the options. */
function parseArguments(args: readonly string[]): Parsed<Arguments> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { asked: { type: 'string' } },
    allowPositionals: true,
  });
  const [text, ...more] = positionals;
  if (text === undefined) return { problem: 'TEXT is missing' };
  if (more.length > 0) return { problem: 'one TEXT only: quote it' };
  if (values.asked === undefined) return { value: { text } };
  return isAsked(values.asked)
    ? { value: { text, asked: values.asked } }
    : { problem: unknownKey(values.asked) };
}

function parsedArguments(args: readonly string[]): Parsed<Arguments> {
  try {
    return parseArguments(args);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The `read` command: prints one JSON document per utterance. Resolves to the exit code; 2 on bad usage, nothing printed. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parsedArguments(args);
  if ('problem' in parsed) {
    console.error(`${parsed.problem}\n${USAGE}`);
    return 2;
  }
  const { text, asked } = parsed.value;
  if (text === '-') return readLines(asked);
  print(parsed.value);
  return 0;
}

await runCommand(USAGE, main);
