import { inClass } from '../lexicon/classes.ts';
import { type FindingReader, type Meaning, phrases } from './candidate.ts';
import { flag } from './flag.ts';
import { isFact, isNegated } from './judge.ts';

const ARPI = '(abiraterone|enzalutamide|apalutamide|darolutamide|arpis|novel hormone therapy)';
const THEN =
  '[(then|later|subsequently|and|comma|after|had|he|received|was|started|on to|followed by|→|went on to|given|switching|switched|to|with|subsequent|a|an|docetaxel|x|#|post)]*';

const FAR_BACK = 30;
const isDrug = inClass('drug', 'drugClass');

/** "Docetaxel worked for 9 months, progressed on abiraterone after it": after the drug named last before it. */
const afterIt: Meaning = (match, note) => {
  const before = note.tokens.slice(Math.max(0, match.from - FAR_BACK), match.from);
  const named = before.findLast(({ word }) => isDrug(word) || word === 'lutetium');
  if (named?.word !== 'docetaxel' || !isFact(note, match) || isNegated(note, match)) return [];
  return [{ finding: 'docetaxelProgressedAfterArpiSwitch', value: true, from: match.from, to: match.to }];
};

const switched = flag('docetaxelProgressedAfterArpiSwitch', {
  yes: [
    `docetaxel ${THEN} ${ARPI} [(and|with|comma|then|lparen|for|#|months|years|but|until|he|has|had|which|on|it)]* (progressed|pd)`,
    `(progressed|pd) (on|after|through|with|following) [(switching|switch|to|subsequent|later|a|an|the|second)]* ${ARPI} [(given|started|received|used|that|which|followed|came|was|subsequent)]* (after|following|post) docetaxel`,
    `(progressed|pd) (on|after|through|with|following) (subsequent|later|switching to|switch to) ${ARPI}`,
    `after docetaxel [(he|was|comma|had|then|switched|started)]* (on|to|received|had|started) ${ARPI} [(and|with|comma|then)]* (progressed|pd)`,
    `docetaxel [(first|comma|then|and|after|we|he|was|switched|to|followed|by)]* ${ARPI} [(comma|and|he|then|subsequently|progression|with)]* (progressed|pd) [on]`,
    `docetaxel [(x|#|cycles|year|comma|then|and|with|he|had|date)]* ${ARPI} [(comma|semicolon|and|he|then|has|#|months)]* (progressed|pd) (after|on|following) [(the|this|that|his|a)]* (switch|switching) [(to)] [(the|an|that|this)] [${ARPI}]`,
    `(progressed|pd) (on|after|following) (the|his|that) (switch|subsequent switch|later switch) to [(the|an)] ${ARPI}`,
    `switched from docetaxel to ${ARPI} [(and|he|then|subsequently|later|comma|has)]* (progressed|pd)`,
    `post docetaxel arpis switch to ${ARPI} [(with|and|then)]* (progressed|pd)`,
    `docetaxel [(he|comma|→|then)]* progressed [(after|on)]* (switching to|switch to|subsequent) ${ARPI}`,
  ],
});

/** Progression on or after an ARPI that came after docetaxel: the article's second condition for giving docetaxel again. */
export const docetaxelProgressedAfterArpiSwitch: FindingReader = {
  phrases: [
    ...switched.phrases,
    phrases(
      afterIt,
      `(progressed|pd) (on|through|with|under|during) [(subsequent|later|the|a|an)]* ${ARPI} [(given|started|used|taken|received|which|that|was|came|straight|directly|immediately)]* (after|following) (it|that|this)`,
    ),
  ],
};
