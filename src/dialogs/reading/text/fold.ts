/** Text made plain for matching, with the way back: `starts[i]`–`ends[i]` is where plain character `i` was typed. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Signs with a meaning of their own; spaces keep them apart from the words beside them. */
const SIGNS: Readonly<Record<string, string>> = {
  '×': ' x ',
  '✕': ' x ',
  '✖': ' x ',
  '⨯': ' x ',
  '→': ' → ',
  '⇒': ' → ',
  '➔': ' → ',
  '➜': ' → ',
  '➡': ' → ',
  '⟶': ' → ',
  '▶': ' → ',
  '►': ' → ',
  '↑': ' ↑ ',
  '⬆': ' ↑ ',
  '↗': ' ↑ ',
  '↓': ' ↓ ',
  '⬇': ' ↓ ',
  '↘': ' ↓ ',
  '≤': ' <= ',
  '≦': ' <= ',
  '≥': ' >= ',
  '≧': ' >= ',
  '≈': ' ~ ',
  '∼': ' ~ ',
  '±': ' +/- ',
  '–': '-',
  '—': ' - ',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': ' - ',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '•': ' ; ',
  '◦': ' ; ',
  '▪': ' ; ',
  '●': ' ; ',
  '·': '.',
  '…': ' . ',
  '؟': '?',
  '¿': '?',
  µ: 'u',
  μ: 'u',
  '✓': ' yes ',
  '✔': ' yes ',
  '☑': ' yes ',
  '✅': ' yes ',
  '✗': ' no ',
  '✘': ' no ',
  '☒': ' no ',
  '❌': ' no ',
  '²': '^2',
  '³': '^3',
  '⁹': '^9',
  '⁶': '^6',
  '\r': '',
  '\u2028': '\n',
  '\u2029': '\n',
};

/** Zero-width signs, direction marks, soft hyphens and variation selectors: invisible, so read as absent. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u;
const MARK = /\p{M}/u;
const COMBINING = /\p{M}/gu;

/** The zero of each script whose digits clinicians type. */
const ZEROS = [...'٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០'].map((zero) => zero.codePointAt(0) ?? 0);

/** "٦" is 6. */
function digitOf(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  const zero = ZEROS.find((one) => one <= code && code <= one + 9);
  return zero === undefined ? undefined : String(code - zero);
}

function plainSign(sign: string): string {
  const known = SIGNS[sign];
  if (known !== undefined) return known;
  if (INVISIBLE.test(sign)) return '';
  const digit = digitOf(sign);
  if (digit !== undefined) return digit;
  const decomposed = sign.normalize('NFKD');
  return (decomposed === sign && !MARK.test(sign) ? sign : decomposed.replace(COMBINING, '')).toLowerCase();
}

const isSpace = (sign: string): boolean => sign === ' ' || sign === '\t' || sign === '\v' || sign === '\f';

const plainly = (sign: string): string =>
  sign >= '\u0080' || sign === '\r' || sign === '`' ? plainSign(sign) : sign.toLowerCase();

interface Folding {
  readonly plain: string[];
  readonly starts: number[];
  readonly ends: number[];
}

function add({ plain, starts, ends }: Folding, letter: string, start: number, end: number): void {
  const blank = isSpace(letter);
  if (blank && plain.at(-1) === ' ') return;
  plain.push(blank ? ' ' : letter);
  for (let unit = 0; unit < letter.length; unit += 1) {
    starts.push(start);
    ends.push(end);
  }
}

/** Lower case, no accents, compatibility forms and look-alike signs unified, runs of blanks as one. Any text; linear. */
export function fold(original: string): Folded {
  const folding: Folding = { plain: [], starts: [], ends: [] };
  let start = 0;
  for (const sign of original) {
    const end = start + sign.length;
    for (const letter of plainly(sign)) add(folding, letter, start, end);
    start = end;
  }
  return { text: folding.plain.join(''), starts: folding.starts, ends: folding.ends };
}
