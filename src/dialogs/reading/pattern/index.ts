import { classesOf } from '../lexicon/classes.ts';
import type { Token } from '../text/token.ts';
import { compile } from './compile.ts';
import { type Match, type Matcher, matchAt } from './match.ts';

export type { Match } from './match.ts';

/** Patterns that lead to one meaning. */
export interface Phrases<Meaning> {
  readonly patterns: readonly string[];
  readonly meaning: Meaning;
}

export interface Found<Meaning> extends Match {
  readonly meaning: Meaning;
}

interface Entry<Meaning> {
  readonly match: Matcher;
  readonly meaning: Meaning;
}

type Finder<Meaning> = (tokens: readonly Token[]) => readonly Found<Meaning>[];

function keysOf(token: Token): readonly string[] {
  if (token.kind === 'number') return [token.word, '#'];
  const classes = classesOf(token.word);
  return classes.length === 0 ? [token.word] : [token.word, ...classes.map((name) => `<${name}>`)];
}

/** Compiles phrases once; the finder goes through the tokens once and tries, at each, only the patterns that can begin there. */
export function finder<Meaning>(phrases: readonly Phrases<Meaning>[]): Finder<Meaning> {
  const byFirst = new Map<string, Entry<Meaning>[]>();
  for (const { patterns, meaning } of phrases) {
    for (const pattern of patterns) {
      const { match, firsts } = compile(pattern);
      const entry = { match, meaning };
      for (const first of firsts) byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
  }
  const entriesAt = (token: Token): readonly Entry<Meaning>[] => {
    const keys = keysOf(token);
    if (keys.length === 1) return byFirst.get(keys[0] ?? '') ?? [];
    return [...new Set(keys.flatMap((key) => byFirst.get(key) ?? []))];
  };
  return (tokens) =>
    tokens.flatMap((token, at) =>
      entriesAt(token).flatMap(({ match, meaning }) => {
        const found = matchAt(match, tokens, at);
        return found ? [{ ...found, meaning }] : [];
      }),
    );
}
