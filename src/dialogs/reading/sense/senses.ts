import { inClass } from '../lexicon/classes.ts';
import { type Found, finder } from '../pattern/index.ts';
import type { Token } from '../text/token.ts';
import { CUES, type Cue } from './cues/index.ts';
import { mark, markQuestions } from './questions.ts';
import { before, clauseAfter, hasItem, negationAfter, onward, type Reach } from './scope.ts';
import { markSections } from './sections.ts';
import { DECLINED, HYPOTHESIS, NEGATED, OTHER_PERSON, PLAN, UNCLEAR } from './sense.ts';
import { criteriaAfter, restOfSentence, sentenceSoFar, unlessOfHim, wholeSentence } from './sentenceScope.ts';
import { thoughtAfter } from './thoughtScope.ts';

/** "Patient A …, patient B …": which of them is meant has to be asked. */
const firstPatient = finder([{ patterns: ['patient (a|1)'], meaning: true }]);
const otherPatient = finder([{ patterns: ['patient (b|2|c)', 'the other patient'], meaning: true }]);
const hasTwoPatients = (tokens: readonly Token[]): boolean =>
  otherPatient(tokens).length > 0 && firstPatient(tokens).length > 0;

const cuesIn = finder(CUES);

/** Longest first from the left; a shorter cue inside a longer one is no cue ("no" in "no change"). */
function withoutOverlaps(cues: readonly Found<Cue>[]): readonly Found<Cue>[] {
  const ordered = [...cues].sort((a, b) => a.from - b.from || b.to - a.to);
  let to = 0;
  let from = -1;
  let end = -1;
  return ordered.filter((cue) => {
    const twin = cue.from === from && cue.to === end;
    if (cue.from < to && !twin) return false;
    to = Math.max(to, cue.to);
    from = cue.from;
    end = cue.to;
    return true;
  });
}

const isTarget = inClass('drug', 'drugClass', 'optionWord');

/** "Declined docetaxel" and "docetaxel declined": the drug may stand on either side; the nearer side after is tried first. */
function eitherSide(tokens: readonly Token[], cue: Found<Cue>): Reach {
  const ahead = clauseAfter(tokens, cue);
  if (cue.meaning.sense === NEGATED)
    return hasItem(tokens, ahead) ? negationAfter(tokens, cue) : before(tokens, cue);
  const aims = tokens
    .slice(ahead.from, Math.min(ahead.to, ahead.from + 6))
    .some(({ word }) => isTarget(word));
  return aims ? onward(tokens, cue) : before(tokens, cue);
}

/** "Carboplatin if he declines further": what is refused, or whether, is not said. */
const isSupposedRefusal = ({ from, meaning }: Found<Cue>, senses: Uint16Array): boolean =>
  meaning.sense === DECLINED && ((senses[from] ?? 0) & HYPOTHESIS) !== 0;

function reachOf(tokens: readonly Token[], cue: Found<Cue>): Reach {
  const { side, sense } = cue.meaning;
  if (side === 'criteria') return criteriaAfter(tokens, cue);
  if (side === 'rest') return restOfSentence(tokens, cue);
  if (side === 'around') return wholeSentence(tokens, cue);
  if (side === 'general') return unlessOfHim(tokens, cue);
  if (side === 'sofar') return sentenceSoFar(tokens, cue);
  if (side === 'before') return before(tokens, cue);
  if (side === 'nearest') return eitherSide(tokens, cue);
  if (sense === NEGATED) return negationAfter(tokens, cue);
  if (sense === HYPOTHESIS) return thoughtAfter(tokens, cue);
  return sense === PLAN ? onward(tokens, cue) : clauseAfter(tokens, cue);
}

/** The senses of every token, a bit mask each. Linear: a cue reaches a bounded number of words. */
export function sensesOf(tokens: readonly Token[]): Uint16Array {
  const senses = new Uint16Array(tokens.length);
  for (const cue of withoutOverlaps(cuesIn(tokens))) {
    if (cue.meaning.sense === 0) continue;
    const { from, to, unclearTo } = reachOf(tokens, cue);
    if (from < cue.from && isSupposedRefusal(cue, senses)) continue;
    mark(senses, from, to, cue.meaning.sense);
    mark(senses, to, unclearTo, UNCLEAR);
  }
  markSections(tokens, senses);
  if (hasTwoPatients(tokens)) mark(senses, 0, tokens.length, OTHER_PERSON);
  markQuestions(tokens, senses);
  return senses;
}
