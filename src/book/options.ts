import { BOOK_EVIDENCE, OPTIONS, type OptionId, type Source, spoken } from '../engine/index.ts';

/** What an option is, apart from what the rules make of it. */
export interface OptionInBook {
  readonly id: OptionId;
  readonly name: string;
  readonly says: string;
  /** Its place among the ranks, where it may rank. */
  readonly tier?: string;
  readonly sources: readonly Source[];
  readonly figures: readonly string[];
}

export const optionsIn = (): readonly OptionInBook[] =>
  OPTIONS.map((id) => {
    const { name, say, tier, source, figures = [] } = BOOK_EVIDENCE.offers[id];
    return {
      id,
      name,
      says: say,
      ...(tier && { tier: spoken(tier) }),
      sources: source,
      figures,
    };
  });
