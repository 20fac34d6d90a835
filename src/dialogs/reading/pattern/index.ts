import type { Token } from '../text/token.ts';
import { type Compiled, compile } from './compile.ts';
import { type Match, matchAt } from './match.ts';
import { type Line, lineOf, NUMERIC } from './vocabulary.ts';

export type { Match } from './match.ts';

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

/** Compiles phrases once; the finder goes through the tokens once and tries, at each, only the patterns that can begin there. */
export function finder<Meaning>(phrases: readonly Phrases<Meaning>[]): Finder<Meaning> {
  const entries: readonly Entry<Meaning>[] = phrases.flatMap(({ patterns, meaning }) =>
    patterns.map((pattern) => ({ ...compile(pattern), meaning })),
  );
  const byWord = new Map<number, Entry<Meaning>[]>();
  for (const entry of entries) {
    for (const word of entry.firsts.words) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  const NONE: readonly Entry<Meaning>[] = [];
  const byNumber = entries.filter(({ firsts }) => firsts.number);
  const entriesAt = ({ words, kinds }: Line, at: number): readonly Entry<Meaning>[] =>
    kinds[at] === NUMERIC ? byNumber : (byWord.get(words[at] ?? 0) ?? NONE);
  return (tokens) => {
    const line = lineOf(tokens);
    const found: Found<Meaning>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      for (const { start, branching, meaning } of entriesAt(line, at)) {
        const match = matchAt(start, branching, line, at);
        if (match) found.push({ ...match, meaning });
      }
    }
    return found;
  };
}
