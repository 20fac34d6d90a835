import {
  either,
  gap,
  inClass,
  type Matcher,
  number,
  optional,
  repeated,
  sentenceEnd,
  sentenceStart,
  sequence,
  word,
} from './match.ts';

/**
 * A pattern is a phrase of canonical words:
 *
 *     (new|worse) [left|right] <limb> _ weakness
 *
 * `(a b|c)` one of several phrases · `[a|b]` the same, or nothing · `<class>` any word of a class · `<class>*` any number of them ·
 * `#` a number · `_` up to three words of the same clause, `__` up to six · `^` and `$` where a sentence starts and ends.
 */
export interface Compiled {
  readonly match: Matcher;
  /** What a match can begin with: a word, `<class>` or `#`. Empty: it can match nothing. */
  readonly firsts: readonly string[];
  readonly nullable: boolean;
}

const EMPTY: Compiled = { match: sequence([]), firsts: [], nullable: true };

const SHORT_GAP = 3;
const LONG_GAP = 6;

const TOKENS = /[()[\]|*]|[^\s()[\]|*]+/g;

function leaf(text: string): Compiled {
  if (text === '#') return { match: number, firsts: ['#'], nullable: false };
  if (text === '^') return { match: sentenceStart, firsts: [], nullable: true };
  if (text === '$') return { match: sentenceEnd, firsts: [], nullable: true };
  if (text === '_') return { match: gap(SHORT_GAP), firsts: [], nullable: true };
  if (text === '__') return { match: gap(LONG_GAP), firsts: [], nullable: true };
  if (text.startsWith('<')) return { match: inClass(text.slice(1, -1)), firsts: [text], nullable: false };
  return { match: word(text), firsts: [text], nullable: false };
}

function inOrder(parts: readonly Compiled[]): Compiled {
  const firsts = new Set<string>();
  let nullable = true;
  for (const part of parts) {
    if (nullable) for (const first of part.firsts) firsts.add(first);
    nullable = nullable && part.nullable;
  }
  return { match: sequence(parts.map(({ match }) => match)), firsts: [...firsts], nullable };
}

const oneOf = (parts: readonly Compiled[]): Compiled => ({
  match: either(parts.map(({ match }) => match)),
  firsts: [...new Set(parts.flatMap(({ firsts }) => firsts))],
  nullable: parts.some(({ nullable }) => nullable),
});

interface Reader {
  readonly pieces: readonly string[];
  at: number;
}

function alternatives(reader: Reader): Compiled {
  const phrases: Compiled[] = [];
  do phrases.push(phrase(reader));
  while (reader.pieces[reader.at] === '|' && ++reader.at);
  return phrases.length === 1 ? (phrases[0] ?? EMPTY) : oneOf(phrases);
}

function phrase(reader: Reader): Compiled {
  const parts: Compiled[] = [];
  for (
    let piece = reader.pieces[reader.at];
    piece !== undefined && !'|)]'.includes(piece);
    piece = reader.pieces[reader.at]
  ) {
    reader.at += 1;
    parts.push(starred(reader, atom(reader, piece)));
  }
  return inOrder(parts);
}

function atom(reader: Reader, piece: string): Compiled {
  if (piece !== '(' && piece !== '[') return leaf(piece);
  const inner = alternatives(reader);
  reader.at += 1;
  return piece === '(' ? inner : { match: optional(inner.match), firsts: inner.firsts, nullable: true };
}

function starred(reader: Reader, part: Compiled): Compiled {
  if (reader.pieces[reader.at] !== '*') return part;
  reader.at += 1;
  return { match: repeated(part.match), firsts: part.firsts, nullable: true };
}

/** Compiles a pattern once. Throws where it is unbalanced or could begin anywhere. */
export function compile(pattern: string): Compiled {
  const reader: Reader = { pieces: pattern.match(TOKENS) ?? [], at: 0 };
  const compiled = alternatives(reader);
  if (reader.at !== reader.pieces.length) throw new Error(`The pattern "${pattern}" is not balanced.`);
  if (compiled.nullable || compiled.firsts.length === 0)
    throw new Error(`The pattern "${pattern}" can begin anywhere.`);
  return compiled;
}

/** Words that stand in a pattern, for the spelling corrector to leave alone. */
export const wordsOf = (pattern: string): readonly string[] =>
  (pattern.match(TOKENS) ?? []).filter((piece) => /^[a-z]/.test(piece));
