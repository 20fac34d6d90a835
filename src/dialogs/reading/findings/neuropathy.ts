import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { isFact, senseOf } from './judge.ts';
import { latest } from './latest.ts';
import { numberSaid } from './number.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const GRADES = wordSet('grade g gr ctcae neuropathy');
const GRADE = '(grade|g|gr|ctcae|ctcae grade)';
const KIND =
  '[(residual|sensory|motor|peripheral|persistent|ongoing|chronic|mild|moderate|severe|docetaxel|induced|chemotherapy|related|existing|pre|stable)]*';
const LINK =
  '[(is|was|ctcae|lparen|comma|now|currently|of|dash|colon|from|docetaxel|at|about|residual|with|to|equals|persisting|persistent|remains|after|since|stable|chemotherapy)]*';

const fact = (value: number, match: Match): Candidate => ({
  finding: 'neuropathyGrade',
  value,
  from: match.from,
  to: match.to,
});

function graded(match: Match, note: Note): readonly Candidate[] {
  const at = match.numbers.at(-1);
  if (senseOf(note, match) & (NOT_FACT | NEGATED)) return [];
  const roman = note.tokens.slice(match.from, match.to).find(({ word }) => word in ROMAN)?.word;
  if (at === undefined) return roman === undefined ? [] : [fact(ROMAN[roman] ?? 0, match)];
  const range =
    match.numbers.length > 1 ||
    (['dash', 'slash', 'to', 'or'].includes(note.tokens[at + 1]?.word ?? '') &&
      note.tokens[at + 2]?.kind === 'number');
  if (range) return [{ finding: 'neuropathyGrade', trouble: 'ambiguous', from: match.from, to: at + 3 }];
  return numberSaid(
    'neuropathyGrade',
    { name: 'neuropathy' },
    match,
    note,
    latest(note.tokens, at, { linked: GRADES }),
  );
}

/** "Down from grade 3 to grade 2": the grade that it came to. */
const moved: Meaning = (match, note) =>
  isFact(note, match)
    ? numberSaid('neuropathyGrade', { name: 'neuropathy' }, match, note, match.numbers.at(-1) ?? match.from)
    : [];

/** CTCAE grade of peripheral neuropathy; none at all is grade 0, a neuropathy without a grade is not read. */
export const neuropathyGrade: FindingReader = {
  phrases: [
    phrases(
      graded,
      `${GRADE} (#|i|ii|iii|iv) [(dash|slash|to) #] ${KIND} neuropathy`,
      `neuropathy ${LINK} ${GRADE} (#|i|ii|iii|iv)`,
      'neuropathy (colon|equals) #',
      'neuropathy # $',
    ),
    phrases(
      moved,
      `neuropathy [(has|is|was|now|grade)]* [(down|up|improved|worsened|recovered|gone|falling|rising|better|settled)] from [${GRADE}] # to [${GRADE}] #`,
    ),
    phrases(
      (match, note) =>
        isFact(note, match) && note.tokens[match.from - 1]?.word !== 'not' ? [fact(0, match)] : [],
      'no [(significant|residual|peripheral|sensory|evidence|of|symptoms|ongoing|clinical|current|motor|or|any)]* neuropathy',
      'without [(significant|any)]* neuropathy',
      'denies [(any)]* neuropathy',
      'neuropathy (colon|dash|is)* (no|none|nil|absent) ($|comma|rparen)',
    ),
  ],
  whenAsked: [
    phrases(graded, `^ ${GRADE} (#|i|ii|iii|iv) $`),
    phrases((match) => [fact(0, match)], '^ (no|none|nil|absent) [neuropathy] $'),
  ],
};
