import type { Token } from './token.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const VALUES: ReadonlyMap<string, number> = new Map([
  ['nought', 0],
  ['naught', 0],
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['fourth', 'fifth', 'sixth'].map((word, index) => [word, index + 4]),
);

/** "Sixth" as "6th"; smaller ones count other things (lines, opinions). */
function asOrdinal(token: Token): Token {
  const value = token.kind === 'word' ? ORDINALS.get(token.word) : undefined;
  return value === undefined ? token : { ...token, word: 'ordinal', value };
}

const spokenValue = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? VALUES.get(token.word) : undefined;

interface Spoken {
  readonly value: number;
  /** How many tokens say it. */
  readonly length: number;
}

/** "eighty eight", "one hundred and twenty": a tens word takes a unit after it, a unit takes "hundred". */
function whole(tokens: readonly Token[], at: number): Spoken | undefined {
  const first = spokenValue(tokens[at]);
  if (first === undefined) return undefined;
  if (first > 0 && first < 20 && tokens[at + 1]?.word === 'hundred') return hundreds(tokens, at, first * 100);
  const second = spokenValue(tokens[at + 1]);
  const tens = first >= 20 && second !== undefined && second > 0 && second < 10;
  return tens ? { value: first + second, length: 2 } : { value: first, length: 1 };
}

function hundreds(tokens: readonly Token[], at: number, value: number): Spoken {
  const joined = tokens[at + 2]?.word === 'and' ? 3 : 2;
  const rest = spokenValue(tokens[at + joined]) === undefined ? undefined : whole(tokens, at + joined);
  return rest && rest.value < 100
    ? { value: value + rest.value, length: joined + rest.length }
    : { value, length: 2 };
}

/** "one point seven": each digit after the point is a word or a number of its own. */
function pointed(tokens: readonly Token[], at: number, spoken: Spoken): Spoken {
  if (tokens[at + spoken.length]?.word !== 'point') return spoken;
  let digits = '';
  let length = spoken.length + 1;
  for (; digits.length < 4; length += 1) {
    const token = tokens[at + length];
    const digit = spokenValue(token) ?? token?.value;
    if (digit === undefined || digit > 9 || !Number.isInteger(digit)) break;
    digits += String(digit);
  }
  return digits === '' ? spoken : { value: Number(`${spoken.value}.${digits}`), length };
}

function spokenAt(tokens: readonly Token[], at: number): Spoken | undefined {
  const word = whole(tokens, at);
  const token = tokens[at];
  if (word) return pointed(tokens, at, word);
  if (token?.kind !== 'number' || token.value === undefined || !Number.isInteger(token.value))
    return undefined;
  const said = pointed(tokens, at, { value: token.value, length: 1 });
  return said.length > 1 ? said : undefined;
}

const plain = ({ kind, value }: Token): Spoken | undefined =>
  kind === 'number' && value !== undefined ? { value, length: 1 } : undefined;

const LAKH = new Set(['lakh', 'lakhs', 'lac', 'lacs']);
const IN_A_LAKH = 100_000;

/** "1.2 lakh" is 120,000. */
const inLakhs = (spoken: Spoken, next: Token | undefined): Spoken =>
  next && LAKH.has(next.word)
    ? { value: Math.round(spoken.value * IN_A_LAKH), length: spoken.length + 1 }
    : spoken;

/** Numbers that were dictated or spelt out, as numbers. */
export function readNumberWords(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const said = spokenAt(tokens, at) ?? plain(token);
    const spoken = said && inLakhs(said, tokens[at + said.length]);
    if (!spoken || (spoken.length === 1 && token.kind === 'number')) {
      read.push(asOrdinal(token));
      continue;
    }
    const end = tokens[at + spoken.length - 1]?.end ?? token.end;
    read.push({
      kind: 'number',
      word: String(spoken.value),
      value: spoken.value,
      start: token.start,
      end,
      glued: token.glued,
    });
    at += spoken.length - 1;
  }
  return read;
}
