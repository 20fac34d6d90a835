import { isSupposed, type Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { HYPOTHESIS, NEGATED, NOT_FACT, NOW, PLAN, QUESTION, THEN, UNCERTAIN } from '../sense/sense.ts';
import { isBreak, type Token } from '../text/token.ts';

/** All senses that touch a stretch of tokens. In a "what if" the supposed counts as said. */
export function senseOf(note: Note, { from, to }: Pick<Match, 'from' | 'to'>): number {
  let sense = 0;
  for (let at = from; at < to; at += 1) sense |= note.senses[at] ?? 0;
  return isSupposed(note, { from }) ? sense & ~(HYPOTHESIS | QUESTION | PLAN | UNCERTAIN) : sense;
}

export const isFact = (note: Note, match: Pick<Match, 'from' | 'to'>): boolean =>
  (senseOf(note, match) & NOT_FACT) === 0;
export const isNegated = (note: Note, match: Pick<Match, 'from' | 'to'>): boolean =>
  (senseOf(note, match) & NEGATED) !== 0;

/** A negation that begins or ends within the words speaks of something else as well: "allergy: never got past the first dose". */
export function isPartlyNegated(note: Note, { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  const first = isNegated(note, { from, to: from + 1 });
  for (let at = from + 1; at < to; at += 1)
    if (isNegated(note, { from: at, to: at + 1 }) !== first) return true;
  return false;
}

export function eraOf(note: Note, match: Pick<Match, 'from' | 'to'>): { era?: 'then' | 'now' } {
  const sense = senseOf(note, match);
  if (sense & NOW) return { era: 'now' };
  return sense & THEN ? { era: 'then' } : {};
}

/** Up to `most` tokens before `at` of the same sentence, in their order. */
export function lead({ tokens }: Note, at: number, most: number): readonly Token[] {
  const words = tokens.slice(Math.max(0, at - most), at);
  return words.slice(words.findLastIndex(isBreak) + 1);
}

/** Up to `most` tokens from `at` on of the same sentence. */
export function trail({ tokens }: Note, at: number, most: number): readonly Token[] {
  const words = tokens.slice(at, at + most);
  const end = words.findIndex(isBreak);
  return end < 0 ? words : words.slice(0, end);
}
