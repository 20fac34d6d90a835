export { splitSentences } from './answer/sentences.ts';
export { assess, isRefusal } from './assess.ts';
export type {
  Alert,
  Altered,
  Assessment,
  Change,
  CitationView,
  CitedStatement,
  Clause as JudgedClause,
  Completion,
  Discrepancy,
  FigureView,
  MissingFinding,
  OptionAdvice,
  Reason,
  Refusal,
} from './assessment.ts';
export {
  BOOK_EVIDENCE,
  type BookEntry,
  bookEntries,
  type Clause,
  type Sentence,
  type Source,
  spoken,
  type Touches,
} from './book.ts';
export {
  type Circumstances,
  isoDay,
  NOT_REVIEWED,
  REVIEW_STAGES,
  type Review,
  type ReviewStage,
  reviewWords,
} from './circumstances.ts';
export type { CitationId } from './evidence/citations.ts';
export { citationView } from './evidence/citationView.ts';
export type {
  Exposures,
  FindingKey,
  FindingKind,
  FindingPath,
  FindingSpec,
  Findings,
  HrrAlteration,
  NotAvailable,
  Psa,
  PsaValue,
  Testosterone,
} from './findings.ts';
export { FINDING_KEYS, FINDINGS, NOT_AVAILABLE } from './findings.ts';
export { valueAt, withValue } from './findingValue.ts';
export { type Breach, breachesOf } from './guardrails.ts';
export { couldTurn, type Outlook, outlookOf } from './outlook.ts';
export { RULE_BOOK, type RuleBookId } from './ruleBook.ts';
export {
  figuresOn,
  SUBJECTS,
  type Subject,
  type SubjectId,
  type SubjectStatement,
  statementsOn,
} from './topics.ts';
export * from './vocabulary.ts';
