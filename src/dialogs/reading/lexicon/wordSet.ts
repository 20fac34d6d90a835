import { DATE_WORD, YEAR_WORD } from '../text/token.ts';
import { canonicalWords } from './canonical.ts';

/** Patterns and lists say `date` and `year` for any date and any year. */
export const CALENDAR: Readonly<Record<string, readonly string[]>> = { date: [DATE_WORD], year: [YEAR_WORD] };

/** A set of words as tokens carry them, from words as one writes them, blanks between. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => [word, ...canonicalWords(word), ...(CALENDAR[word] ?? [])]));
