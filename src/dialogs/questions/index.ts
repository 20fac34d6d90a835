import type { QuestionId } from '../../machine/index.ts';
import * as adt from './adt.ts';
import * as ecog from './ecog.ts';
import * as molecular from './molecular.ts';
import type { QuestionWords } from './questionWords.ts';
import * as scope from './scope.ts';
import * as sequencing from './sequencing.ts';
import * as status from './status.ts';

export type { Choice, QuestionWords } from './questionWords.ts';
export { BACK, NOT_KNOWN, YES_NO } from './questionWords.ts';

/** Every question in words; a question of the machine without its words does not compile. */
export const QUESTIONS: Readonly<Record<QuestionId, QuestionWords>> = {
  ...scope,
  ...adt,
  ...status,
  ...ecog,
  ...molecular,
  ...sequencing,
};
