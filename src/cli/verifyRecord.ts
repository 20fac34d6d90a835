import type { KeyObject } from 'node:crypto';
import { parseArgs } from 'node:util';
import { RULE_BOOK } from '../engine/index.ts';
import {
  changeWords,
  parseJson,
  parseRecord,
  printable,
  publicKeyFrom,
  type StoredRecord,
  textOf,
  type Verification,
  verified,
  whyUnread,
} from '../records/index.ts';

/** Exit codes, the gravest first: of several records the gravest counts. */
const BAD_INPUT = 2;
const ALTERED = 1;
const UNPROVED = 3;
const OTHER_RULE_BOOK = 4;
const GENUINE = 0;
const GRAVEST_FIRST = [BAD_INPUT, ALTERED, UNPROVED, OTHER_RULE_BOOK, GENUINE];

export const VERIFY_FILE_USAGE = `verify FILE [--key PUBLIC.pem]    checks an exported assessment offline (- for standard input)
       exit 0: signature and answer are genuine; 1: altered, or not the answer of its findings; 2: not a record;
       3: not signed, or signed with another key; 4: made under another rule book, so its answer can only be compared`;

/** What is printed where, and the exit code. */
export interface FileCheck {
  readonly code: number;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

/** Checks a file of one record, or of a list of them, without a network. Nothing is printed here. */
export function verifyRecord(args: readonly string[]): FileCheck {
  const asked = parsedArguments(args);
  if ('problem' in asked) return bad(asked.problem, `usage: ${VERIFY_FILE_USAGE}`);
  const key = asked.key === undefined ? {} : keyIn(asked.key);
  if ('problem' in key) return bad(key.problem);
  const text = textOf(asked.file);
  if (text === undefined) return bad(`file: ${JSON.stringify(asked.file)} ${whyUnread(asked.file)}`);
  const json = parseJson(text);
  if (json === undefined) return bad('record: not JSON, or a member that is given twice');
  if (!Array.isArray(json)) return checked(json, key.value);
  if (json.length === 0) return bad('record: an empty list');
  return together(json.map((one) => checked(one, key.value)));
}

interface Asked {
  readonly file: string;
  readonly key: string | undefined;
}

function parsedArguments(args: readonly string[]): Asked | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { key: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return { problem: 'one FILE is needed' };
    return { file, key: values.key };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function keyIn(path: string): { readonly value?: KeyObject } | { readonly problem: string } {
  const text = textOf(path);
  const named = `key: ${JSON.stringify(path)}`;
  if (text === undefined) return { problem: `${named} ${whyUnread(path)}` };
  const value = publicKeyFrom(text);
  return value === undefined
    ? { problem: `${named} holds no Ed25519 public key (SPKI, PEM or base64)` }
    : { value };
}

function checked(json: unknown, key: KeyObject | undefined): FileCheck {
  const parsed = parseRecord(json);
  if (!parsed.ok) return tooMany(parsed.problems);
  const verification = verified(json as object, parsed.value, key);
  return {
    code: codeOf(verification),
    out: linesOf(parsed.value, verification).map(printable),
    errors: [],
  };
}

function codeOf({ signature, answer, attributesAt }: Verification): number {
  if (signature.kind === 'altered' || answer.kind === 'differs' || answer.kind === 'refused') return ALTERED;
  const isOther = answer.kind === 'another rule book';
  if (signature.kind === 'valid') return isOther ? OTHER_RULE_BOOK : GENUINE;
  return attributesAt !== undefined && !isOther ? ALTERED : UNPROVED;
}

function linesOf(record: StoredRecord, verification: Verification): readonly string[] {
  const { assessedOn, review, ruleBook } = record;
  const isOwn = ruleBook.hash === RULE_BOOK.hash;
  const proved = verification.signature.kind === 'valid' ? '' : '; the file says so, and no signature does';
  return [
    `assessed on: ${assessedOn}${proved}`,
    `review: ${review.stage}${review.by ? ` (${review.by}, ${review.on ?? 'no date'})` : ''}${proved}`,
    `rule book: ${ruleBook.version}, ${ruleBook.hash}${isOwn ? '' : `; this program has ${RULE_BOOK.version}, ${RULE_BOOK.hash}`}`,
    `signature: ${signatureWords(verification)}`,
    ...answerLines(verification),
    ...attributesLines(verification, isOwn),
  ];
}

function signatureWords({ signature }: Verification): string {
  switch (signature.kind) {
    case 'valid':
      return `valid, key ${signature.keyId}`;
    case 'altered':
      return `not genuine: it is not what key ${signature.keyId} signs for this record`;
    case 'unknown key':
      return `by key ${signature.keyId}, which is not at hand: give its public half with --key`;
    case 'not signed':
      return 'none: whoever had the file could have altered it';
  }
}

function answerLines({ answer }: Verification): readonly string[] {
  switch (answer.kind) {
    case 'identical':
      return ['answer: made again from the findings, the same in every byte'];
    case 'differs':
      return [`answer: not what these findings give, first at ${answer.at}`];
    case 'refused':
      return answer.breaches.map(
        ({ guardrail, what }) => `answer: withheld here by guardrail ${guardrail}: ${what}`,
      );
    case 'another rule book': {
      const words = changeWords(answer.change);
      if (words.length === 0) return ['answer: under this rule book the same pathway, standings and ranks'];
      return ['answer: under this rule book it changes:', ...words.map((line) => `  ${line}`)];
    }
  }
}

const attributesLines = ({ attributesAt }: Verification, isOwn: boolean): readonly string[] =>
  attributesAt === undefined || !isOwn
    ? []
    : [`source attributes: not as this program states them, first at ${attributesAt}`];

function together(checks: readonly FileCheck[]): FileCheck {
  const numbered = (lines: readonly string[], index: number) =>
    lines.map((line) => `record ${index + 1}: ${line}`);
  return {
    code: GRAVEST_FIRST.find((code) => checks.some((check) => check.code === code)) ?? GENUINE,
    out: checks.flatMap(({ out }, index) => numbered(out, index)),
    errors: checks.flatMap(({ errors }, index) => numbered(errors, index)),
  };
}

const MOST_PROBLEMS = 20;

function bad(first: string, ...more: readonly string[]): FileCheck {
  const errors = [first, ...more].map(printable);
  return { code: BAD_INPUT, out: [], errors };
}

/** Of very many problems the first. */
function tooMany(problems: readonly string[]): FileCheck {
  const [first = 'record: not usable', ...more] = problems.slice(0, MOST_PROBLEMS);
  const rest = problems.length - MOST_PROBLEMS;
  return rest > 0 ? bad(first, ...more, `and ${rest} more`) : bad(first, ...more);
}
