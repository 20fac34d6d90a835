import type { Findings } from '../engine/index.ts';
import { parseFindings, strictJson } from '../machine/index.ts';
import { textOf, whyUnread } from '../records/index.ts';

/** The cases of a file; `isList` where it holds a list of them. */
export interface FileOfFindings {
  readonly cases: readonly Findings[];
  readonly isList: boolean;
}
type Read = FileOfFindings | { readonly problems: readonly string[] };

/**
 * Reads findings as JSON in UTF-8, with or without a byte order mark; "-" is standard input. On a problem, lines that name
 * the file or the key, what was given and what is allowed.
 */
export function findingsIn(path: string): Read {
  const text = textOf(path);
  return text === undefined
    ? { problems: [`file: ${JSON.stringify(path)} ${whyUnread(path)}`] }
    : findingsOf(withoutMark(text));
}

/** Editors and shells of Windows put a mark before the text. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

function findingsOf(text: string): Read {
  const read = strictJson(withoutBeyond(text));
  if (!read.ok) return { problems: [notRead(read.twice)] };
  const { json } = read;
  const isList = Array.isArray(json);
  const parsed = (isList ? json : [json]).map(parseFindings);
  const problems = parsed.flatMap((one, index) =>
    one.ok ? [] : one.problems.map((problem) => (isList ? `case ${index + 1}: ${problem}` : problem)),
  );
  return problems.length > 0
    ? { problems: problems.map(asGiven) }
    : { cases: parsed.flatMap((one) => (one.ok ? [one.findings] : [])), isList };
}

const notRead = (twice: string | undefined): string =>
  twice === undefined
    ? 'findings: got text that is not JSON; allowed: a JSON object, or an array of them'
    : `${twice}: given twice in one object; allowed: once`;

/** Numbers, and strings with whatever is in them. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;
const isBeyond = (token: string): boolean => !token.startsWith('"') && !Number.isFinite(Number(token));

/** A number beyond what a program can hold would be read as another value: it stays the text that it was. */
const withoutBeyond = (text: string): string =>
  text.replace(TOKENS, (token) => (isBeyond(token) ? JSON.stringify(token) : token));

/** The same, in a line about it: as a number again. */
const asGiven = (problem: string): string =>
  problem.replace(/(?<=: got )"(-?\d[^"]*)"(?=;)/, (quoted, token) => (isBeyond(token) ? token : quoted));
