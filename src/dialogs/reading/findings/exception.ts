import { classesOf, inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { isBreak } from '../text/token.ts';

const OPENS = wordSet('except excepting excluding besides bar barring save');
const PAIRS: ReadonlySet<string> = new Set(['apart from', 'other than', 'but for', 'all but', 'aside from']);
const BETWEEN = wordSet('for and or comma slash the a an in of his');
const FAR = 8;

const opensAt = ({ tokens }: Note, at: number): boolean =>
  OPENS.has(tokens[at]?.word ?? '') || PAIRS.has(`${tokens[at - 1]?.word} ${tokens[at]?.word}`);

/** Whether an "except", "apart from" or "other than" before token `at` takes it out of what is said of the rest. */
export function isExcepted(note: Note, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - FAR); left -= 1) {
    const token = note.tokens[left];
    if (!token || isBreak(token)) return false;
    if (opensAt(note, left)) return true;
    const alike = classesOf(token.word).some(
      (name) => name === 'drug' || name === 'gene' || name === 'origin',
    );
    if (!alike && !BETWEEN.has(token.word)) return false;
  }
  return false;
}

/** The token after an "except" or "apart from" that comes within `most` tokens of `to`, in the same sentence. */
function exceptionAfter(note: Note, to: number, most: number): number | undefined {
  for (let at = to; at < to + most; at += 1) {
    const token = note.tokens[at];
    if (!token || isBreak(token)) return undefined;
    if (opensAt(note, at)) return at + 1;
  }
  return undefined;
}

const MOST_TO_EXCEPTION = 6;

/** "Stable apart from a new nodule": what is said of the whole does not hold of all of it. */
export const hasException = (note: Note, { to }: Pick<Match, 'to'>): boolean =>
  exceptionAfter(note, to, MOST_TO_EXCEPTION) !== undefined;

/** Whether the words at `from` are themselves what an "apart from" sets aside: "stable apart from one new nodule". */
export const isSetAside = (note: Note, from: number): boolean =>
  exceptionAfter(note, Math.max(0, from - 3), Math.min(3, from)) !== undefined;

const isTreatment = inClass('drug', 'drugClass');
const MOST_NAMED = 5;

/** "No docetaxel apart from two cycles": what is left of the drug at token `at` is an exception that names no other drug. */
export function isGivenInPart(note: Note, at: number): boolean {
  const from = exceptionAfter(note, at + 1, 3);
  if (from === undefined) return false;
  return !note.tokens.slice(from, from + MOST_NAMED).some(({ word }) => isTreatment(word));
}
