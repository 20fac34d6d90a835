export { type Attributes, attributes } from './attributes/attributes.ts';
export { type AttributesPage, attributesMarkdown, layOutAttributes } from './attributes/page.ts';
export {
  type AuditHead,
  auditLine,
  type ChainReport,
  chained,
  createChainCheck,
  type StoredLink,
} from './audit/chain.ts';
export type { AuditEntry, AuditEvent, AuditKind } from './audit/entry.ts';
export { canonical, hashOf } from './canonical.ts';
export { changeWords } from './changeWords.ts';
export type { AnswerChange, Stood } from './difference.ts';
export { parseJson, textOf } from './jsonFile.ts';
export {
  keyIdOf,
  privateKeyFrom,
  publicKeyFrom,
  SIGNING_KEY_ALLOWED,
  SigningKeySchema,
} from './keys.ts';
export { printable } from './line.ts';
export { type AssessmentRecord, dayOf, recordOf } from './record.ts';
export { parseStoredCase, type Replayed, replayed, type StoredCase } from './replay.ts';
export { currentReview } from './review/currentReview.ts';
export type { ReviewEntry } from './review/entry.ts';
export { appendEntry, REVIEW_FOLDER, type ReviewRead, readReview } from './review/folder.ts';
export { reviewOf, stageIn } from './review/log.ts';
export { signedStep } from './review/sign.ts';
export { sourcesToCheck } from './review/sourceAges.ts';
export { parseRecord, type StoredRecord } from './storedRecord.ts';
export { type Verification, verified } from './verification.ts';
