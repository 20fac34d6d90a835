import type { FindingKey, Findings } from '../../../engine/index.ts';
import type { Note } from '../note.ts';
import type { Match, Phrases } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import { type Candidate, type Fact, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { eraOf, senseOf } from './judge.ts';

/** Findings that are one of a few words. */
export type ChoiceKey = {
  [K in FindingKey]-?: Findings[K] extends string | undefined ? K : never;
}[FindingKey];

export type Choice<K extends ChoiceKey> = Exclude<Findings[K], undefined>;

type Saying = { [K in ChoiceKey]: { readonly finding: K; readonly value: Choice<K> } }[ChoiceKey];

export const chosen = (saying: Saying, match: Match, note: Note): readonly Candidate[] => {
  const fact: Fact = { ...saying, from: match.from, to: match.to, ...eraOf(note, match) };
  return [fact];
};

/** Phrases that mean a value where they stand plainly; negated, or in another sense, they mean nothing. */
export const means = (saying: Saying, ...patterns: readonly string[]): Phrases<Meaning> =>
  phrases(
    (match, note) => (senseOf(note, match) & (NOT_FACT | NEGATED) ? [] : chosen(saying, match, note)),
    ...patterns,
  );

/** Phrases that hold their own "no" or "not", so that a negation is part of what they say. */
export const meansInFull = (saying: Saying, ...patterns: readonly string[]): Phrases<Meaning> =>
  phrases((match, note) => (senseOf(note, match) & NOT_FACT ? [] : chosen(saying, match, note)), ...patterns);

export const reader = (...all: readonly Phrases<Meaning>[]): FindingReader => ({ phrases: all });
