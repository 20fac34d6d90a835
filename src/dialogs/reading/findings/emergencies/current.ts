import type { RedFlag } from '../../../../engine/index.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Note } from '../../note.ts';
import type { Match, Phrases } from '../../pattern/index.ts';
import { HYPOTHESIS, NEGATED, OTHER_PERSON, PLAN, QUESTION, THEN, UNCLEAR } from '../../sense/sense.ts';
import type { Token } from '../../text/token.ts';
import { type Candidate, type Meaning, phrases } from '../candidate.ts';
import { lead, senseOf, trail } from '../judge.ts';

/** A suspected emergency is one; a past, denied, feared or supposed one is not. */
export const NOT_NOW = NEGATED | UNCLEAR | HYPOTHESIS | OTHER_PERSON | PLAN | QUESTION | THEN;
const PAST = wordSet(
  'year previous history ago resolved old treated settled recovered historical chronic longstanding residual congenital lifelong polio childhood controlled free',
);

const isAsideMark = ({ kind, word }: Token): boolean =>
  kind === 'mark' && word !== 'lparen' && word !== 'dash';

/** A date or a "previous" beside it, in its own clause. */
function isPast(note: Note, { from, to }: Match): boolean {
  const after = trail(note, to, 5);
  const end = after.findIndex(isAsideMark);
  return [...lead(note, from, 5), ...after.slice(0, end < 0 ? after.length : end)].some(({ word }) =>
    PAST.has(word),
  );
}

/** Spoken of, not had: "MSCC alert card", "seizure precautions". */
const TALK = wordSet(
  'alert card pathway leaflet protocol risk risks awareness information coordinator clinic education warning warnings advice precautions prophylaxis screen screening threshold history prevention counselling guideline guidelines policy team',
);
const isTalk = ({ tokens }: Note, { to }: Match): boolean => TALK.has(tokens[to]?.word ?? '');

export const isCurrent = (note: Note, match: Match, notNow = NOT_NOW): boolean =>
  (senseOf(note, match) & notNow) === 0 && !isPast(note, match) && !isTalk(note, match);

export const flagged = (flag: RedFlag, match: Match): readonly Candidate[] => [
  { finding: 'redFlags', value: [flag], from: match.from, to: match.to },
];

/** Phrases that hold a "not" of their own: "cannot feel his legs". */
export const raisesInFull = (flag: RedFlag, ...patterns: readonly string[]): Phrases<Meaning> =>
  phrases(
    (match, note) => (isCurrent(note, match, NOT_NOW & ~(NEGATED | UNCLEAR)) ? flagged(flag, match) : []),
    ...patterns,
  );

export const raises = (flag: RedFlag, ...patterns: readonly string[]): Phrases<Meaning> =>
  phrases((match, note) => (isCurrent(note, match) ? flagged(flag, match) : []), ...patterns);

/** What makes of an old complaint a new one. */
export const NEW =
  '(new|sudden|acute|progressive|worsening|increasing|rapid|rapidly|developing|developed|bilateral|onset|recent|worse|severe|profound|marked|evolving|subacute|ascending|progressed|today|suddenly|increasingly)';
