import { raises } from './current.ts';

const ELEVATION =
  '(breathlessness|breathless|dyspnoea|dyspnea|short of breath|shortness of breath|sob|breathing difficulty)';

export const embolism = raises(
  'pulmonary_embolism',
  'pulmonary_embolism',
  '(query|suspected|new|acute|bilateral|massive|large|possible|confirmed|has [a]|submassive|saddle|segmental) [(bilateral|acute|segmental)]* (pe|pes)',
  '(pe|pes) (on|confirmed|seen on|shown on) [(ctpa|ct)]',
  `(sudden|acute|suddenly|acutely|sudden onset|abrupt) [(and|onset|severe|very|pleuritic|chest|pain|became|he)]* ${ELEVATION}`,
  `${ELEVATION} [(came|on|that)]* (suddenly|acutely)`,
  'pleuritic chest pain',
  `chest pain [(and|with|comma)]* [(sudden|acute|new)] ${ELEVATION}`,
);
