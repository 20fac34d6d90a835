import { raises, raisesInFull } from './current.ts';

const ELEVATION =
  '(breathlessness|breathless|dyspnoea|dyspnea|short of breath|shortness of breath|sob|breathing difficulty)';

/** When the scan was done, which says nothing of when the clot was. */
const SCANNED =
  '[(a|an|#|hour|hours|minutes|ago|done|today|yesterday|this|morning|last|night|afternoon|result|report|just|back|date)]*';

export const embolism = raises(
  'pulmonary_embolism',
  'pulmonary_embolism',
  '(query|suspected|new|acute|bilateral|massive|large|possible|confirmed|has [a]|submassive|saddle|segmental) [(bilateral|acute|segmental)]* (pe|pes)',
  '(pe|pes) (on|confirmed|seen on|shown on) [(ctpa|ct)]',
  `(sudden|acute|suddenly|acutely|sudden onset|abrupt) [(and|onset|severe|very|pleuritic|chest|pain|became|he)]* ${ELEVATION}`,
  `${ELEVATION} [(came|on|that)]* (suddenly|acutely)`,
  'pleuritic [(chest|and|sharp|sudden|left|right|sided)]* pain',
  '(ctpa|ct|vq|v slash q|scan|imaging) [(has|have|had|shows|showed|confirms|confirmed|reports|reported|positive for|is|was|demonstrates|found|colon|dash|with|a|an|the|bilateral|large|new|acute|today)]* (pe|pes)',
  `(ctpa|ct pulmonary angiogram) ${SCANNED} (colon|dash|shows|showed) [(a|an|acute|large|new|saddle|segmental|bilateral|central|massive)]* (pe|pes)`,
  '(pe|pes) [(has|been|was|is|just)]* (confirmed|diagnosed|found|seen|today|now|this morning|yesterday|last night|tonight)',
  '(diagnosed with|got|has got|developed|treated for|treating|admitted with|in with|found to have|found) [(a|an|acute|new|large|bilateral|massive|his)]* (pe|pes)',
  '(likely|probable|presumed|clinically|provoked|unprovoked|central|extensive) (pe|pes)',
  '(massive|saddle|large|acute|central) [(pulmonary)] (embolus|embolism|emboli)',
  '(clot|clots|blood clot|blood clots) [(is|are|in|on|to|his|both|the|went|gone|has|a|one of his)]* lung',
  '(chest pain|collapse|collapsed) [(and|with|comma|plus|breathless|low|sudden|his|a)]* (sats|saturations|hypoxic|hypoxia|desaturated|desaturating|spo2)',
  `(hypoxic|hypoxia) [(and|with|comma)]* [(chest|pleuritic|sudden)]* (pain|${ELEVATION})`,
  `chest pain [(and|with|comma)]* [(sudden|acute|new)] ${ELEVATION}`,
);

/** "Can't breathe": the "not" is what is wrong. */
export const cannotBreathe = raisesInFull(
  'pulmonary_embolism',
  '(can not|could not|unable to|not able to|struggling to) (breathe|catch (his|my|a) breath|get (his|my|a) breath)',
);
