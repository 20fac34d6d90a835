import { inClass } from '../lexicon/classes.ts';
import { ofNote } from '../note.ts';
import { finder } from '../pattern/index.ts';

const TREATMENT = '(<drug>|<drugClass>)';
const HARDLY = '(not|no longer|hardly|never|far from|anything but|by no means)';
const EXACTLY = '[(exactly|really|actually|entirely|completely|strictly|been|a|is|quite|at all)]*';
const UNTRUE = '(not|wrong|untrue|incorrect|false|mistake|error)';
const TO_SAY = '[(true|the|case|correct|right|to|say|think|that|so|he|patient|is|it|has|was|exactly)]*';
const DOUBTED = 'not (think|believe|say|sure|know|certain|convinced|clear|aware)';

const denials = finder([
  {
    patterns: [
      `${HARDLY} ${EXACTLY} ${TREATMENT} naive`,
      `${HARDLY} ${EXACTLY} naive (to|of|for) [(any|previous|all)]* ${TREATMENT}`,
      `${UNTRUE} ${TO_SAY} (never|not) [(had|received|been|given|got|on|has|have|any|treated|exposed|to)]* ${TREATMENT}`,
      `${UNTRUE} ${TO_SAY} ${TREATMENT} [(was|has|been|is|had)]* (never|not) [been] [<exposed>]`,
      `not [(really|actually)]* (get|got) (on|along) (with|well with) [(the|his)]* ${TREATMENT}`,
      `not [(gone|been|managed|done|got|had|to|go)]* without [(any|his|the)]* ${TREATMENT}`,
    ],
    meaning: 'given' as const,
  },
  {
    patterns: [
      `${DOUBTED} [(that|he|is|has|been|patient|if|whether|was|of)]* [(never|not|had|received|been|given|got|on|any)]* ${TREATMENT}`,
    ],
    meaning: 'open' as const,
  },
]);

const isTreatment = inClass('drug', 'drugClass');

/**
 * Drugs that two denials speak of, by their token: "not docetaxel-naive" and "not true that he never had it" say that it was given,
 * "I cannot say that he never had it" leaves it open.
 */
export const twiceDenied = ofNote(({ tokens }): ReadonlyMap<number, 'given' | 'open'> => {
  const stories = new Map<number, 'given' | 'open'>();
  for (const { from, to, meaning } of denials(tokens)) {
    for (let at = from; at < to; at += 1) if (isTreatment(tokens[at]?.word ?? '')) stories.set(at, meaning);
  }
  return stories;
});
