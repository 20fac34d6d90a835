import type { WithheldSource } from '../citation.ts';

/** Known sources that no answer may cite, with the reason. Kept apart so that citing one does not compile. */
export const WITHHELD = {
  ECLIPSE: {
    title: 'ECLIPSE: 177Lu-PSMA-I&T vs ARPI change (NCT05204927)',
    kind: 'trial in progress',
    url: 'https://clinicaltrials.gov/study/NCT05204927',
    confidence: 'MU',
    withheld: 'Announced result from memory only: nothing was read.',
    checked: null,
  },
  OLAPARIB_VS_LU_RWD: {
    title:
      'Abstract 202, J Clin Oncol supplement (apparently 2026): olaparib v 177Lu-PSMA-617 after prior therapy',
    kind: 'retrospective study',
    url: 'https://synapsesocial.com/hi/papers/69a7cd0bd48f933b5eed8fca',
    confidence: 'V',
    withheld: 'Not selected for HRR alterations and confounded.',
    checked: null,
  },
  'FDA-POOLED-PARP': {
    title:
      'FDA exploratory pool of three first-line trials of a PARP inhibitor with an ARPI (description; exact title not seen)',
    kind: 'pooled analysis',
    confidence: 'MU',
    withheld:
      'Gene names were missing from the text seen: hazard ratios cannot be assigned until the paper is read.',
    checked: null,
  },
} as const satisfies Record<string, WithheldSource>;
