import { isDigit, isLetter } from './characters.ts';
import { dateAt } from './dates.ts';
import type { Folded } from './fold.ts';
import { markAt } from './marks.ts';
import { groupedDigits, numberValue } from './thousands.ts';
import { DATE_WORD, type Token, YEAR_WORD } from './token.ts';

/** Written with a slash, read as one word. */
const SLASHED = /(?:n\/a|w\/o|s\/p|h\/o|r\/o|d\/c|c\/w|y\/o|o\/e|i\/v|p\/w|k\/c|c\/o|w\/)(?![a-z0-9])/y;
const POINTED = /(?:\p{L}\.){2,6}(?:\p{L}(?![\p{L}\d]))?/uy;
const WORD = /\p{L}[\p{L}\d]*(?:'\p{L}+)*/uy;
const GLUED =
  /^(ecog|ps|who|kps|psa(?!50|90|30|80|dt)|hb|hgb|plts?|plats?|anc|neuts?|alp|ast|alt|bili|x|lvef|ef|nyha|tmb|crcl|grade|gr|g|c|k|t|ca|testo|cycles?|day|pluvicto|lu(?=[1-8]$)|doce|docetaxel|cabazi|age|aged|y|q)\d+[a-z]{0,2}$/;
/** Their full stop ends no sentence. */
const ABBREVIATED = new Set(['inj', 'tab', 'cap', 'sr', 'dr', 'approx', 'incl', 'esp']);
const ORDINAL = /\d{1,2}(?:st|nd|rd|th)(?![a-z])/y;
const NUMBER = /\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])|\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:[.,]\d+)?/y;
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

const startsBelowZero = (text: string, at: number): boolean =>
  text[at] === '-' &&
  isDigit(text[at + 1]) &&
  (at === 0 || ' (:=\n'.includes(text[at - 1] ?? '')) &&
  !/[\d%)/] $/.test(text.slice(Math.max(0, at - 2), at));

/** "-5" is five below zero, no five; "1 -2" and "2019 -2021" are ranges. */
function belowZero(text: string, at: number): Found | undefined {
  if (!startsBelowZero(text, at) || dateAt(text, at + 1)) return undefined;
  const found = numeric(text, at + 1);
  if (found?.kind !== 'number' || found.value === undefined) return undefined;
  return { kind: 'number', word: `-${found.word}`, length: found.length + 1, value: -found.value };
}

function numeric(text: string, at: number): Found | undefined {
  const ordinal = sticky(ORDINAL, text, at);
  if (ordinal !== undefined) {
    return { kind: 'word', word: 'ordinal', length: ordinal.length, value: Number.parseInt(ordinal, 10) };
  }
  const grouped = groupedDigits(text, at);
  if (grouped) return { kind: 'number', word: String(grouped.value), ...grouped };
  const digits = sticky(NUMBER, text, at) ?? sticky(POINT_NUMBER, text, at);
  if (digits === undefined) return undefined;
  const value = numberValue(digits.startsWith('.') ? `0${digits}` : digits);
  const kind = YEAR.test(digits) ? 'date' : 'number';
  return { kind, word: kind === 'date' ? YEAR_WORD : String(value), length: digits.length, value };
}

function dated(text: string, at: number): Found | undefined {
  const found = dateAt(text, at);
  if (!found) return undefined;
  const date = found.date === undefined ? {} : { date: found.date };
  return { kind: 'date', word: DATE_WORD, length: found.length, ...date };
}

const aWord = (word: string, length: number): Found => ({ kind: 'word', word, length });

/** "PS1", "Hb9.5" and "x6" are a label and its number; "brca2", "lu177" and "t1c" are not. */
const unglued = (word: string): string => GLUED.exec(word)?.[1] ?? word;

function worded(text: string, at: number): Found | undefined {
  const pointed = text[at + 1] === '.' ? sticky(POINTED, text, at) : undefined;
  if (pointed !== undefined) return aWord(pointed.replaceAll('.', ''), pointed.length);
  const slashed = text[at + 1] === '/' ? sticky(SLASHED, text, at) : undefined;
  const found = slashed ?? sticky(WORD, text, at);
  if (found === undefined) return undefined;
  const word = unglued(found);
  const dotted = ABBREVIATED.has(word) && text[at + word.length] === '.';
  return aWord(word, word.length + (dotted ? 1 : 0));
}

/** A question mark before what it doubts: "?PD", "? liver mets"; one that ends a sentence leans on the word before it. */
function doubts(text: string, at: number): boolean {
  if (text[at] !== '?' || (at > 0 && !' \n(,;:/-'.includes(text[at - 1] ?? ' '))) return false;
  const after = text[at + 1] === ' ' ? text[at + 2] : text[at + 1];
  return isLetter(after) || isDigit(after);
}

function marked(text: string, at: number): Found | undefined {
  if (doubts(text, at)) return { kind: 'mark', word: 'query', length: 1 };
  const mark = markAt(text, at);
  return mark && { kind: mark.word === 'and' ? 'word' : 'mark', ...mark };
}

/** "docetaxel-naive", "PSMA-617" and "72-year-old" are several words; "1-2" is a range and " - " a mark. */
function joins(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  return (isLetter(before) && (isLetter(after) || isDigit(after))) || (isDigit(before) && isLetter(after));
}

const startsNumber = (text: string, at: number): boolean =>
  isDigit(text[at]) ||
  (text[at] === '.' && isDigit(text[at + 1]) && !isDigit(text[at - 1]) && !isLetter(text[at - 1]));

/** After "x" comes a count, not the day of a month: "x 6 Jan–Aug". */
const isCount = (text: string, at: number): boolean =>
  /[x×*] ?$/.test(text.slice(Math.max(0, at - 2), at)) &&
  !/[a-z0-9]x ?$/.test(text.slice(Math.max(0, at - 3), at));

function found(text: string, at: number): Found | undefined {
  const sign = text[at];
  if (isLetter(sign)) return dated(text, at) ?? worded(text, at);
  if (startsNumber(text, at)) return (isCount(text, at) ? undefined : dated(text, at)) ?? numeric(text, at);
  const below = belowZero(text, at);
  if (below) return below;
  const signed = sign === '-' || sign === '+' ? sticky(SIGNED_WORD, text, at) : undefined;
  return signed === undefined ? marked(text, at) : aWord(signed, signed.length);
}

/** Spelt out rather than spread: this is made for every token. */
function placed({ kind, word, value, date }: Found, start: number, end: number, glued: boolean): Token {
  if (value !== undefined) return { kind, word, value, start, end, glued };
  return date === undefined ? { kind, word, start, end, glued } : { kind, word, date, start, end, glued };
}

/** Folded text as tokens, in one pass. Signs that mean nothing to a clinician (emoji, other scripts' marks) are passed over. */
export function scan({ text, starts, ends }: Folded): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const hyphen = text[at] === '-' && joins(text, at);
    const next = text[at] === ' ' || hyphen ? undefined : found(text, at);
    if (!next) {
      glued = hyphen;
      at += 1;
      continue;
    }
    tokens.push(placed(next, starts[at] ?? 0, ends[at + next.length - 1] ?? 0, glued));
    at += next.length;
    glued = true;
  }
  return tokens;
}
