import type { Row } from '../../row.ts';
import { OTHER_QUESTIONS, UNSUPPORTED_QUESTIONS } from './otherQuestions.ts';
import { STEERING } from './steering.ts';
import { TELLING, WITHOUT_UNIT } from './telling.ts';
import { TREATMENT_QUESTIONS } from './treatmentQuestions.ts';

/** What the person wants, and the topics of questions. */
export const INTENTS: readonly Row[] = [
  ...TREATMENT_QUESTIONS,
  ...OTHER_QUESTIONS,
  ...UNSUPPORTED_QUESTIONS,
  ...STEERING,
  ...TELLING,
  ...WITHOUT_UNIT,
];

export { SUPPOSITIONS } from './steering.ts';
