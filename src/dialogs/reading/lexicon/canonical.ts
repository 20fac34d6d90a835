import { spellOut } from '../text/contractions.ts';
import { fold } from '../text/fold.ts';
import { readNumberWords } from '../text/numberWords.ts';
import { scan } from '../text/scan.ts';
import { readSpokenMarks } from '../text/spokenMarks.ts';
import { readTables } from '../text/tables.ts';
import type { Token } from '../text/token.ts';
import { spellingCorrector } from './spelling.ts';
import { FORGIVEN, FORGIVEN_ONCE, VARIANTS } from './variants.ts';

const LONGEST = 8;

const tokensOf = (text: string): readonly Token[] =>
  readNumberWords(readSpokenMarks(spellOut(scan(fold(text)))));
const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.word).join(' ');

const CANONICAL: ReadonlyMap<string, string> = (() => {
  const canonical = new Map<string, string>();
  for (const [word, spellings] of Object.entries(VARIANTS)) {
    for (const spelling of spellings.split('|')) {
      const key = keyOf(tokensOf(spelling));
      const other = canonical.get(key);
      if (other !== undefined && other !== word)
        throw new Error(`"${key}" stands for both ${other} and ${word}`);
      canonical.set(key, word);
    }
  }
  return canonical;
})();

/** Longest spelling, in tokens, that begins with a word: most tokens begin none and are not tried. */
const REACH: ReadonlyMap<string, number> = (() => {
  const reach = new Map<string, number>();
  for (const key of CANONICAL.keys()) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    reach.set(first, Math.max(reach.get(first) ?? 0, Math.min(words.length, LONGEST)));
  }
  return reach;
})();

const correct = spellingCorrector(
  [...CANONICAL.keys()].flatMap((key) => key.split(' ')),
  FORGIVEN,
  FORGIVEN_ONCE,
);

function corrected(token: Token): Token {
  if (token.kind !== 'word') return token;
  const word = correct(token.word);
  return word === token.word ? token : { ...token, word };
}

/** A phrase of a pattern or a list as its tokens would come out of a message; misspellings stay. */
export const canonicalWords = (phrase: string): readonly string[] =>
  merge(phrase.split(' ').map((word) => ({ kind: 'word', word, start: 0, end: 0, glued: false }))).map(
    ({ word }) => word,
  );

const KNOWN: ReadonlySet<string> = new Set([...CANONICAL.keys()].flatMap((key) => key.split(' ')));

/** Whether a word, as typed in lower case, is part of any spelling of the lexicon. */
export const isKnownWord = (word: string): boolean => KNOWN.has(word);

interface Named {
  readonly word: string;
  readonly length: number;
}

function namedAt(tokens: readonly Token[], at: number): Named | undefined {
  const reach = REACH.get(tokens[at]?.word ?? '') ?? 0;
  for (let length = Math.min(reach, tokens.length - at); length > 0; length -= 1) {
    const word = CANONICAL.get(keyOf(tokens.slice(at, at + length)));
    if (word !== undefined) return { word, length };
  }
  return undefined;
}

function merge(tokens: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const named = namedAt(tokens, at);
    if (!named) {
      merged.push(token);
      continue;
    }
    const end = tokens[at + named.length - 1]?.end ?? token.end;
    merged.push({ kind: 'word', word: named.word, start: token.start, end, glued: token.glued });
    at += named.length - 1;
  }
  return merged;
}

/** Text as canonical tokens: folded, cut, spelt out, corrected, and every known name in its one form. */
export const canonicalTokens = (text: string): readonly Token[] =>
  merge(readTables(tokensOf(text)).map(corrected));
