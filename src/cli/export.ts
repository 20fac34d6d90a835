import type { KeyObject } from 'node:crypto';
import type { Refusal } from '../engine/index.ts';
import {
  type AssessmentRecord,
  attributes,
  attributesMarkdown,
  currentReview,
  dayOf,
  layOutAttributes,
  recordOf,
  SIGNING_KEY_TEXT_ALLOWED,
  SigningKeySchema,
} from '../records/index.ts';
import { findingsIn } from './findingsFile.ts';
import { isOption, runCommand } from './usage.ts';

const USAGE = `usage: export FILE            the assessment of FILE (findings as JSON, or a list of them; - for standard input), on record
       export --attributes    the source attributes of this program, as Markdown`;
const BAD_INPUT = 2;
const REFUSED = 3;

type Read<T> = { readonly value: T } | { readonly problems: readonly string[] };

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
  const read = findingsIn(path);
  if ('problems' in read) return complain(read.problems, BAD_INPUT);
  const circumstances = { on: dayOf(new Date()), review: currentReview() };
  const { cases, isList } = read;
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
