import { classesOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
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
