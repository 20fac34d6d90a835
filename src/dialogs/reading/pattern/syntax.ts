import { canonicalWords } from '../lexicon/canonical.ts';
import { classWords } from '../lexicon/classes.ts';
import { CALENDAR } from '../lexicon/wordSet.ts';

/**
 * A pattern is a phrase, in the words that one writes; they are read as their canonical forms:
 *
 *     (new|worse) [left|right] <limb> _ weakness
 *
 * `(a b|c)` one of several phrases · `[a|b]` the same, or nothing · `<class>` any word of a class · `x*` none or more of x, up to seven ·
 * `#` a number · `_` up to three words of the same clause, `__` up to six · `^` and `$` where a sentence starts and ends.
 */
export type Piece =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'number' | 'start' | 'end' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Piece[] }
  | { readonly kind: 'optional' | 'repeated'; readonly part: Piece };

const SHORT_GAP = 3;
const LONG_GAP = 6;
const TOKENS = /[()[\]|*]|[^\s()[\]|*]+/g;
const SIGNS: Readonly<Record<string, Piece>> = {
  '#': { kind: 'number' },
  '^': { kind: 'start' },
  $: { kind: 'end' },
  _: { kind: 'gap', most: SHORT_GAP },
  __: { kind: 'gap', most: LONG_GAP },
};

interface Reader {
  readonly texts: readonly string[];
  at: number;
}

const isWord = (text: string | undefined): text is string =>
  text !== undefined &&
  !Object.hasOwn(CALENDAR, text) &&
  !'()[]|*'.includes(text) &&
  !text.startsWith('<') &&
  !Object.hasOwn(SIGNS, text);

const sequence = (parts: readonly Piece[]): Piece =>
  parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
const words = (...words: readonly string[]): Piece => ({ kind: 'words', words });

/** Alternatives that are single words are one set. */
function choice(parts: readonly Piece[]): Piece {
  const single = parts.flatMap((part) => (part.kind === 'words' ? part.words : []));
  const longer = parts.filter((part) => part.kind !== 'words');
  const all = single.length > 0 ? [...longer, words(...new Set(single))] : longer;
  return all.length === 1 && all[0] ? all[0] : { kind: 'choice', parts: all };
}

function alternatives(reader: Reader): Piece {
  const phrases: Piece[] = [];
  do phrases.push(phrase(reader));
  while (reader.texts[reader.at] === '|' && ++reader.at);
  return choice(phrases);
}

function phrase(reader: Reader): Piece {
  const parts: Piece[] = [];
  for (
    let text = reader.texts[reader.at];
    text !== undefined && !'|)]'.includes(text);
    text = reader.texts[reader.at]
  ) {
    const run = wordsInRow(reader);
    if (run.length > 0) parts.push(...canonicalWords(run.join(' ')).map((word) => words(word)));
    else parts.push(starred(reader, atom(reader)));
  }
  return sequence(parts);
}

/** Plain words in a row are read together: "complete response" is one canonical word. */
function wordsInRow(reader: Reader): readonly string[] {
  const run: string[] = [];
  for (let text = reader.texts[reader.at]; isWord(text); text = reader.texts[reader.at]) {
    if (reader.texts[reader.at + 1] === '*') break;
    run.push(text);
    reader.at += 1;
  }
  return run;
}

function atom(reader: Reader): Piece {
  const text = reader.texts[reader.at++] ?? '';
  if (text === '(' || text === '[') {
    const inner = alternatives(reader);
    reader.at += 1;
    return text === '(' ? inner : { kind: 'optional', part: inner };
  }
  if (text.startsWith('<')) return words(...classWords(text.slice(1, -1)));
  return SIGNS[text] ?? words(...canonicalWords(text), ...(CALENDAR[text] ?? []));
}

function starred(reader: Reader, part: Piece): Piece {
  if (reader.texts[reader.at] !== '*') return part;
  reader.at += 1;
  return { kind: 'repeated', part: part.kind === 'optional' ? part.part : part };
}

/** The pieces of a pattern. Throws where its brackets do not match. */
export function parse(pattern: string): Piece {
  const reader: Reader = { texts: pattern.match(TOKENS) ?? [], at: 0 };
  const parsed = alternatives(reader);
  if (reader.at !== reader.texts.length) throw new Error(`The pattern "${pattern}" is not balanced.`);
  return parsed;
}
