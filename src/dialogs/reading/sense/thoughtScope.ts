import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Found } from '../pattern/index.ts';
import type { Token } from '../text/token.ts';
import type { Cue } from './cues/index.ts';
import { ends, isJoint, type Reach } from './scope.ts';

const isMeasure = inClass('measure');
const PERSON = wordSet('he patient');
const HAS = wordSet('has had is was');
const TELLS = wordSet('now has had since today currently tonight overnight');

/** "Warned of sepsis and has a fever": what is so, after what was spoken of. */
const tellsOfHim = (tokens: readonly Token[], at: number): boolean =>
  ['and', 'comma'].includes(tokens[at - 1]?.word ?? '') &&
  (TELLS.has(tokens[at]?.word ?? '') ||
    (PERSON.has(tokens[at]?.word ?? '') && HAS.has(tokens[at + 1]?.word ?? '')));

/** What is feared, aimed at or explained runs through commas, up to the next measurement or what is so. */
export function thoughtAfter(tokens: readonly Token[], cue: Found<Cue>): Reach {
  let to = cue.to;
  const limit = Math.min(tokens.length, to + cue.meaning.most);
  const turns = (at: number): boolean =>
    at > cue.to && ((isJoint(tokens[at - 1]) && isMeasure(tokens[at]?.word ?? '')) || tellsOfHim(tokens, at));
  while (to < limit && !ends(tokens[to]) && !turns(to)) to += 1;
  return { from: cue.to, to, unclearTo: to };
}
