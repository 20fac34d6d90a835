import type { KeyObject } from 'node:crypto';
import type { Findings, Refusal } from '../engine/index.ts';
import { parseFindings } from '../machine/index.ts';
import {
  type AssessmentRecord,
  attributes,
  attributesMarkdown,
  currentReview,
  dayOf,
  layOutAttributes,
  parseJson,
  recordOf,
  SIGNING_KEY_TEXT_ALLOWED,
  SigningKeySchema,
  textOf,
  whyUnread,
} from '../records/index.ts';
import { isOption, runCommand } from './usage.ts';

const USAGE = `usage: export FILE            the assessment of FILE (findings as JSON, or a list of them; - for standard input), on record
       export --attributes    the source attributes of this program, as Markdown`;
const BAD_INPUT = 2;
const REFUSED = 3;

type Read<T> = { readonly value: T } | { readonly problems: readonly string[] };

function casesIn(path: string): Read<{ readonly cases: readonly Findings[]; readonly isList: boolean }> {
  const text = textOf(path);
  if (text === undefined) return { problems: [`file: ${JSON.stringify(path)} ${whyUnread(path)}`] };
  const json = parseJson(text);
  if (json === undefined)
    return { problems: ['findings: not JSON; allowed: a JSON object, or a list of them'] };
  const isList = Array.isArray(json);
  const parsed = (isList ? json : [json]).map(parseFindings);
  const problems = parsed.flatMap((one, index) =>
    one.ok ? [] : one.problems.map((problem) => (isList ? `case ${index + 1}: ${problem}` : problem)),
  );
  if (problems.length > 0) return { problems };
  return { value: { cases: parsed.flatMap((one) => (one.ok ? [one.findings] : [])), isList } };
}

/** The key of the environment, `.env` below it; undefined where none is set. Its text is never printed. */
function signingKey(): Read<KeyObject | undefined> {
  try {
    process.loadEnvFile();
  } catch {
    // No .env file: the environment alone.
  }
  const text = process.env.EXPORT_SIGNING_KEY?.trim();
  if (!text) return { value: undefined };
  const key = SigningKeySchema.safeParse(text);
  return key.success
    ? { value: key.data }
    : {
        problems: [
          `EXPORT_SIGNING_KEY: a hidden value of ${text.length} characters is not allowed; allowed: ${SIGNING_KEY_TEXT_ALLOWED}.`,
        ],
      };
}

function exportFile(path: string): number {
  const key = signingKey();
  if ('problems' in key) return complain(key.problems, BAD_INPUT);
  const read = casesIn(path);
  if ('problems' in read) return complain(read.problems, BAD_INPUT);
  const circumstances = { on: dayOf(new Date()), review: currentReview() };
  const { cases, isList } = read.value;
  const outcomes = cases.map((findings) => recordOf(findings, circumstances, key.value));
  const refusal = outcomes.find(isRefused);
  if (refusal) return complain(refusalLines(refusal), REFUSED);
  print(isList ? outcomes : outcomes[0]);
  return key.value === undefined ? complain(['not signed: EXPORT_SIGNING_KEY is not set'], 0) : 0;
}

const isRefused = (outcome: AssessmentRecord | Refusal): outcome is Refusal => 'refused' in outcome;

const refusalLines = ({ breaches }: Refusal): readonly string[] =>
  breaches.map(({ guardrail, what }) => `refused: guardrail ${guardrail}: ${what}`);

const print = (json: unknown): void => void process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);

function complain(lines: readonly string[], code: number): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

function main([first, ...more]: readonly string[]): number {
  if (first === undefined || more.length > 0) return complain([USAGE], BAD_INPUT);
  if (first !== '--attributes') return isOption(first) ? complain([USAGE], BAD_INPUT) : exportFile(first);
  process.stdout.write(attributesMarkdown(layOutAttributes(attributes())));
  return 0;
}

await runCommand(USAGE, main);
