import type { Candidate } from '../findings/candidate.ts';
import { OPTIONS_OF } from '../findings/setAside.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';

const IN_LIST = wordSet('and comma slash plus or yes only just fullstop newline both colon');
const MOST_WORDS = 24;

/** Treatments and nothing else, where it was asked which are declined or ruled out. */
export function optionsAnswer(
  finding: 'declines' | 'contraindicated',
  { tokens }: Note,
): readonly Candidate[] {
  const named = tokens.filter(({ word }) => !IN_LIST.has(word));
  const isList = tokens.length <= MOST_WORDS && named.every(({ word }) => Object.hasOwn(OPTIONS_OF, word));
  const value = [...new Set(named.flatMap(({ word }) => OPTIONS_OF[word] ?? []))];
  return isList && value.length > 0 ? [{ finding, value, from: 0, to: tokens.length }] : [];
}
