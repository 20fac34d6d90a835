import { FINDINGS, type FindingKey, type FindingSpec } from '../../../engine/index.ts';
import type { Candidate } from '../findings/candidate.ts';
import { CONVERSIONS } from '../findings/labs.ts';
import { type NumberKey, numberSaid } from '../findings/number.ts';
import { testosteroneSaid } from '../findings/testosterone.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import { finder } from '../pattern/index.ts';
import { NOT_FACT } from '../sense/sense.ts';
import type { Token } from '../text/token.ts';
import { essence } from './short.ts';

/** What may stand round the number that answers a question, per finding; anything else makes it another number. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  pluvictoInfusions: [
    'cycles',
    'hash',
    'x',
    'lutetium',
    'got',
    'through',
    'managed',
    'completed',
    'received',
    'all',
    'given',
    'out',
    'of',
    'slash',
    'finished',
    'done',
    'full',
    'whole',
    'lot',
  ],
  weeksSinceLastInfusion: ['weeks', 'ago', 'months', 'days'],
  docetaxelResponseMonths: ['months', 'years'],
  ecog: ['ecog', 'who', 'grade', 'status', 'performance'],
  karnofsky: ['karnofsky', 'percent'],
  age: ['years'],
};
const MEASURES = [
  'x10^9/l',
  '/mm3',
  'g/dl',
  'g/l',
  'mmol/l',
  'mg/dl',
  'ml/min',
  'mut/mb',
  'percent',
  'uln',
  'x',
  'times',
  'k',
  'thousand',
];

const isNumberKey = (key: string): key is NumberKey =>
  key in FINDINGS && (FINDINGS[key as FindingKey] as FindingSpec).kind === 'number';

const JOINTS: ReadonlySet<string> = new Set(['or', 'dash', 'slash', 'to', 'and', 'between']);

const allowed = (asked: string, token: Token): boolean =>
  token.kind === 'number' || JOINTS.has(token.word) || (UNITS[asked] ?? MEASURES).includes(token.word);

const FROM_TIME: Readonly<Record<string, number>> = { months: 52 / 12, days: 1 / 7 };

function converted(asked: string, unit: string | undefined): (value: number) => number {
  if (asked === 'docetaxelResponseMonths' && unit === 'years') return (value) => value * 12;
  const weeks = asked === 'weeksSinceLastInfusion' ? FROM_TIME[unit ?? ''] : undefined;
  return weeks === undefined ? (value) => value : (value) => Math.round(value * weeks * 10) / 10;
}

/** "About a year", "half a year". */
function aYear(asked: NumberKey, words: readonly Token[], note: Note): readonly Candidate[] | undefined {
  if (asked !== 'docetaxelResponseMonths' || words.at(-1)?.word !== 'years' || words.length > 2)
    return undefined;
  if (words.length === 2 && words[0]?.word !== 'half') return undefined;
  return [
    {
      finding: 'docetaxelResponseMonths',
      value: words.length === 2 ? 6 : 12,
      from: 0,
      to: note.tokens.length,
    },
  ];
}

const ENDS_ANSWER = wordSet('comma fullstop semicolon dash lparen and with');
/** After the number these unsettle it: "2, maybe 3", "1, was 2". */
const UNSETTLES = wordSet(
  'now today currently was were had maybe perhaps possibly or sometimes probably unsure think guess query last before previous previously then up down but if worse better usually normally best days variable between not no unless when although though until →',
);
const LONGEST_BESIDES = 24;

/** "2, and platelets 84": the number answers, and what comes after it is said besides. */
function answerBeforeMore(note: Note): Note | undefined {
  const end = note.tokens.findIndex(({ word }) => ENDS_ANSWER.has(word));
  const besides = note.tokens.slice(end + 1);
  const first = besides.find(({ word }) => !ENDS_ANSWER.has(word));
  const settled =
    end > 0 &&
    first?.kind === 'word' &&
    besides.length <= LONGEST_BESIDES &&
    !besides.some(({ word }) => UNSETTLES.has(word));
  return settled
    ? { ...note, tokens: note.tokens.slice(0, end), senses: note.senses.slice(0, end) }
    : undefined;
}

/** The number that answers: all that is said, or all of it up to where something else is told. */
export const numberAnswer = (asked: string, note: Note): readonly Candidate[] => {
  const whole = wholeAnswer(asked, note);
  const before = whole.length === 0 && isNumberKey(asked) ? answerBeforeMore(note) : undefined;
  return before ? wholeAnswer(asked, before) : whole;
};

/** A number that is the whole of the answer. "6 weeks ago" is no answer to "how many infusions". */
function wholeAnswer(asked: string, note: Note): readonly Candidate[] {
  if (asked === 'testosterone') return testosteroneAnswer(note);
  if (!isNumberKey(asked)) return [];
  const words = essence(note.tokens);
  const year = aYear(asked, words, note);
  if (year) return year;
  const numbers = note.tokens.flatMap((token, at) => (token.kind === 'number' ? [at] : []));
  const at = numbers[0];
  if (at === undefined || !words.every((word) => allowed(asked, word)) || (note.senses[at] ?? 0) & NOT_FACT)
    return [];
  const match = { from: 0, to: note.tokens.length, numbers };
  const values = new Set(numbers.map((one) => note.tokens[one]?.value));
  if (values.size > 1) return several(asked, match, note);
  const convert = CONVERSIONS[asked] ?? converted(asked, note.tokens[at + 1]?.word);
  return numberSaid(asked, { name: asked, convert }, match, note, at);
}

/** "1-2" and "1 or 2" are two readings; "6 of 6" is one. */
function several(
  asked: NumberKey,
  match: { from: number; to: number; numbers: readonly number[] },
  note: Note,
): readonly Candidate[] {
  const at = match.numbers[0] ?? 0;
  const ofAll = ['of', 'slash', 'out'].includes(note.tokens[at + 1]?.word ?? '');
  if (asked === 'pluvictoInfusions' && ofAll) return numberSaid(asked, { name: asked }, match, note, at);
  return [{ finding: asked, trouble: 'ambiguous', from: match.from, to: match.to }];
}

const level = finder([
  { patterns: ['[lt|le|gt|ge|under|below|over|above|less than|more than] #'], meaning: true },
]);

function testosteroneAnswer(note: Note): readonly Candidate[] {
  const [found] = level(note.tokens);
  return found && note.tokens.length <= 14 ? testosteroneSaid(found, note) : [];
}
