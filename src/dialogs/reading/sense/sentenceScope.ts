import { wordSet } from '../lexicon/wordSet.ts';
import type { Found } from '../pattern/index.ts';
import { isBreak, type Token } from '../text/token.ts';
import type { Cue } from './cues/index.ts';
import type { Reach } from './scope.ts';
import { OTHER_PERSON } from './sense.ts';

/** Commas after which another person's story turns to the patient's. */
const SUBJECTS = wordSet('patient he himself his the this');

/** All of the sentence that the cue stands in. */
export function wholeSentence(tokens: readonly Token[], cue: Found<Cue>): Reach {
  const isEdge = (at: number): boolean => {
    const token = tokens[at];
    return !token || isBreak(token) || Math.abs(at - cue.from) > cue.meaning.most;
  };
  let [from, to] = [cue.from, cue.to];
  while (!isEdge(from - 1)) from -= 1;
  while (!isEdge(to)) to += 1;
  return { from, to, unclearTo: to };
}

/** Words of this patient, of today or of something sudden: with one of them a sentence is no general statement. */
const OF_HIM = wordSet(
  'he him his himself my our we i me dad father husband wife patient today now currently yesterday tonight overnight since ago morning week here new sudden suddenly acute acutely severe worse worsening massive likely',
);

/** The whole sentence, where it says nothing of one person. */
export function unlessOfHim(tokens: readonly Token[], cue: Found<Cue>): Reach {
  const { from, to } = wholeSentence(tokens, cue);
  const ofHim = tokens.slice(from, to).some(({ word }) => OF_HIM.has(word));
  return ofHim ? { from: cue.from, to: cue.from, unclearTo: cue.from } : { from, to, unclearTo: to };
}

/** From where the sentence begins to the end of the cue. */
export function sentenceSoFar(tokens: readonly Token[], cue: Found<Cue>): Reach {
  const { from } = wholeSentence(tokens, cue);
  return { from, to: cue.to, unclearTo: cue.to };
}

const HIM = wordSet('he his him patient this our my');
const AND_BUT = wordSet('comma and but while whereas dash lparen');

/** What is asked for, up to where the sentence turns to what he has: "needs ECOG 0 or 1 and he is ECOG 2". */
export function criteriaAfter(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let to = cue.to;
  const limit = Math.min(tokens.length, to + cue.meaning.most);
  const turns = (at: number): boolean =>
    AND_BUT.has(tokens[at]?.word ?? '') && HIM.has(tokens[at + 1]?.word ?? '');
  while (to < limit && !isBreakAt(tokens, to) && !turns(to)) to += 1;
  return { from: cue.from, to, unclearTo: to };
}

const isBreakAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return !token || isBreak(token);
};

/** To the end of the sentence, or to where it turns to the patient himself. */
export function restOfSentence(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let to = cue.to;
  const limit = Math.min(tokens.length, to + cue.meaning.most);
  while (to < limit) {
    const token = tokens[to];
    if (
      !token ||
      isBreak(token) ||
      token.word === 'but' ||
      token.word === 'whereas' ||
      token.word === 'however'
    )
      break;
    if (
      token.word === 'comma' &&
      SUBJECTS.has(tokens[to + 1]?.word ?? '') &&
      cue.meaning.sense === OTHER_PERSON
    )
      break;
    to += 1;
  }
  return { from: cue.to, to, unclearTo: to };
}
