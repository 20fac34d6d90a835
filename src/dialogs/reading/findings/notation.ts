import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import { isBreak } from '../text/token.ts';
import { trail } from './judge.ts';

const TICKS = wordSet('x y n yes no');
const WIDEST_TABLE = 24;

/** "[ ]" or "[x]" between tokens `from` and `to`. */
function isBox({ tokens }: Note, from: number, to: number): boolean {
  const words = tokens.slice(Math.max(0, from), to).map(({ word }) => word);
  const [opening, ...rest] = words;
  const closing = rest.pop();
  return opening === 'lparen' && closing === 'rparen' && rest.every((word) => TICKS.has(word));
}

const isBoxed = (note: Note, at: number): boolean =>
  isBox(note, at - 2, at) ||
  isBox(note, at - 3, at) ||
  isBox(note, at + 1, at + 3) ||
  isBox(note, at + 1, at + 4);

/** "Cabazitaxel -": a minus that nothing follows. */
function isMinus({ tokens }: Note, at: number): boolean {
  const next = tokens[at + 2];
  return tokens[at + 1]?.word === 'dash' && (!next || isBreak(next) || next.word === 'comma');
}

/** "N/Y" after "docetaxel/cabazitaxel:". */
function answersInPairs(note: Note, at: number): boolean {
  const words = trail(note, at, WIDEST_TABLE).map(({ word }) => word);
  return words.some(
    (word, index) => TICKS.has(word) && words[index + 1] === 'slash' && TICKS.has(words[index + 2] ?? ''),
  );
}

/** Signs of a checklist beside the drug at token `at`: which sign is whose cannot be told, so it is asked. */
export const isNotation = (note: Note, at: number): boolean =>
  isBoxed(note, at) || isMinus(note, at) || answersInPairs(note, at);
