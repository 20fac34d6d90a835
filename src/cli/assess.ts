import { type Assessment, assess, isRefusal, type Refusal } from '../engine/index.ts';
import { currentReview, dayOf } from '../records/index.ts';
import { findingsIn } from './findingsFile.ts';
import { isOption, runCommand } from './usage.ts';

const USAGE = 'usage: assess FILE (findings as JSON, or a JSON array of them), or - for standard input';
const BAD_INPUT = 2;
const REFUSED = 3;

function main([path, ...more]: readonly string[]): number {
  if (path === undefined || isOption(path) || more.length > 0) return complain([USAGE], BAD_INPUT);
  const loaded = findingsIn(path);
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
