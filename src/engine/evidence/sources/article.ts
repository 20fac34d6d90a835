import type { UndatedCitation } from '../citation.ts';

/** The article that the product implements. */
export const ARTICLE = {
  SEED: {
    title:
      'What are the next steps in managing metastatic castration-resistant prostate cancer after completing 6 infusions of Pluvicto (lutetium-177 vipivotide tetraxetan)? Dr.Oracle, educational page, last updated December 21, 2025, status: submitted, not approved',
    kind: 'article',
    url: 'https://droracle.ai/articles/640237',
    confidence: 'V',
    note: 'Pending human review by its own account; where it and its sources differ, the discrepancy register says what is followed.',
    checked: null,
  },
} as const satisfies Record<string, UndatedCitation>;
