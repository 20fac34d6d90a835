export type { AskingStage, PriorGroup, QuestionId, Stage } from './stages.ts';
export { PRIOR_GROUPS, QUESTION_IDS, QUESTION_STAGE, STAGES } from './stages.ts';

import type { Findings } from '../engine/index.ts';
import type { Stage } from './stages.ts';

/** One person's case in one conversation, as it is stored: plain JSON under a version of its own. */
export interface CaseRecord {
  readonly version: number;
  readonly stage: Stage;
  readonly revision: number;
  readonly findings: Findings;
  readonly [more: string]: unknown;
}
