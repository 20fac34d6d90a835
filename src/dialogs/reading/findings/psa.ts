import { MOST_PSA, type PsaValue } from '../../../engine/index.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { chosen } from './choice.ts';
import { eraOf, isFact, senseOf } from './judge.ts';
import { courseFrom, inOrder, trendOf } from './psaCourse.ts';
import { isValue } from './value.ts';

const implausible = (values: readonly { value: number }[]): boolean =>
  values.some(({ value }) => value > MOST_PSA);

/** One PSA or several in a row, with dates and the nadir, and the way they go. */
const psaSaid: Meaning = (match, note) => {
  if (note.tokens[match.from - 1]?.word === 'psa' || senseOf(note, match) & (NOT_FACT | NEGATED)) return [];
  const { course, to } = courseFrom(note, match.to);
  const said = inOrder(course);
  const ends = Math.max(match.to, (course.values.at(-1)?.at ?? match.to - 1) + 1);
  const place = { from: match.from, to: ends };
  if (implausible(said)) return [{ finding: 'psa', trouble: 'invalid', ...place }];
  const trend = trendOf(course);
  return [
    ...psaFact(said, course.nadir, note, place),
    ...(trend === undefined
      ? []
      : chosen(
          { finding: 'psaTrend', value: trend },
          { ...place, to: Math.max(ends, Math.min(to, match.to + 4)), numbers: [] },
          note,
        )),
  ];
};

function psaFact(
  said: readonly PsaValue[],
  nadir: number | undefined,
  note: Note,
  place: Pick<Match, 'from' | 'to'>,
): readonly Candidate[] {
  if (said.length === 0 && nadir === undefined) return [];
  const series = said.map(({ value, date }) => ({ value, ...(date === undefined ? {} : { date }) }));
  return [
    {
      finding: 'psa',
      value: { series, ...(nadir === undefined ? {} : { nadir }) },
      ...place,
      ...eraOf(note, place),
    },
  ];
}

const MOVES_ON = wordSet('now then currently → today rising');

/** "Nadir 0.5, now 0.9": the PSA that a nadir alone names. */
const nadirSaid: Meaning = (match, note) => {
  const at = match.numbers[0] ?? 0;
  if (
    MOVES_ON.has(
      note.tokens[at + 1]?.word === 'comma'
        ? (note.tokens[at + 2]?.word ?? '')
        : (note.tokens[at + 1]?.word ?? ''),
    )
  )
    return psaSaid({ ...match, to: match.from + (note.tokens[match.from]?.word === 'comma' ? 1 : 0) }, note);
  const value = note.tokens[at]?.value;
  if (value === undefined || !isFact(note, match) || !isValue(note.tokens, at)) return [];
  return [{ finding: 'psa', value: { series: [], nadir: value }, from: match.from, to: match.to }];
};

export const psa: FindingReader = {
  phrases: [phrases(psaSaid, 'psa'), phrases(nadirSaid, '^ nadir <is>* #', 'comma nadir <is>* #')],
  whenAsked: [phrases((match, note) => psaSaid({ ...match, to: match.from }, note), '^ [nadir] #')],
};
