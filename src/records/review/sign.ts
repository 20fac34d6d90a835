import type { KeyObject } from 'node:crypto';
import type { ReviewStage, RuleBookId } from '../../engine/index.ts';
import { hashOf } from '../canonical.ts';
import { keyIdOf } from '../keys.ts';
import { problemLines } from '../problem.ts';
import { signatureOf } from '../signature.ts';
import { type ReviewEntry, ReviewEntrySchema, whyNotNext } from './entry.ts';
import type { ReviewRead } from './folder.ts';
import { stageIn } from './log.ts';

/** A step that a person wants to take, and the key that is theirs. */
export interface Step {
  readonly ruleBook: RuleBookId;
  readonly stage: ReviewStage;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly note: string;
  readonly key: KeyObject;
}

/** The signed entry for a step, or why there can be none. Nothing is written. */
export function signedStep(
  { reviewers, log }: ReviewRead,
  { key, ...step }: Step,
): { readonly entry: ReviewEntry } | { readonly problem: string } {
  const [broken] = log.problems;
  if (broken !== undefined) return { problem: `the log does not hold, so nothing can follow: ${broken}` };
  const named = reviewers.filter(({ name }) => name === step.by);
  if (named.length === 0) return { problem: `${JSON.stringify(step.by)} is not in review/reviewers.json` };
  const reviewer = named.find(({ publicKey }) => keyIdOf(publicKey) === keyIdOf(key));
  if (reviewer === undefined) return { problem: `the key is not the one registered for ${step.by}` };
  const refused = whyNotNext(stageIn(log.entries, step.ruleBook.hash), step.stage, step.note);
  if (refused !== undefined) return { problem: refused };
  const last = log.entries.at(-1);
  if (last !== undefined && step.on < last.on)
    return { problem: `the last entry is dated ${last.on}: the clock is behind` };
  const content = { ...step, role: reviewer.role, previous: last === undefined ? null : hashOf(last) };
  const entry = ReviewEntrySchema.safeParse({ ...content, signature: signatureOf(content, key) });
  return entry.success
    ? { entry: entry.data }
    : { problem: entry.error.issues.flatMap((issue) => problemLines(issue, 'entry')).join('; ') };
}
