import type { RedFlag } from '../../../../engine/index.ts';
import { inClass } from '../../lexicon/classes.ts';
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
  'year previous history ago resolved old treated settled recovered historical chronic longstanding residual congenital polio childhood child boy youth teenager controlled free',
);

const isAsideMark = ({ kind, word }: Token): boolean =>
  kind === 'mark' && word !== 'lparen' && word !== 'dash';

const OVER = wordSet('settled resolved treated recovered cleared gone');
const JUST_NOW = wordSet('hour hours hrs minutes minute mins min moments');
const TODAY = wordSet('today now currently tonight');

const LEADS_TO_OVER = wordSet(
  'now since has have is was it that this which both all fully completely entirely quickly soon then and but subsequently long been again',
);
const TIME_AT_MOST = 5;
const NEW_ABOUT_IT = wordSet('new worse worsening today now still again since');

/** ", settled with antibiotics", ", now resolved", " last week, fully resolved since". */
function isOverBy(after: readonly Token[]): boolean {
  const comma = after.findIndex(({ word }) => word === 'comma');
  if (comma < 0 || comma > TIME_AT_MOST) return false;
  if (after.slice(0, comma).some(({ word }) => NEW_ABOUT_IT.has(word))) return false;
  let at = comma + 1;
  while (LEADS_TO_OVER.has(after[at]?.word ?? '')) at += 1;
  return (
    OVER.has(after[at]?.word ?? '') || (comma === 0 && after.slice(1, 4).some(({ word }) => OVER.has(word)))
  );
}

/** "An hour ago" is now, and so is "treated in ED today"; "last month" is not. */
function tellsPast(words: readonly string[], at: number): boolean {
  const [before, word, next] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? ''];
  if (word === 'last') return next === 'months' || next === 'years';
  if (word === 'ago') return !JUST_NOW.has(before);
  if (word === 'treated') return !words.some((one) => TODAY.has(one));
  return PAST.has(word);
}

const FAR_AFTER = 12;

const DENIALS = wordSet('absent none nil no negative denied excluded');
const LONGEST_LIST = 12;

/** "Febrile neutropenia, sepsis and bleeding: absent". */
function isDeniedAfter(note: Note, { to }: Match): boolean {
  const after = trail(note, to, LONGEST_LIST);
  const colon = after.findIndex(({ word }) => word === 'colon');
  return colon >= 0 && DENIALS.has(after[colon + 1]?.word ?? '') && after.length === colon + 2;
}

/** "Once, in 2021". */
const isOnceIn = (after: readonly Token[]): boolean =>
  after[0]?.word === 'once' && after.slice(1, 4).some(({ kind }) => kind === 'date');

/** A date or a "previous" beside it, in its own clause. */
function isPast(note: Note, { from, to }: Match): boolean {
  const after = trail(note, to, FAR_AFTER);
  const end = after.slice(0, 6).findIndex(isAsideMark);
  const clause = [...lead(note, from, 5), ...after.slice(0, end < 0 ? 5 : Math.min(end, 5))];
  const words = clause.map(({ word }) => word);
  return isOverBy(after) || isOnceIn(after) || words.some((_, at) => tellsPast(words, at));
}

/** Spoken of, not had: "MSCC alert card", "seizure precautions". */
const TALK = wordSet(
  'alert card pathway leaflet protocol risk risks awareness information coordinator clinic education warning warnings advice precautions prophylaxis screen screening threshold history prevention counselling guideline guidelines policy team ward unit nurse blister blisters',
);
const isTalk = ({ tokens }: Note, { to }: Match): boolean =>
  TALK.has(tokens[tokens[to]?.kind === 'number' ? to + 1 : to]?.word ?? '');

const LISTING = wordSet('consent form leaflet booklet poster slide lecture teaching smpc');
const ADVISING = wordSet('advised told warned instructed seek');
const LONGEST_WARNING = 30;

/** "The consent form lists …", "advised to seek help for headache, which may mean …". */
function isWarning(note: Note, { from }: Match): boolean {
  const words = lead(note, from, LONGEST_WARNING).map(({ word }) => word);
  if (words.some((word) => LISTING.has(word))) return true;
  const may = words.lastIndexOf('which');
  return (
    may > 0 &&
    ['may', 'might', 'can', 'could'].includes(words[may + 1] ?? '') &&
    words.some((word) => ADVISING.has(word))
  );
}

const SUSPICION = wordSet('suspected suspicion query possible possibly probable suspect qmark');
const SCAN = inClass('scan');
/** What a clear scan excludes; a fever it does not. */
const SEEN_ON_SCAN = wordSet(
  'cord_compression pulmonary_embolism pe pes cauda fracture fractures intracranial icp hydronephrosis',
);
const LOOKED = wordSet('mri ct ctpa scan imaging ultrasound doppler vq');
const CLEAR = wordSet('clear negative normal unremarkable reassuring none no excluded');
const NOT_CLEAR = wordSet('not never until unless if awaited pending equivocal');
const FAR_SCAN = 12;
const TO_RESULT = 7;

/** "Suspected cord compression, MRI clear": looked for, and not found. */
function isSettledByScan({ tokens }: Note, { from, to }: Match): boolean {
  if (!tokens.slice(from, to).some(({ word }) => SEEN_ON_SCAN.has(word))) return false;
  const near = [...tokens.slice(Math.max(0, from - 2), to), ...tokens.slice(to, to + 3)];
  if (!near.some(({ word }) => SUSPICION.has(word))) return false;
  const after = tokens.slice(to, to + FAR_SCAN);
  const scan = after.findIndex(({ word }) => LOOKED.has(word) || SCAN(word));
  if (scan < 0) return false;
  const result = after.slice(scan, scan + TO_RESULT).map(({ word }) => word);
  return result.some((word) => CLEAR.has(word)) && !result.some((word) => NOT_CLEAR.has(word));
}

export const isCurrent = (note: Note, match: Match, notNow = NOT_NOW): boolean =>
  (senseOf(note, match) & notNow) === 0 &&
  !isPast(note, match) &&
  !isTalk(note, match) &&
  !isDeniedAfter(note, match) &&
  !isSettledByScan(note, match) &&
  !isWarning(note, match);

export const flagged = (flag: RedFlag, match: Match): readonly Candidate[] => [
  { finding: 'redFlags', value: [flag], from: match.from, to: match.to },
];

/** Phrases in which the words of those senses are part of what is wrong: "won't stop bleeding". */
export const raisesInSpite = (flag: RedFlag, of: number, ...patterns: readonly string[]): Phrases<Meaning> =>
  phrases((match, note) => (isCurrent(note, match, NOT_NOW & ~of) ? flagged(flag, match) : []), ...patterns);

/** Phrases that hold a "not" of their own: "cannot feel his legs". */
export const raisesInFull = (flag: RedFlag, ...patterns: readonly string[]): Phrases<Meaning> =>
  raisesInSpite(flag, NEGATED | UNCLEAR, ...patterns);

export const raises = (flag: RedFlag, ...patterns: readonly string[]): Phrases<Meaning> =>
  phrases((match, note) => (isCurrent(note, match) ? flagged(flag, match) : []), ...patterns);

/** What makes of an old complaint a new one. */
export const NEW =
  '(new|sudden|acute|progressive|worsening|increasing|rapid|rapidly|developing|developed|bilateral|onset|recent|worse|severe|profound|marked|evolving|subacute|ascending|progressed|today|suddenly|increasingly)';
