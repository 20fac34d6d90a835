import type { ChildPugh, Nyha } from '../../../engine/index.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT } from '../sense/sense.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { chosen } from './choice.ts';
import { senseOf } from './judge.ts';
import { percentEjected } from './labs.ts';
import { numeric } from './number.ts';

/** Percent of blood ejected; "EF 55" and "LVEF of 42%". */
export const lvef: FindingReader = numeric('lvef', {
  name: 'lvef',
  allowed: ['percent'],
  convert: percentEjected,
});

/** How it was is told, and then how it is. */
const NOW_IS =
  '[(comma|but|and|last|year|month|previous|on|admission|at|baseline|date|lparen)]* (now|currently|today|→|improved to) [(is|class|grade|nyha|child_pugh|only)]*';

const CLASSES: Readonly<Record<string, Nyha>> = {
  i: 'I',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
  '1': 'I',
  '2': 'II',
  '3': 'III',
  '4': 'IV',
};

const nyhaSaid: Meaning = (match, note) => {
  const said = note.tokens.slice(match.from, match.to);
  const value = CLASSES[said.findLast(({ word }) => word in CLASSES)?.word ?? ''];
  if (senseOf(note, match) & (NOT_FACT | NEGATED)) return [];
  const next = note.tokens[match.to];
  const range =
    (next?.glued === true && CLASSES[next.word] !== undefined) ||
    (['dash', 'slash', 'to', 'or'].includes(next?.word ?? '') &&
      CLASSES[note.tokens[match.to + 1]?.word ?? ''] !== undefined);
  const place = { finding: 'nyha', from: match.from, to: match.to } as const;
  if (range) return [{ ...place, trouble: 'ambiguous', to: match.to + 2 }];
  return value ? chosen({ finding: 'nyha', value }, match, note) : [{ ...place, trouble: 'invalid' }];
};

/** "Class 3" is elsewhere a variant's; asked for the heart's class it is that. */
const classThree: Meaning = (match, note) => {
  const { start, end } = note.tokens[match.to - 1] ?? {};
  return note.text.slice(start, end).toLowerCase() === 'class 3'
    ? chosen({ finding: 'nyha', value: 'III' }, match, note)
    : [];
};

export const nyha: FindingReader = {
  phrases: [
    phrases(
      nyhaSaid,
      'nyha [(is|class|grade|stage|of|colon|equals|currently|dash|symptoms)]* (i|ii|iii|iv|#)',
      'heart failure (class|nyha) (i|ii|iii|iv|#)',
      'class (i|ii|iii|iv|#) heart failure lparen nyha',
    ),
    phrases(
      (match, note) => nyhaSaid(match, note).map((said) => ({ ...said, era: 'now' })),
      `nyha [(is|was|class)]* (i|ii|iii|iv|#) ${NOW_IS} (i|ii|iii|iv|#)`,
      `nyha [(is|was|class)]* (i|ii|iii|iv|#) [(comma|but|and|last|year|month|on|admission|at|baseline)]* (i|ii|iii|iv|#) (now|today|currently)`,
    ),
  ],
  whenAsked: [
    phrases(nyhaSaid, '^ [(class|nyha|grade)]* (i|ii|iii|iv|#) $'),
    phrases(classThree, '^ [(it|is|now|currently|he|about)]* vus $'),
  ],
};

const LETTERS: Readonly<Record<string, ChildPugh>> = { a: 'A', b: 'B', c: 'C' };

/** The letter may carry its points: "B7". */
function letterOf(note: Note, { to }: Match): ChildPugh | undefined {
  const word = note.tokens[to - 1]?.word ?? '';
  return LETTERS[/^([abc])\d{0,2}$/.exec(word)?.[1] ?? ''];
}

const childSaid: Meaning = (match, note): readonly Candidate[] => {
  const value = letterOf(note, match);
  if (!value || senseOf(note, match) & (NOT_FACT | NEGATED)) return [];
  return chosen({ finding: 'childPugh', value }, match, note);
};

const LETTER = '(a|b|c|a5|a6|b7|b8|b9|c10|c11|c12|c13|c14|c15)';

export const childPugh: FindingReader = {
  phrases: [
    phrases(
      childSaid,
      `child_pugh [(is|class|grade|score|of|colon|equals|dash|cirrhosis|category|s|now|currently|was)]* ${LETTER}`,
    ),
    phrases(
      (match, note) => childSaid(match, note).map((said) => ({ ...said, era: 'now' })),
      `child_pugh [(is|was|class|grade|score|of)]* ${LETTER} ${NOW_IS} ${LETTER}`,
    ),
  ],
  whenAsked: [phrases(childSaid, `^ [(class|child_pugh|grade)]* ${LETTER} $`)],
};
