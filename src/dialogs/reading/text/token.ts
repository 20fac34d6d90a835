/** What a stretch of text is to the patterns: a word in its canonical form, a number, a date or a mark. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'mark';
  /** Canonical: `docetaxel` for "Taxotere"; marks by name (`comma`, `arrow`); numbers as digits. */
  readonly word: string;
  readonly value?: number;
  /** `YYYY-MM-DD`, only of a date that can be read in one way. */
  readonly date?: string;
  /** In the original text, UTF-16 units; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nothing stood between this and the token before. */
  readonly glued: boolean;
}

/** What dates and years are called among words; no typed word is. */
export const DATE_WORD = '@date';
export const YEAR_WORD = '@year';

/** Marks that end a sentence. */
const BREAKS = new Set(['fullstop', 'semicolon', 'newline', 'qmark', 'bang']);
export const isBreak = (token: Token): boolean => token.kind === 'mark' && BREAKS.has(token.word);
