import { HOLDS, type Truth, UNKNOWN } from '../conditions/truth.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import type { Bound, BoundBook } from './bound.ts';
import type { Probe } from './probe.ts';

/** A case as the rule book sees it. Nothing else of a case is read by a decision: same truths, same decision. */
export interface Judgement {
  readonly facts: Facts;
  /** The truth of each probe, at its place. */
  readonly truths: Uint8Array;
}

/** Judges everything that the book asks of a case. Pure. */
export function judge({ probes, judgeAll }: BoundBook, facts: Facts): Judgement {
  return { facts, truths: judgeAll(facts, new Uint8Array(probes.length)) };
}

/**
 * The judgement after one finding took another value, `facts` being those that follow: the same as judging anew.
 * Only what reads the finding is judged again.
 */
export function judgeAfter(book: BoundBook, before: Judgement, path: FindingPath, facts: Facts): Judgement {
  return { facts, truths: book.reading(path).judge(facts, before.truths.slice()) };
}

export const truthOf = ({ truths }: Judgement, { place }: Probe): Truth => truths[place] as Truth;
export const isHolding = (judgement: Judgement, probe: Probe): boolean => truthOf(judgement, probe) === HOLDS;
export const isOpen = (judgement: Judgement, probe: Probe): boolean => truthOf(judgement, probe) === UNKNOWN;

/** Whether a hold is lifted by something more pressing: the option is then provisional. */
export const isReleased = (judgement: Judgement, { release }: Bound): boolean =>
  release !== undefined && isHolding(judgement, release);
