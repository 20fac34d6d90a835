import type { CitationId } from './citations.ts';
import type { SeedReferenceNumber } from './seedReferences.ts';

/** How a sentence of the article stands against its sources. */
export type Verdict = 'agrees' | 'imprecise' | 'contested' | 'unsupported' | 'wrong';

/** One sentence of the article, as audited. */
export interface Claim {
  readonly section: string;
  /** The article's own words, verbatim, without its reference numbers. */
  readonly quote: string;
  /** The reference numbers that the article prints beside it; they need not resolve. */
  readonly seedRefs: readonly SeedReferenceNumber[];
  readonly verdict: Verdict;
  readonly citations: readonly [CitationId, ...CitationId[]];
}
