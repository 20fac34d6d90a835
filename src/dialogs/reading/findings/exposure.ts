import { classesOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import { isBreak } from '../text/token.ts';

const isTreatment = (word: string): boolean =>
  word === 'lutetium' ||
  word === 'hormones' ||
  classesOf(word).some((name) => name === 'drug' || name === 'drugClass');

/** Negators of an exposure, and the words that may stand between one and its drug. */
const NEGATORS = wordSet(
  'no not never without nil neither nor denies denied none naive unexposed zero non unused',
);
const BETWEEN = wordSet(
  'previous any received had has been on given got exposure exposed to with of the treatment therapy used tried started taken yet line or and nor comma slash plus a an either cycles course history have he patient was is were ever taking receiving treated any prior agents agent based for mcrpc so far lparen known',
);
const AFTER = wordSet(
  'was is has been were and or slash plus rparen lparen dash colon comma therapy treatment agents agent have had he patient based completely also both still entirely',
);
const SAYS_NO = wordSet('naive never not no none unused untried nil unexposed n ✗ negative');
const FAR = 14;

/** "No prior docetaxel", "docetaxel-naive", "docetaxel: no", and not "no response to docetaxel". */
export function neverGiven(note: Note, at: number): boolean {
  return negatedBefore(note, at) || negatedAfter(note, at);
}

function negatedBefore(note: Note, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - FAR); left -= 1) {
    const word = note.tokens[left]?.word ?? '';
    if (NEGATORS.has(word)) return true;
    if (!BETWEEN.has(word) && !isTreatment(word)) return false;
  }
  return false;
}

function negatedAfter(note: Note, at: number): boolean {
  for (let right = at + 1; right < Math.min(note.tokens.length, at + FAR); right += 1) {
    const word = note.tokens[right]?.word ?? '';
    if (SAYS_NO.has(word)) return true;
    if (!AFTER.has(word) && !isTreatment(word)) return false;
  }
  return false;
}

/** Words that tell that a drug near them was given. */
const GIVEN = wordSet(
  'received had given got completed started stopped ongoing progressed pd previous after post following since failed on treated x star cycles hash → date year mhspc mcspc hspc hormone-sensitive castration mcnpc line lines refractory resistant pretreated tolerated used tried exposed including history upfront chaarted arasens stampede latitude titan enzamet responding yes y positive taken took had responded then years months ago adjuvant neoadjuvant both via background failure including stopped toxicity intolerance intolerant tolerate benefit effect effective responding de-escalated dose-reduced',
);
/** Beside drugs these leave a list of treatments a list. */
const LIST_WORDS = wordSet(
  'and plus slash comma lparen rparen colon → then x star cycles hash date year months years weeks dash prednisone prednisolone lutetium hormones semicolon for in the mcrpc disease mhspc mcspc hspc fullstop then 1 2 3 4 5 6 line first second third upfront with of',
);

const CLAUSE_ENDS = wordSet('comma but');

const MOST_IN_CLAUSE = 40;

function clauseAround(note: Note, at: number): { from: number; to: number } {
  const ends = (index: number): boolean => {
    const token = note.tokens[index];
    return !token || isBreak(token) || CLAUSE_ENDS.has(token.word);
  };
  let [from, to] = [at, at + 1];
  while (at - from < MOST_IN_CLAUSE && !ends(from - 1)) from -= 1;
  while (to - at < MOST_IN_CLAUSE && !ends(to)) to += 1;
  return { from, to };
}

const saysGiven = (note: Note, at: number): boolean => {
  const { from, to } = clauseAround(note, at);
  return note.tokens.slice(from, to).some(({ word }) => GIVEN.has(word));
};

/** A clause of nothing but treatments, counts and dates. */
const isListed = (note: Note, at: number): boolean => {
  const { from, to } = clauseAround(note, at);
  const listed = note.tokens
    .slice(from, to)
    .every(({ word, kind }) => isTreatment(word) || LIST_WORDS.has(word) || kind !== 'word');
  return listed && to - from < note.tokens.length;
};

/** Whether a mention that is neither denied nor planned says that the drug was given. A drug's bare name as the whole message does not. */
export const wasGiven = (note: Note, at: number): boolean => saysGiven(note, at) || isListed(note, at);
