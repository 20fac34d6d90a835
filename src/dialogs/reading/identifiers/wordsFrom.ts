import type { Sighting } from './mask.ts';
import { isName } from './nameWords.ts';
import { isAllCapitals, isCapitalised, type Subject } from './subject.ts';

export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /\p{L}[\p{L}'-]{0,40}/uy;
const MOST_WORDS = 4;

/** The words from `at` on that blanks, commas, full stops and hyphens alone keep apart. */
export function wordsFrom(text: string, at: number): readonly Word[] {
  const words: Word[] = [];
  let from = at;
  while (words.length < MOST_WORDS) {
    WORD.lastIndex = from;
    const found = WORD.exec(text)?.[0];
    if (found === undefined) break;
    words.push({ text: found, from, to: from + found.length });
    const gap = /[.,]? |\. ?|-/y;
    gap.lastIndex = from + found.length;
    from = gap.test(text) ? gap.lastIndex : text.length;
  }
  return words;
}

export const bare = (word: string): string => word.replace(/'s$/, '');
export const isInitial = (word: Word): boolean => word.text.length === 1;

export const looksLikeName = (subject: Subject, word: Word): boolean =>
  isName(bare(word.text)) &&
  isCapitalised(subject, word.from) &&
  !(isAllCapitals(subject, word.from, word.to) && word.text.length < 4 && word.text.length > 1);

export function sighting(words: readonly Word[]): readonly Sighting[] {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [{ kind: 'name', from: first.from, to: last.from + bare(last.text).length }] : [];
}
