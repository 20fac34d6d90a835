import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { lead, senseOf } from './judge.ts';
import { numberSaid } from './number.ts';

/** "Diagnosed aged 65", "died at 70", "for 3 years": another age or a time. */
const OTHER_AGE = wordSet(
  'diagnosed diagnosis died at when median since onset over above under than for after last within every',
);

const NOT_AN_AGE = wordSet('ago later history post after since of before from survival');

/** "1 year": a time, not an age out of range. */
const isTime = (note: Note, { from }: Match, value: number): boolean =>
  value < 18 && note.tokens[from]?.kind === 'number';

function ageSaid(match: Match, note: Note): readonly Candidate[] {
  const at = match.numbers[0] ?? 0;
  const before = lead(note, match.from, 2).map(({ word }) => word);
  if (senseOf(note, match) & (NOT_FACT | NEGATED) || before.some((word) => OTHER_AGE.has(word))) return [];
  const next = note.tokens[match.to]?.word ?? '';
  if (next === 'on' && (note.tokens[at]?.value ?? 0) < 40) return [];
  const value = note.tokens[at]?.value ?? 0;
  if (isTime(note, match, value)) return [];
  if (NOT_AN_AGE.has(next) || (next === 'on' && value < 40)) return [];
  return numberSaid('age', { name: 'age' }, match, note, at);
}

/** "72M" with its letter glued on; "6 m" is six months. */
function glued(match: Match, note: Note): readonly Candidate[] {
  const value = note.tokens[match.from]?.value ?? 0;
  const letter = note.tokens[match.from + 1];
  return letter?.glued && value >= 40 ? ageSaid(match, note) : [];
}

const LEAST_ITEM = 40;

/** "ECOG 2, 78yo": an item of a note, not the years of something. */
const anItem: Meaning = (match, note) =>
  (note.tokens[match.numbers[0] ?? -1]?.value ?? 0) >= LEAST_ITEM ? ageSaid(match, note) : [];

const KIN = inClass('kin');
const SAID_OLD = /old|o$|of age|aged/;

const TELLS_MORE = wordSet(
  'has had have is was are were takes took with of for in on at to from and or a the his',
);

/** "This delightful 70 year old farmer": years of somebody's life, and not a brother's. */
const yearsOld: Meaning = (match, note) => {
  const { start, end } = note.tokens[match.to - 1] ?? {};
  const isOld = SAID_OLD.test(note.text.slice(start, end).toLowerCase());
  const at = match.numbers[0] ?? match.to;
  const described = note.tokens.slice(match.from + 1, at).every(({ word }) => !TELLS_MORE.has(word));
  return isOld && described && !KIN(note.tokens[match.to]?.word ?? '')
    ? anItem({ ...match, from: at - 1 }, note)
    : [];
};

export const age: FindingReader = {
  phrases: [
    phrases(
      ageSaid,
      '(age|aged) [(is|of|colon|equals|now)]* # [years]',
      '# years (patient|m|with|comma|who|dash|male|retired|prostate|disease|on)',
      '^ # years',
      '# years [(old|white|black|african|american|caucasian|asian|retired|fit|frail|pleasant)]* patient',
      '(is|he|patient|now|currently|a|this|he is|our|my) [(fit|frail|very|well|active|independent|pleasant|retired|fairly)]* # years [(old)]',
    ),
    phrases(yearsOld, '(this|our|my|the|see) _ # years', '^ (a|an) _ # years'),
    phrases(glued, '# (m|y|yom|ym)'),
    phrases(
      anItem,
      '(comma|semicolon) # (years|y) ($|comma)',
      '^ [(gp|here|mutual|this|the|our|my)]* patient comma # comma',
      '^ [(a|this|the|fit|frail|case|of|colon|pleasant)]* patient of # ($|comma|with|who|on)',
      '(^|comma|case colon|patient colon) # slash (m|patient)',
      '(^|comma|case colon|patient colon) (m|patient) slash #',
    ),
    phrases(
      (match, note) =>
        ['comma', 'fullstop', 'semicolon', 'newline', 'and', undefined].includes(note.tokens[match.to]?.word)
          ? ageSaid(match, note)
          : [],
      '^ [correction (colon|comma|dash)] [(he|patient|this)]* [gentleman] (is|aged) #',
    ),
  ],
};
