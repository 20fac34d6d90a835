import { type Assessment, assess, type Findings, isRefusal, type Refusal } from '../engine/index.ts';
import { parseFindings, strictJson } from '../machine/index.ts';
import { currentReview, dayOf, textOf, whyUnread } from '../records/index.ts';
import { isOption, runCommand } from './usage.ts';

const USAGE = 'usage: assess FILE (findings as JSON, or a JSON array of them), or - for standard input';
const BAD_INPUT = 2;
const REFUSED = 3;

type Loaded =
  | { readonly cases: readonly Findings[]; readonly isList: boolean }
  | { readonly problems: readonly string[] };

/** Reads findings; on a problem, lines that name the key, what was given and what is allowed. */
function load(path: string): Loaded {
  const text = textOf(path);
  if (text === undefined) return { problems: [`file: ${JSON.stringify(path)} ${whyUnread(path)}`] };
  const read = strictJson(text);
  if (!read.ok) return { problems: [notRead(read.twice)] };
  const { json } = read;
  const isList = Array.isArray(json);
  const parsed = (isList ? json : [json]).map(parseFindings);
  const problems = parsed.flatMap((one, index) =>
    one.ok ? [] : one.problems.map((problem) => (isList ? `case ${index + 1}: ${problem}` : problem)),
  );
  return problems.length > 0
    ? { problems }
    : { cases: parsed.flatMap((one) => (one.ok ? [one.findings] : [])), isList };
}

const notRead = (twice: string | undefined): string =>
  twice === undefined
    ? 'findings: got text that is not JSON; allowed: a JSON object, or an array of them'
    : `${twice}: given twice in one object; allowed: once`;

function main([path, ...more]: readonly string[]): number {
  if (path === undefined || isOption(path) || more.length > 0) return complain([USAGE], BAD_INPUT);
  const loaded = load(path);
  if ('problems' in loaded) return complain(loaded.problems, BAD_INPUT);
  const on = dayOf(new Date());
  const review = currentReview();
  const started = performance.now();
  const outcomes = loaded.cases.map((findings) => assess(findings, { on, review }));
  const elapsed = performance.now() - started;
  const refusal = outcomes.find(isRefusal);
  if (refusal) return complain(refusalLines(refusal), REFUSED);
  print(loaded.isList ? (outcomes as Assessment[]) : outcomes[0]);
  if (loaded.isList)
    process.stderr.write(
      `${outcomes.length} ${outcomes.length === 1 ? 'assessment' : 'assessments'} in ${elapsed.toFixed(0)} ms of engine time\n`,
    );
  return 0;
}

const refusalLines = ({ breaches }: Refusal): readonly string[] =>
  breaches.map(({ guardrail, what }) => `refused: guardrail ${guardrail}: ${what}`);

function complain(lines: readonly string[], code: number): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

const print = (json: unknown): void => void process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);

await runCommand(USAGE, main);
