import { isDigit } from './characters.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

export interface ReadDate {
  readonly length: number;
  /** `YYYY-MM-DD`, absent where day and month could be swapped or the day is not said. */
  readonly date?: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function iso(year: number, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real && year >= 1990 && year <= 2100 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** 12/03/25 is March in London and December in Boston: only a day above 12, or the same number twice, tells. */
function slashed(first: number, second: number, year: number): string | undefined {
  if (first > 12) return iso(year, second, first);
  if (second > 12) return iso(year, first, second);
  return first === second ? iso(year, first, second) : undefined;
}

const monthOf = (name: string): number => MONTHS.findIndex((month) => name.startsWith(month)) + 1;

interface Form {
  readonly pattern: RegExp;
  readonly read: (part: (index: number) => string) => string | undefined;
}

const isMonthFirst = ({ source }: RegExp): boolean =>
  source.startsWith('(jan') || source.startsWith('(?:january');

const FORMS: readonly Form[] = [
  {
    pattern: /(\d{4})-(\d{2})-(\d{2})(?!\d)/y,
    read: (part) => iso(Number(part(1)), Number(part(2)), Number(part(3))),
  },
  {
    pattern: /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?![\d/])/y,
    read: (part) => slashed(Number(part(1)), Number(part(2)), fullYear(Number(part(3)))),
  },
  {
    pattern: new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${MONTH}\\.?,?[ -]?'?(\\d{4}|\\d{2})(?![\\da-z./])`,
      'y',
    ),
    read: (part) => iso(fullYear(Number(part(3))), monthOf(part(2)), Number(part(1))),
  },
  {
    pattern: new RegExp(`\\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?${MONTH}(?![a-z])`, 'y'),
    read: () => undefined,
  },
  {
    pattern: new RegExp(`${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'y'),
    read: (part) => iso(Number(part(3)), monthOf(part(1)), Number(part(2))),
  },
  {
    pattern: new RegExp(
      `${MONTH}\\.?(?: |-|')?'?(?:(?:19|20)\\d\\d|\\d\\d(?=[ ,;:)\\n]|$))(?![\\da-z])`,
      'y',
    ),
    read: () => undefined,
  },
  { pattern: /(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d(?![\d/])/y, read: () => undefined },
  {
    pattern:
      /(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z'])/y,
    read: () => undefined,
  },
];

const BY_DIGIT = FORMS.filter(({ pattern }) => !isMonthFirst(pattern));
const BY_MONTH = FORMS.filter(({ pattern }) => isMonthFirst(pattern));
const MONTH_LETTERS = new Set('jfmasond');

/** A date that starts at `at` of folded text, or undefined. */
export function dateAt(text: string, at: number): ReadDate | undefined {
  const forms = isDigit(text[at]) ? BY_DIGIT : MONTH_LETTERS.has(text[at] ?? '') ? BY_MONTH : [];
  for (const { pattern, read } of forms) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const date = read((index) => found[index] ?? '');
    return { length: found[0].length, ...(date === undefined ? {} : { date }) };
  }
  return undefined;
}
