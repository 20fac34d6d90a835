import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import { lead } from './judge.ts';

const ROUGHLY = wordSet(
  'about approximately approx around roughly circa nearly almost lt gt le ge over under above below at_least minimum min probably',
);
const BY_TWO: ReadonlySet<string> = new Set([
  'fewer than',
  'less than',
  'more than',
  'greater than',
  'lower than',
  'at least',
  'at most',
  'minimum of',
  'close to',
  'not quite',
  'not yet',
  'just under',
  'just over',
  'short of',
]);
const RANGE = wordSet('or dash to');
const AFTER = wordSet('plus ish');
const OR_SO = wordSet('more so fewer less thereabouts');
const RECEIVED = wordSet('had has received completed given got done finished');
const wordAt = (note: Note, at: number): string => note.tokens[at]?.word ?? '';

const isNumber = (note: Note, at: number): boolean => note.tokens[at]?.kind === 'number';

/** "5-6", "five or six", "6 or 7"; "cycles 1-6" are all six. */
function isOneOfTwo(note: Note, at: number): boolean {
  const before = RANGE.has(wordAt(note, at - 1)) && isNumber(note, at - 2);
  const first = note.tokens[before ? at - 2 : at]?.value;
  const after = RANGE.has(wordAt(note, at + 1)) && isNumber(note, at + 2);
  return (before || after) && (first !== 1 || [at - 1, at + 1].some((joint) => wordAt(note, joint) === 'or'));
}

/** "Has had up to six". */
const isUpTo = (note: Note, at: number): boolean =>
  wordAt(note, at - 1) === 'to' &&
  wordAt(note, at - 2) === 'rising' &&
  lead(note, at - 2, 4).some(({ word }) => RECEIVED.has(word));

/** A count that is not said for certain: "fewer than 6", "nearly six", "5-6", "at least 6", "6 or so". */
export const isInexact = (note: Note, at: number): boolean =>
  ROUGHLY.has(wordAt(note, at - 1)) ||
  BY_TWO.has(`${wordAt(note, at - 2)} ${wordAt(note, at - 1)}`) ||
  isOneOfTwo(note, at) ||
  isUpTo(note, at) ||
  AFTER.has(wordAt(note, at + 1)) ||
  (wordAt(note, at + 1) === 'or' && OR_SO.has(wordAt(note, at + 2)));
