import { dateAt } from './dates.ts';
import type { Folded } from './fold.ts';
import { grouped } from './grouped.ts';
import type { Token } from './token.ts';

/** Marks by the names that patterns use for them; longer ones first. */
const MARKS: readonly (readonly [string, string])[] = [
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
  ['|', 'semicolon'],
  ['"', 'quote'],
  ['°', 'degree'],
  ['█', 'masked'],
];

const MARKS_BY_SIGN: ReadonlyMap<string, readonly (readonly [string, string])[]> = grouped(
  MARKS,
  ([sign]) => sign[0] ?? '',
);

/** Written with a slash, read as one word. */
const SLASHED = /(?:n\/a|w\/o|s\/p|h\/o|r\/o|d\/c|c\/w|y\/o|o\/e|i\/v|p\/w|k\/c|c\/o|w\/)(?![a-z0-9])/y;
const POINTED = /(?:\p{L}\.){2,6}(?:\p{L}(?![\p{L}\d]))?/uy;
const WORD = /\p{L}[\p{L}\d]*(?:'\p{L}+)*/uy;
const GLUED =
  /^(ecog|ps|who|kps|psa(?!50|90|30|80|dt)|hb|hgb|plts?|plats?|anc|neuts?|alp|ast|alt|bili|x|lvef|ef|nyha|tmb|crcl|grade|gr|g|c|k|t|ca|testo|cycles?|day|pluvicto|doce|docetaxel|cabazi|age|aged|y|q)\d+[a-z]{0,2}$/;
const ORDINAL = /\d{1,2}(?:st|nd|rd|th)(?![a-z])/y;
const NUMBER = /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:[.,]\d+)?/y;
const POINT_NUMBER = /\.\d+/y;
const SIGNED_WORD = /[-+]ve(?![a-z])/y;

/** Standing alone it is a year more often than a value; findings that reach such numbers say so. */
const YEAR = /^(?:19[89]|20[0-4])\d$/;

const sticky = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

interface Found {
  readonly kind: Token['kind'];
  readonly word: string;
  readonly length: number;
  readonly value?: number;
  readonly date?: string;
}

/** `1,500` is fifteen hundred, `1,7` and `0,500` are decimals. */
export function numberValue(digits: string): number {
  const thousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  return Number(thousands ? digits.replaceAll(',', '') : digits.replace(',', '.'));
}

function numeric(text: string, at: number): Found | undefined {
  const ordinal = sticky(ORDINAL, text, at);
  if (ordinal !== undefined) {
    return { kind: 'word', word: 'ordinal', length: ordinal.length, value: Number.parseInt(ordinal, 10) };
  }
  const digits = sticky(NUMBER, text, at) ?? sticky(POINT_NUMBER, text, at);
  if (digits === undefined) return undefined;
  const value = numberValue(digits.startsWith('.') ? `0${digits}` : digits);
  const kind = YEAR.test(digits) ? 'date' : 'number';
  return { kind, word: kind === 'date' ? 'year' : String(value), length: digits.length, value };
}

function dated(text: string, at: number): Found | undefined {
  const found = dateAt(text, at);
  if (!found) return undefined;
  const date = found.date === undefined ? {} : { date: found.date };
  return { kind: 'date', word: 'date', length: found.length, ...date };
}

/** "PS1", "Hb9.5" and "x6" are a label and its number; "brca2", "lu177" and "t1c" are not. */
function unglued(word: string): string {
  const label = GLUED.exec(word)?.[1];
  return label === undefined ? word : label;
}

function worded(text: string, at: number): Found | undefined {
  const pointed = sticky(POINTED, text, at);
  if (pointed !== undefined)
    return { kind: 'word', word: pointed.replaceAll('.', ''), length: pointed.length };
  const found = sticky(SLASHED, text, at) ?? sticky(SIGNED_WORD, text, at) ?? sticky(WORD, text, at);
  if (found === undefined) return undefined;
  const word = unglued(found);
  return { kind: 'word', word, length: word.length };
}

/** A question mark before what it doubts: "?PD", "? liver mets"; one that ends a sentence leans on the word before it. */
function doubts(text: string, at: number): boolean {
  const leans = at > 0 && !' \n(,;:/-'.includes(text[at - 1] ?? ' ');
  return !leans && /[\p{L}\d]/u.test(text[at + 1] === ' ' ? (text[at + 2] ?? '') : (text[at + 1] ?? ''));
}

function marked(text: string, at: number): Found | undefined {
  if (text[at] === '?' && doubts(text, at)) return { kind: 'mark', word: 'query', length: 1 };
  for (const [sign, word] of MARKS_BY_SIGN.get(text[at] ?? '') ?? []) {
    if (text.startsWith(sign, at))
      return { kind: word === 'and' ? 'word' : 'mark', word, length: sign.length };
  }
  return undefined;
}

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);

/** "docetaxel-naive", "PSMA-617" and "72-year-old" are several words; "1-2" is a range and " - " a mark. */
function joins(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (text[at] !== '-') return false;
  return (isLetter(before) && (isLetter(after) || isDigit(after))) || (isDigit(before) && isLetter(after));
}

const found = (text: string, at: number): Found | undefined =>
  dated(text, at) ??
  (isDigit(text[at]) || pointNumber(text, at) ? numeric(text, at) : undefined) ??
  worded(text, at) ??
  marked(text, at);

const pointNumber = (text: string, at: number): boolean =>
  text[at] === '.' && isDigit(text[at + 1]) && !isDigit(text[at - 1]) && !isLetter(text[at - 1]);

/** Folded text as tokens, in one pass. Signs that mean nothing to a clinician (emoji, other scripts' marks) are passed over. */
export function scan(folded: Folded): readonly Token[] {
  const { text, starts, ends } = folded;
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < text.length) {
    if (text[at] === ' ' || joins(text, at)) {
      glued = text[at] !== ' ';
      at += 1;
      continue;
    }
    const next = found(text, at);
    if (!next) {
      at += 1;
      glued = false;
      continue;
    }
    const { length, ...token } = next;
    tokens.push({ ...token, start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0, glued });
    at += length;
    glued = true;
  }
  return tokens;
}
