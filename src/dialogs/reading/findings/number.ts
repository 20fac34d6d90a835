import { FINDINGS, type FindingKey, type FindingSpec, type Findings } from '../../../engine/index.ts';
import { classesOf } from '../lexicon/classes.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import { isBreak, type Token } from '../text/token.ts';
import { type Candidate, type Fact, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { eraOf, senseOf } from './judge.ts';

/** Findings that are one number. */
export type NumberKey = {
  [K in FindingKey]-?: number extends Findings[K] ? K : never;
}[FindingKey];

type Saying = { [K in NumberKey]: { readonly finding: K; readonly value: number } }[NumberKey];

export interface NumberWords {
  /** Pattern of the name that a number follows. */
  readonly name: string;
  /** The value in the finding's own unit; undefined where the unit given is not one of this finding's. */
  readonly convert?: (value: number, unit: string | undefined) => number | undefined;
  /** Whole patterns, each with its `#`, besides "name … number". */
  readonly also?: readonly string[];
  /** The number counts only where this unit follows. */
  readonly needs?: (unit: string | undefined) => boolean;
  /** "1-2" and "1 or 2" are two readings of a grade; "1/2" too. */
  readonly scale?: true;
}

const RANGE = new Set(['dash', 'to', 'or', 'slash']);
const NOW_WORDS = new Set(['now', 'currently', 'today', '→']);
const TIMES = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'cycles',
  'ago',
  'percent',
  'degree',
  'mg',
  'hours',
  'lines',
  'line',
  'nodes',
  'lesions',
  'hash',
  'mg/m2',
  'gy',
  'cm',
  'mm',
  'kg',
  'decline',
  'drop',
  'monthly',
  'weekly',
]);

const word = (token: Token | undefined): string => token?.word ?? '';
export const unitAfter = (tokens: readonly Token[], at: number): string | undefined => {
  const next = tokens[at + 1];
  return next && classesOf(next.word).includes('unit') ? next.word : undefined;
};

/** A number that is glued to letters ("3b"), or counts something else ("4 weeks"), is not the value. */
export function isValue(
  tokens: readonly Token[],
  at: number,
  allowed: ReadonlySet<string> = new Set(),
): boolean {
  const next = tokens[at + 1];
  if (!next || isBreak(next)) return true;
  if (TIMES.has(next.word) && !allowed.has(next.word)) return false;
  return !(next.kind === 'word' && next.glued && next.word.length === 1 && next.word !== 'x');
}

function isRange(tokens: readonly Token[], at: number): boolean {
  if (!RANGE.has(word(tokens[at + 1]))) return false;
  return tokens[at + 2]?.kind === 'number' && isValue(tokens, at + 2);
}

/** "1 → 2", "1, now 2": the place of the number that holds today. */
export function latest(tokens: readonly Token[], at: number): number {
  let then = at + 1;
  if (unitAfter(tokens, at)) then += 1;
  for (let step = 0; step < 4 && !NOW_WORDS.has(word(tokens[then])); step += 1) {
    if (!['comma', 'but', 'and', 'lparen', 'is', 'semicolon', 'then'].includes(word(tokens[then]))) return at;
    then += 1;
  }
  if (!NOW_WORDS.has(word(tokens[then]))) return at;
  then += 1;
  while (['is', 'at', 'a', 'down', 'up', 'to', 'colon', 'falling', 'rising'].includes(word(tokens[then])))
    then += 1;
  return tokens[then]?.kind === 'number' && isValue(tokens, then) ? latest(tokens, then) : at;
}

export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function within(finding: NumberKey, value: number): boolean {
  const spec: FindingSpec = FINDINGS[finding];
  if (spec.kind !== 'number') return false;
  if (value < spec.min || value > spec.max) return false;
  if (spec.whole && !Number.isInteger(value)) return false;
  return spec.step === undefined || value % spec.step === 0;
}

/** The candidate that a number at token `at` makes. */
export function numberSaid(
  finding: NumberKey,
  words: NumberWords,
  match: Match,
  note: Note,
  at: number,
): readonly Candidate[] {
  const { tokens } = note;
  const place = { from: match.from, to: Math.max(match.to, at + 1) };
  const unit = unitAfter(tokens, at);
  const raw = tokens[at]?.value ?? Number.NaN;
  if (words.needs && !words.needs(unit)) return [];
  const value = words.convert ? words.convert(raw, unit) : raw;
  if (value === undefined || !within(finding, value)) return [{ finding, trouble: 'invalid', ...place }];
  const saying: Saying = { finding, value: rounded(value) };
  const fact: Fact = { ...saying, ...place, ...eraOf(note, place) };
  return [fact];
}

const meaningOf =
  (finding: NumberKey, words: NumberWords): Meaning =>
  (match, note) => {
    const first = match.numbers.at(-1);
    if (first === undefined || !isValue(note.tokens, first)) return [];
    if (senseOf(note, match) & (NOT_FACT | NEGATED)) return [];
    const from = note.tokens.slice(match.from, first).some(({ word: said }) => said === 'from');
    if (isRange(note.tokens, first) && !from)
      return [{ finding, trouble: 'ambiguous', from: match.from, to: first + 3 }];
    const at = from ? first + 2 : latest(note.tokens, first);
    return numberSaid(finding, words, match, note, note.tokens[at]?.kind === 'number' ? at : first);
  };

const MOVES =
  '(gone|went|worsened|declined|dropped|fallen|fell|risen|rose|rising|falling|deteriorated|moved|changed|improved|slipped)';

/** A finding that is a number after its name, in units that `convert` knows. */
export function numeric(finding: NumberKey, words: NumberWords): FindingReader {
  const meaning = meaningOf(finding, words);
  return {
    phrases: [phrases(meaning, `${words.name} <is>* [${MOVES}] [from] <is>* #`, ...(words.also ?? []))],
  };
}
