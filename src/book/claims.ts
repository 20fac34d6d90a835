import { BOOK_EVIDENCE, type CitationId } from '../engine/index.ts';

/** Where a sentence of the article went. */
export interface Whereabouts {
  readonly rules: readonly string[];
  readonly options: readonly string[];
  readonly alerts: readonly string[];
  /** Entries of the discrepancy register. */
  readonly discrepancies: readonly string[];
  /** What of it is left to the treating team, and why. */
  readonly left?: string;
}

/** One sentence of the article, how it stands against its sources, and where it went. */
export interface ClaimInBook {
  readonly id: string;
  readonly section: string;
  readonly quote: string;
  readonly seedRefs: readonly number[];
  readonly verdict: string;
  readonly citations: readonly CitationId[];
  readonly went: Whereabouts;
}

/** What one of the article's reference numbers stands for; without a title where that cannot be told. */
export interface ReferenceInBook {
  readonly number: string;
  readonly title?: string;
  readonly basis?: string;
}

/** Every sentence of the article, in its order. */
export const claimsIn = (): readonly ClaimInBook[] =>
  Object.entries(BOOK_EVIDENCE.claims).map(([id, claim]) => ({
    id,
    section: claim.section,
    quote: claim.quote,
    seedRefs: claim.seedRefs,
    verdict: claim.verdict,
    citations: claim.citations,
    went: whereabouts(id),
  }));

function whereabouts(claim: string): Whereabouts {
  const { rules = [], options = [], alerts = [], register = [], left } = BOOK_EVIDENCE.coverage[claim] ?? {};
  return { rules, options, alerts, discrepancies: register, ...(left !== undefined && { left }) };
}

export const referencesIn = (): readonly ReferenceInBook[] =>
  Object.entries(BOOK_EVIDENCE.seedReferences).map(([number, reference]) => ({ number, ...reference }));
