import { classesOf } from '../lexicon/classes.ts';
import { isBreak, type Token } from '../text/token.ts';

/** Where a pattern matched: tokens `from` to `to` (exclusive), and the indices of the tokens that its `#` stood for. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly number[];
}

export interface Run {
  readonly tokens: readonly Token[];
  readonly numbers: number[];
}

/** Tries to match at a token and, if it does, hands the place after it to `next`. */
export type Matcher = (run: Run, at: number, next: (at: number) => boolean) => boolean;

/** A class of this size repeats at most so often, a gap spans at most so many tokens: what keeps matching linear. */
const MOST_REPEATS = 7;

export const word =
  (expected: string): Matcher =>
  (run, at, next) =>
    run.tokens[at]?.word === expected && next(at + 1);

export const inClass =
  (name: string): Matcher =>
  (run, at, next) => {
    const token = run.tokens[at];
    return token !== undefined && classesOf(token.word).includes(name) && next(at + 1);
  };

export const number: Matcher = (run, at, next) => {
  if (run.tokens[at]?.kind !== 'number') return false;
  run.numbers.push(at);
  if (next(at + 1)) return true;
  run.numbers.pop();
  return false;
};

export const sentenceStart: Matcher = (run, at, next) => {
  const before = run.tokens[at - 1];
  return (before === undefined || isBreak(before)) && next(at);
};

export const sentenceEnd: Matcher = (run, at, next) => {
  const here = run.tokens[at];
  return (here === undefined || isBreak(here)) && next(at);
};

/** Words that turn to another matter: no pattern reaches across them. */
const TURNS = new Set([
  'but',
  'however',
  'although',
  'though',
  'whereas',
  'while',
  'except',
  'comma',
  'colon',
  '→',
  'lparen',
  'rparen',
]);

/** Up to `most` tokens of the same clause, fewest first. */
export const gap =
  (most: number): Matcher =>
  (run, at, next) => {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      if (next(at + skipped)) return true;
      const token = run.tokens[at + skipped];
      if (!token || isBreak(token) || TURNS.has(token.word)) return false;
    }
    return false;
  };

export const sequence = (parts: readonly Matcher[]): Matcher =>
  parts.reduceRight<Matcher>(
    (rest, part) => (run, at, next) => part(run, at, (then) => rest(run, then, next)),
    (_run, at, next) => next(at),
  );

export const either =
  (parts: readonly Matcher[]): Matcher =>
  (run, at, next) =>
    parts.some((part) => part(run, at, next));

export const optional =
  (part: Matcher): Matcher =>
  (run, at, next) =>
    part(run, at, next) || next(at);

/** None or more of `part`, most first. */
export const repeated = (part: Matcher, most = MOST_REPEATS): Matcher =>
  most === 0
    ? (_run, at, next) => next(at)
    : optional((run, at, next) =>
        part(run, at, (then) => then > at && repeated(part, most - 1)(run, then, next)),
      );

/** The match that begins at token `at`, or undefined. */
export function matchAt(matcher: Matcher, tokens: readonly Token[], at: number): Match | undefined {
  const run: Run = { tokens, numbers: [] };
  let to = -1;
  const matched = matcher(run, at, (end) => {
    to = end;
    return true;
  });
  return matched && to > at ? { from: at, to, numbers: [...run.numbers] } : undefined;
}
