import { BOOK_EVIDENCE, type CitationId, OPTIONS, spoken } from '../engine/index.ts';
import { optionName } from './names.ts';

/** One place where the article and its sources, or two places of the article, differ. */
export interface DiscrepancyInBook {
  readonly id: string;
  readonly verdict: string;
  readonly quote: string;
  readonly says: string;
  readonly followed: string;
  readonly because: string;
  readonly citations: readonly CitationId[];
  /** The options, alerts and pathways beside which it is shown, in words. */
  readonly touches: readonly string[];
  readonly between: readonly string[];
}

export const discrepanciesIn = (): readonly DiscrepancyInBook[] =>
  Object.entries(BOOK_EVIDENCE.register).map(([id, entry]) => ({
    id,
    verdict: entry.verdict,
    quote: entry.quote,
    says: entry.says,
    followed: entry.followed,
    because: entry.because,
    citations: entry.citations,
    touches: entry.touches.map(inWords),
    between: entry.between ?? [],
  }));

function inWords(touch: string): string {
  const option = OPTIONS.find((id) => id === touch);
  return option === undefined ? spoken(touch) : optionName(option);
}
