import type { KeyObject } from 'node:crypto';
import {
  type Assessment,
  assess,
  type Findings,
  isoDay,
  isRefusal,
  type Refusal,
  type Review,
} from '../engine/index.ts';
import { type Attributes, attributes } from './attributes/attributes.ts';
import { type Signature, signatureOf } from './signature.ts';

export const RECORD_FORMAT = 'after-six/assessment-record';
/** Raised when the shape of a record changes. */
export const RECORD_FORMAT_VERSION = 1;

/** What an assessment depends on beside the findings, both stated: `on` is the day, ISO 8601. */
export interface RecordCircumstances {
  readonly on: string;
  readonly review: Review;
}

/** An assessment to keep or to hand on: all that it was made from, what came out, and who vouches for the bytes. */
export interface AssessmentRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly formatVersion: typeof RECORD_FORMAT_VERSION;
  /** ISO date. */
  readonly assessedOn: string;
  readonly review: Review;
  readonly findings: Findings;
  readonly ruleBook: Assessment['ruleBook'];
  readonly answer: Assessment;
  readonly attributes: Attributes;
  /** Over the canonical text of everything else; null where no key is configured. */
  readonly signature: Signature | null;
}

/**
 * Assesses a case and puts the answer on record, signed where there is a key. The same findings on the same day under
 * the same rule book, review and key give the same bytes. Findings must have passed the border.
 */
export function recordOf(
  findings: Findings,
  { on, review }: RecordCircumstances,
  key?: KeyObject,
): AssessmentRecord | Refusal {
  const answer = assess(findings, { on, review });
  if (isRefusal(answer)) return answer;
  const content = {
    format: RECORD_FORMAT,
    formatVersion: RECORD_FORMAT_VERSION,
    assessedOn: on,
    review,
    findings,
    ruleBook: answer.ruleBook,
    answer,
    attributes: attributes(),
  } as const;
  return { ...content, signature: key === undefined ? null : signatureOf(content, key) };
}

/** The day of an instant, ISO 8601, in UTC. */
export const dayOf = (instant: Date): string => isoDay(instant.toISOString());
