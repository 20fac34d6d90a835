import { isBreak, type Token } from '../text/token.ts';

/** Words that patterns know, numbered as they are compiled; 0 is any other word. Complete once every pattern is. */
const NUMBERS = new Map<string, number>();

export const numberOf = (word: string): number => {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  NUMBERS.set(word, NUMBERS.size + 1);
  return NUMBERS.size;
};

export const NUMERIC = 1;
export const BREAK = 2;

/** Tokens as the matcher sees them. */
export interface Line {
  readonly words: Int32Array;
  /** `NUMERIC`, `BREAK` or 0. */
  readonly kinds: Uint8Array;
}

const LINES = new WeakMap<readonly Token[], Line>();

/** The line of a list of tokens; made once per list. */
export function lineOf(tokens: readonly Token[]): Line {
  const known = LINES.get(tokens);
  if (known) return known;
  const line = numbered(tokens);
  LINES.set(tokens, line);
  return line;
}

function numbered(tokens: readonly Token[]): Line {
  const words = new Int32Array(tokens.length);
  const kinds = new Uint8Array(tokens.length);
  tokens.forEach((token, at) => {
    words[at] = NUMBERS.get(token.word) ?? 0;
    if (token.kind === 'number') kinds[at] = NUMERIC;
    else if (isBreak(token)) kinds[at] = BREAK;
  });
  return { words, kinds };
}
