import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import { isBreak } from '../text/token.ts';
import { senseOf, trail } from './judge.ts';

const isDrug = inClass('drug', 'drugClass', 'otherDrug');
const BEGUN_AGAIN = wordSet('restarted resumed recommenced reinstated');
const STILL_TO_COME = wordSet('be not never will to should plan until unless when if would could must if');
const IT = wordSet('it now since hormones them comma again his the treatment');
const FARTHEST = 16;
const FARTHEST_STOP = 9;

const wordAt = ({ tokens }: Note, at: number): string => tokens[at]?.word ?? '';

/** "Back on it", "back on now", "back on" as the last words. */
function isBackOn(note: Note, at: number): boolean {
  if (wordAt(note, at) !== 'back' || wordAt(note, at + 1) !== 'on') return false;
  const next = note.tokens[at + 2];
  return next === undefined || isBreak(next) || next.kind === 'date' || IT.has(next.word);
}

function isBegunAgain(note: Note, at: number): boolean {
  if (!BEGUN_AGAIN.has(wordAt(note, at)) && !isBackOn(note, at)) return false;
  const sense = senseOf(note, { from: at, to: at + 1 });
  const led = [at - 1, at - 2].some((before) => STILL_TO_COME.has(wordAt(note, before)));
  return (sense & (NOT_FACT | PLAN | NEGATED)) === 0 && !led;
}

export const isStoppedAgain = (note: Note, { to }: Pick<Match, 'to'>): boolean =>
  trail(note, to, FARTHEST_STOP).some(
    ({ word }, index) => word === 'stopped' && !isDrug(wordAt(note, to + index - 1)),
  );

/** Where what was stopped at `match` was begun again, in the same sentence or the next; undefined where it was not, or was another drug. */
export function restartedAfter(note: Note, { to }: Pick<Match, 'to'>): number | undefined {
  let breaks = 0;
  for (let at = to; at < to + FARTHEST; at += 1) {
    const token = note.tokens[at];
    if (!token || isDrug(token.word) || token.word === 'lutetium') return undefined;
    if (isBreak(token) && ++breaks > 1) return undefined;
    if (isBegunAgain(note, at))
      return isDrug(wordAt(note, at + 1)) || isStoppedAgain(note, { to: at + 1 }) ? undefined : at;
  }
  return undefined;
}
