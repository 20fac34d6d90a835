export { advance, newCase, reopenCase } from './advance.ts';
export { assessmentMachine } from './assessmentMachine.ts';
export type { CaseContext, CaseEvent, Learned, Pace } from './caseContext.ts';
export { type CaseRecord, RECORD_VERSION, type Restored, restoreRecord } from './caseRecord.ts';
export { FindingsSchema } from './findingsSchema.ts';
export { openQuestions } from './openQuestions.ts';
export { type ParsedFindings, parseFindings } from './parseFindings.ts';
export type { AskingStage, PriorGroup, QuestionId, Stage } from './stages.ts';
export { PRIOR_GROUPS, QUESTION_IDS, QUESTION_STAGE, STAGES } from './stages.ts';
