import {
  FINDINGS,
  type FindingKey,
  type FindingSpec,
  type Findings,
  NOT_AVAILABLE,
  type NotAvailable,
} from '../../../engine/index.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, type Fact, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { eraOf, isFact, senseOf } from './judge.ts';
import { latest } from './latest.ts';
import { isUnit, isValue, unitAfter } from './value.ts';

/** Findings that are one number. */
export type NumberKey = {
  [K in FindingKey]-?: number extends Findings[K] ? K : never;
}[FindingKey];

type Saying = { [K in NumberKey]: { readonly finding: K; readonly value: number } }[NumberKey];

type Unknown = { [K in NumberKey]: { readonly finding: K; readonly value: NotAvailable } }[NumberKey];

/** A value in the finding's own unit; undefined where the unit given is not one of its. */
export type Convert = (value: number, unit: string | undefined) => number | undefined;

export interface NumberWords {
  /** Pattern of the name that a number follows. */
  readonly name: string;
  readonly convert?: Convert;
  /** Whole patterns, each with its `#`, besides "name … number". */
  readonly also?: readonly string[];
  /** The number counts only where this unit follows. */
  readonly needs?: (unit: string | undefined) => boolean;
  /** Words that may follow the number although they usually count something else. */
  readonly allowed?: readonly string[];
  /** "1-2" and "1 or 2" are two readings of a grade; "1/2" too. */
  readonly scale?: true;
  /** The unit after the number is not looked at. */
  readonly anyUnit?: true;
  /** Words of time near it are part of it, not of when it was so. */
  readonly timeless?: true;
  /** What is said beside it leaves open whether it is this finding: it is asked. */
  readonly isOpen?: (note: Note, match: Match) => boolean;
}

const RANGE = wordSet('dash to or slash');

const word = (token: Token | undefined): string => token?.word ?? '';

function isRange(tokens: readonly Token[], at: number, allowed: ReadonlySet<string>): boolean {
  if (!RANGE.has(word(tokens[at + 1]))) return false;
  return tokens[at + 2]?.kind === 'number' && isValue(tokens, at + 2, allowed);
}

export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function within(finding: NumberKey, value: number): boolean {
  const spec: FindingSpec = FINDINGS[finding];
  if (spec.kind !== 'number') return false;
  if (value < spec.min || value > spec.max) return false;
  if (spec.whole && !Number.isInteger(value)) return false;
  return spec.step === undefined || value % spec.step === 0;
}

/** "Hb (g/L): 98": the unit stands with the name. */
export const unitWithin = (tokens: readonly Token[], { from }: Match, at: number): string | undefined =>
  tokens.slice(from, at).find(({ word: said }) => isUnit(said))?.word;

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
  const unit = unitAfter(tokens, at) ?? unitWithin(tokens, match, at);
  const raw = tokens[at]?.value ?? Number.NaN;
  if (words.needs && !words.needs(unit)) return [];
  const value = words.convert ? words.convert(raw, unit) : raw;
  if (value === undefined || !within(finding, value)) return [{ finding, trouble: 'invalid', ...place }];
  const saying: Saying = { finding, value: rounded(value) };
  const fact: Fact = { ...saying, ...place, ...(words.timeless ? {} : eraOf(note, place)) };
  return [fact];
}

const meaningOf =
  (finding: NumberKey, words: NumberWords): Meaning =>
  (match, note) => {
    const first = match.numbers.at(-1);
    if (first === undefined || !isValue(note.tokens, first, new Set(words.allowed))) return [];
    if (senseOf(note, match) & (NOT_FACT | NEGATED)) return [];
    if (words.isOpen?.(note, match))
      return [{ finding, trouble: 'ambiguous', from: match.from, to: first + 1 }];
    const from = note.tokens.slice(match.from, first).some(({ word: said }) => said === 'from');
    if (isRange(note.tokens, first, new Set(words.allowed)) && !from)
      return [{ finding, trouble: 'ambiguous', from: match.from, to: first + 3 }];
    const at = from
      ? endOfRange(note.tokens, first)
      : latest(note.tokens, first, { allowed: new Set(words.allowed) });
    return numberSaid(finding, words, match, note, note.tokens[at]?.kind === 'number' ? at : first);
  };

/** "From 40% to 55%": where it went. */
function endOfRange(tokens: readonly Token[], first: number): number {
  const to = RANGE.has(word(tokens[first + 1])) ? first + 1 : first + 2;
  return RANGE.has(word(tokens[to])) ? to + 1 : first;
}

const notAvailable = (finding: NumberKey, { from, to }: Match): Candidate => {
  const saying: Unknown = { finding, value: NOT_AVAILABLE };
  return { ...saying, from, to };
};

const MOVES =
  '(recovered|recovering|settled|normalised|normalized|increased|decreased|up|down|gone|went|worsened|declined|dropped|fallen|fell|risen|rose|rising|falling|deteriorated|moved|changed|improved|slipped)';

/** A finding that is a number after its name, in units that `convert` knows. */
export function numeric(finding: NumberKey, words: NumberWords): FindingReader {
  const meaning = meaningOf(finding, words);
  const unavailable: Meaning = (match, note) => (isFact(note, match) ? [notAvailable(finding, match)] : []);
  return {
    phrases: [
      phrases(
        meaning,
        `${words.name} [of [(the|this|our)] patient] [(lparen|comma)] [<unit>] [rparen] <is>* [${MOVES}] [comma] [from] <is>* #`,
        ...(words.also ?? []),
      ),
      phrases(
        unavailable,
        `${words.name} <is>* (unknown|not known|not available|na|not recorded|not documented|unavailable|not_tested|nk)`,
        `(unknown|do not know [the|his]*) ${words.name}`,
      ),
    ],
  };
}
