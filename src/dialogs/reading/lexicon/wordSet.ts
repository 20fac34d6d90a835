import { canonicalWords } from './canonical.ts';

/** A set of words as tokens carry them, from words as one writes them, blanks between. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => [word, ...canonicalWords(word)]));
