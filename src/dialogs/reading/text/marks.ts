import { grouped } from './grouped.ts';

/** Marks by the names that patterns use for them; where one begins another, the longer stands first. */
const NAMED: readonly (readonly [string, string])[] = [
  ['-->', '→'],
  ['->', '→'],
  ['=>', '→'],
  ['>>', '→'],
  ['...', 'fullstop'],
  ['..', 'fullstop'],
  ['<=', 'le'],
  ['>=', 'ge'],
  ['+/-', 'plusminus'],
  ['→', '→'],
  ['↑', '↑'],
  ['↓', '↓'],
  ['.', 'fullstop'],
  [';', 'semicolon'],
  ['\n', 'newline'],
  ['?', 'qmark'],
  ['!', 'bang'],
  [',', 'comma'],
  [':', 'colon'],
  ['=', 'equals'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['/', 'slash'],
  ['-', 'dash'],
  ['+', 'plus'],
  ['%', 'percent'],
  ['#', 'hash'],
  ['(', 'lparen'],
  [')', 'rparen'],
  ['[', 'lparen'],
  [']', 'rparen'],
  ['{', 'lparen'],
  ['}', 'rparen'],
  ['&', 'and'],
  ['~', 'about'],
  ['^', 'caret'],
  ['*', 'star'],
  ['|', 'cell'],
  ['"', 'quote'],
  ['°', 'degree'],
];

export const MASK = '█';

interface Mark {
  readonly word: string;
  readonly length: number;
}

const BY_SIGN: ReadonlyMap<string, readonly (readonly [string, string])[]> = grouped(
  NAMED,
  ([sign]) => sign[0] ?? '',
);

/** The mark at `at` of folded text; signs without a name are none. What was masked is one mark. */
export function markAt(text: string, at: number): Mark | undefined {
  const sign = text[at] ?? '';
  if (sign === MASK) {
    let end = at + 1;
    while (text[end] === MASK) end += 1;
    return { word: 'masked', length: end - at };
  }
  for (const [written, word] of BY_SIGN.get(sign) ?? []) {
    if (written.length === 1 || text.startsWith(written, at)) return { word, length: written.length };
  }
  return undefined;
}
