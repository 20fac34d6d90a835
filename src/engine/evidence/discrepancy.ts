import type { AlertId, OptionId, Pathway } from '../vocabulary.ts';
import type { CitationId } from './citations.ts';
import type { Verdict } from './claim.ts';
import type { ClaimId } from './claims.ts';

/** What a discrepancy is shown beside. */
export type Touch = OptionId | AlertId | Pathway;

/** One place where the article and its sources, or two places of the article, differ. */
export interface RegisterEntry {
  /** The article's words: part of the quote of its claim, or of one of the claims it lies between. */
  readonly quote: string;
  readonly verdict: Exclude<Verdict, 'agrees'> | 'contradictory';
  readonly says: string;
  readonly followed: string;
  readonly because: string;
  readonly citations: readonly [CitationId, ...CitationId[]];
  readonly touches: readonly [Touch, ...Touch[]];
  /** The claims that contradict each other; only for a contradiction inside the article. */
  readonly between?: readonly ClaimId[];
}
