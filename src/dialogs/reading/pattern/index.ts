import type { Token } from '../text/token.ts';
import { type Compiled, compile, type Opening } from './compile.ts';
import { type Match, matchAt } from './match.ts';
import { type Line, lineOf, NUMERIC } from './vocabulary.ts';

export { type Match, stepsTaken } from './match.ts';

/** Patterns that lead to one meaning. */
export interface Phrases<Meaning> {
  readonly patterns: readonly string[];
  readonly meaning: Meaning;
}

export interface Found<Meaning> extends Match {
  readonly meaning: Meaning;
}

interface Entry<Meaning> extends Compiled {
  readonly meaning: Meaning;
}

type Finder<Meaning> = (tokens: readonly Token[]) => readonly Found<Meaning>[];

/** Entries by the words that a match of theirs can begin with. */
function byFirstWord<Meaning>(entries: readonly Entry<Meaning>[]): ReadonlyMap<number, Entry<Meaning>[]> {
  const byWord = new Map<number, Entry<Meaning>[]>();
  for (const entry of entries) {
    for (const word of entry.firsts.words) {
      const others = byWord.get(word);
      if (others) others.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  return byWord;
}

const allows = ({ words, number, open }: Opening, { words: said, kinds }: Line, at: number): boolean =>
  open || (number && kinds[at] === NUMERIC) || words.has(said[at] ?? 0);

/**
 * Compiles phrases once; the finder goes through the tokens once and tries, at each, only the patterns that its word can begin
 * and the word after it can go on.
 */
export function finder<Meaning>(phrases: readonly Phrases<Meaning>[]): Finder<Meaning> {
  const entries: readonly Entry<Meaning>[] = phrases.flatMap(({ patterns, meaning }) =>
    patterns.map((pattern) => ({ ...compile(pattern), meaning })),
  );
  const byWord = byFirstWord(entries);
  const byNumber = entries.filter(({ firsts }) => firsts.number);
  return (tokens) => {
    const line = lineOf(tokens);
    const found: Found<Meaning>[] = [];
    const tryAt = (at: number, candidates: readonly Entry<Meaning>[]): void => {
      for (const { start, branching, seconds, meaning } of candidates) {
        if (!allows(seconds, line, at + 1)) continue;
        const match = matchAt(start, branching, line, at);
        if (match) found.push({ from: match.from, to: match.to, numbers: match.numbers, meaning });
      }
    };
    for (let at = 0; at < tokens.length; at += 1) {
      if (line.kinds[at] === NUMERIC) tryAt(at, byNumber);
      const beginning = byWord.get(line.words[at] ?? 0);
      if (beginning) tryAt(at, beginning);
    }
    return found;
  };
}
