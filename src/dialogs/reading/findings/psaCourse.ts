import type { PsaTrend } from '../../../engine/index.ts';
import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import { NEGATED, NOT_FACT, THEN } from '../sense/sense.ts';
import { isBreak, type Token } from '../text/token.ts';
import { senseOf } from './judge.ts';
import { isValue } from './value.ts';

const MOST_STEPS = 60;
const isLink = inClass('is');

const LINKS = wordSet(
  'trend raised keeps kept keep still its it may march mar ordinal first infusions cycles infusion dose treatment therapy by from to were be went gone moved changed goes jumped → then comma and lparen rparen colon dash equals previous now lt le again only date year on in since subsequently followed by next today but recently was is are has have been steadily slowly rapidly quickly gradually significantly further slightly after more progressively initially continues continuing ongoing very a an the also value level ng/ml ug/l star quote response most recent latest last best confirmed week month ago weeks months control check visit measurement measured reading draw since just still around approximately about of at lutetium',
);
/** What may follow a number after a comma for it to be one more PSA. */
const ENDS_A_VALUE = wordSet(
  'comma → then and lparen rparen ng/ml ug/l on in date now but slash to year today at confirmed',
);

const TRENDS: Readonly<Record<string, PsaTrend>> = {
  rising: 'rising',
  falling: 'falling',
  declining: 'falling',
  stable: 'stable',
};

export interface Course {
  readonly values: { value: number; date?: string; once: boolean; at: number }[];
  nadir?: number;
  date?: string | undefined;
  nextIsNadir: boolean;
  /** Joined to the value before by an arrow or a "to". */
  moved: boolean;
  trend?: PsaTrend;
  above: boolean;
}

const endsValue = (next: Token | undefined): boolean => !next || isBreak(next) || ENDS_A_VALUE.has(next.word);

/** At diagnosis the PSA was another story. */
const atDiagnosis = (note: Note, at: number): boolean =>
  note.tokens
    .slice(Math.max(0, at - 4), at + 5)
    .some(({ word }) => word === 'diagnosis' || word === 'presentation');

/** "Last month 14". */
const isLastTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.word === 'last' &&
  ['month', 'months', 'week', 'weeks', 'visit', 'time', 'years'].includes(tokens[at - 1]?.word ?? '');

/** "4.5 (was 60)": earlier than the value before it. */
const isAside = ({ tokens }: Note, course: Course, at: number): boolean =>
  course.values.length > 0 &&
  (['was', 'previous', 'previously', 'from'].includes(tokens[at - 1]?.word ?? '') || isLastTime(tokens, at));

/** What such a number counts instead. */
const COUNTS = wordSet(
  'lutetium cycles infusions new or more out lesions mets docetaxel cabazitaxel abiraterone enzalutamide lines prior previous doses',
);

function takeNumber(note: Note, course: Course, at: number): boolean {
  const { tokens, senses } = note;
  const value = tokens[at]?.value ?? Number.NaN;
  const listed = course.values.length > 0 && ['comma', 'and'].includes(tokens[at - 1]?.word ?? '');
  if (
    COUNTS.has(tokens[at + 1]?.word ?? '') ||
    !isValue(tokens, at) ||
    course.above ||
    tokens[at + 1]?.word === 'x' ||
    (listed && !endsValue(tokens[at + 1]))
  )
    return false;
  if (course.nextIsNadir) course.nadir = value;
  else if (!atDiagnosis(note, at))
    course.values.push({
      value,
      once: ((senses[at] ?? 0) & THEN) !== 0 || isAside(note, course, at),
      at,
      ...dated(course),
    });
  course.nextIsNadir = false;
  course.date = undefined;
  return true;
}

const dated = ({ date }: Course): { date?: string } => (date === undefined ? {} : { date });

/** A date before a colon or a number dates what follows, any other dates the value before it. */
function takeDate(note: Note, course: Course, at: number): void {
  const date = note.tokens[at]?.date;
  const next = note.tokens[at + 1];
  const last = course.values.at(-1);
  const ahead =
    next?.kind === 'number' || ['colon', 'dash', 'equals', 'is', 'was'].includes(next?.word ?? '');
  if (date === undefined) return;
  if (ahead || !last) course.date = date;
  else if (last.date === undefined) last.date = date;
}

function takeWord(note: Note, course: Course, at: number): boolean {
  const word = note.tokens[at]?.word ?? '';
  const trend = TRENDS[word];
  if (trend !== undefined) {
    if (!(senseOf(note, { from: at, to: at + 1 }) & (NEGATED | NOT_FACT))) course.trend = trend;
    return true;
  }
  if (word === 'nadir') course.nextIsNadir = true;
  const stepsDown = word === 'gt' && course.values.length > 0;
  if (word === '→' || word === 'to' || stepsDown) course.moved = true;
  else if (word === 'gt' || word === 'ge') course.above = true;
  const opening = course.values.length === 0 && isLink(word);
  return word === 'nadir' || stepsDown || LINKS.has(word) || opening;
}

/** "6 weeks ago" between two values is passed over. */
function timeAt(tokens: readonly Token[], at: number): number {
  if (
    tokens[at]?.kind !== 'number' ||
    !['weeks', 'months', 'years', 'days'].includes(tokens[at + 1]?.word ?? '')
  )
    return 0;
  return tokens[at + 2]?.word === 'ago' ? 3 : 2;
}

function step(note: Note, course: Course, at: number): number {
  const token = note.tokens[at];
  if (!token || isBreak(token) || senseOf(note, { from: at, to: at + 1 }) & NOT_FACT) return 0;
  const time = course.values.length > 0 ? timeAt(note.tokens, at) : 0;
  if (time > 0) return time;
  if (token.kind === 'number') return takeNumber(note, course, at) ? 1 : 0;
  if (token.kind === 'date') takeDate(note, course, at);
  return token.kind === 'date' || takeWord(note, course, at) ? 1 : 0;
}

export function courseFrom(note: Note, from: number): { course: Course; to: number } {
  const course: Course = {
    values: [],
    nextIsNadir: note.tokens[from - 2]?.word === 'nadir',
    moved: false,
    above: false,
  };
  let to = from;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const taken = step(note, course, to);
    if (taken === 0) break;
    to += taken;
  }
  return { course, to };
}

/** Earlier values first; one that only once was, and no value since, is none of today's. */
export function inOrder({ values }: Course): Course['values'] {
  const now = values.filter(({ once }) => !once);
  return now.length === 0 ? [] : [...values.filter(({ once }) => once), ...now];
}

/** Said in words, or by an arrow between the last two values. */
export function trendOf(course: Course): PsaTrend | undefined {
  const { trend, moved } = course;
  const [before, last] = inOrder(course).slice(-2);
  if (!moved || !before || !last) return trend;
  if (before.value === last.value) return 'stable';
  return before.value < last.value ? 'rising' : 'falling';
}
