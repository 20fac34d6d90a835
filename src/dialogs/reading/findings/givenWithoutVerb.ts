import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import { NOT_FACT, PLAN } from '../sense/sense.ts';
import { isBreak } from '../text/token.ts';
import { lead, trail } from './judge.ts';
import { CHAIN, isTreatment } from './treatmentList.ts';

const isDrug = inClass('drug', 'drugClass');
const NEAR = 6;

const LATER = wordSet('later subsequently thereafter afterwards next then');
const MAY_COME = wordSet(
  'may might could would will can should if possible possibly option maybe perhaps available line qmark consider considered planned plan',
);
const LONGEST_SENTENCE = 24;

/** "Docetaxel in 2019. Later darolutamide.": a sentence that goes on with the story of the one before it. */
function goesOn(note: Note, at: number): boolean {
  const before = note.tokens[at - 2];
  if (!LATER.has(note.tokens[at - 1]?.word ?? '') || !before || !isBreak(before)) return false;
  if (trail(note, at, NEAR).some(({ word }) => MAY_COME.has(word))) return false;
  const last = lead(note, at - 2, LONGEST_SENTENCE);
  const from = at - 2 - last.length;
  return last.some(
    ({ word }, index) => isDrug(word) && ((note.senses[from + index] ?? 0) & (NOT_FACT | PLAN)) === 0,
  );
}

const LONGEST_LIST = 40;
const OF_HEADING = wordSet(
  'tx rx treatment treatments therapy therapies lines line drugs agents systemic oncological anticancer of all his far so to date past earlier already until now previously given mcrpc disease cancer',
);
const PAST_HEADING: ReadonlySet<string> = new Set([
  'far',
  'date',
  'past',
  'earlier',
  'already',
  'previously',
]);

/** "Tx so far: A, B", "past treatment: A": the first of the list, whose clause holds the heading. */
function isHeadedByPast(note: Note, at: number): boolean {
  const before = lead(note, at, LONGEST_LIST).map(({ word }) => word);
  const colon = before.lastIndexOf('colon');
  const listed = before.slice(colon + 1).every((word) => CHAIN.has(word) || isTreatment(word));
  const heading = before.slice(0, Math.max(0, colon));
  return (
    listed && heading.some((word) => PAST_HEADING.has(word)) && heading.every((word) => OF_HEADING.has(word))
  );
}

const OF_A_DOSE = wordSet('mg mg/m2 m2 slash comma x every weekly q3w star of for');
const LONGEST_DOSE = 9;

/** "Cabazitaxel 20 mg/m2, 8 cycles": a dose, and how often it was given. */
function isDosed(note: Note, at: number): boolean {
  const after = trail(note, at + 1, LONGEST_DOSE);
  const end = after.findIndex(({ word }) => word === 'cycles' || word === 'infusions');
  const dose = after.slice(0, Math.max(0, end));
  return (
    dose.some(({ word }) => word === 'mg' || word === 'mg/m2') &&
    ((note.senses[at + 1 + end] ?? 0) & NOT_FACT) === 0 &&
    dose.every(({ word, kind }) => kind === 'number' || OF_A_DOSE.has(word)) &&
    !trail(note, at + 1 + end, NEAR).some(({ word }) => MAY_COME.has(word))
  );
}

/** Whether the drug at token `at` was given, where no verb tells it: by a "later", a heading or a dose with its cycles. */
export const isGivenWithoutVerb = (note: Note, at: number): boolean =>
  goesOn(note, at) || isHeadedByPast(note, at) || isDosed(note, at);
