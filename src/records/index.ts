export { answerIdOf } from './answerId.ts';
export { type Attributes, attributes } from './attributes/attributes.ts';
export { type AttributesPage, attributesMarkdown, layOutAttributes } from './attributes/page.ts';
export {
  type AuditHead,
  auditLine,
  type ChainReport,
  chained,
  createChainCheck,
  parseAuditLine,
  type StoredLink,
} from './audit/chain.ts';
export type { AuditEntry, AuditEvent, AuditKind } from './audit/entry.ts';
export { canonical, hashOf } from './canonical.ts';
export { changeWords } from './changeWords.ts';
export type { AnswerChange, Stood } from './difference.ts';
export { parseJson, textOf, whyUnread } from './jsonFile.ts';
export {
  keyIdOf,
  privateKeyFrom,
  publicKeyFrom,
  SIGNING_KEY_ALLOWED,
  SIGNING_KEY_TEXT_ALLOWED,
  SigningKeySchema,
} from './keys.ts';
export { printable } from './line.ts';
export { type AssessmentRecord, dayOf, recordOf } from './record.ts';
export { parseStoredCase, type Replayed, replayed, type StoredCase } from './replay.ts';
export type { SignedEntry } from './review/chain.ts';
export { currentReview } from './review/currentReview.ts';
export {
  appendEntry,
  type ChainRead,
  REVIEW_FOLDER,
  readReview,
  readSourceChecks,
} from './review/folder.ts';
export { type ReviewEntry, reviewOf } from './review/log.ts';
export { type Said, signedNext } from './review/sign.ts';
export type { SourceCheck } from './review/sourceChecks.ts';
export { type SourcesToCheck, sourcesToCheck } from './review/sourcesToCheck.ts';
export { statedSources } from './review/statedSources.ts';
export { parseRecord, type StoredRecord } from './storedRecord.ts';
export { type Verification, verified } from './verification.ts';
