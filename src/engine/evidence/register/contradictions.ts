import type { RegisterEntry } from '../discrepancy.ts';

/** Where the article contradicts itself (gap G10). */
export const CONTRADICTIONS = {
  'G10-order': {
    between: ['S12', 'S28'],
    quote: 'These targeted therapies should be prioritized',
    verdict: 'contradictory',
    says: 'The numbered list puts cabazitaxel first; the section on testing puts targeted treatment first.',
    followed:
      'Targeted treatment first for BRCA1/2 and for MSI-H or dMMR; for other label genes no order is asserted against the taxane.',
    because: 'The evidence decides it gene by gene.',
    citations: ['SEED', 'PROFOUND-OS', 'TRITON3', 'TRITON2-NONBRCA'],
    touches: ['biomarker_targeted', 'olaparib', 'rucaparib', 'pembrolizumab', 'test_molecular'],
  },
  'G10-arpi': {
    between: ['S17', 'S21', 'S36'],
    quote: 'Avoid sequential androgen receptor pathway inhibitors',
    verdict: 'contradictory',
    says: 'The list offers an unused ARPI second and third; the pitfalls say to avoid ARPIs in sequence, then except the unused one.',
    followed: 'An ARPI after another ARPI ranks last among the drugs, with the cross-resistance caution.',
    because: 'CARD tested exactly this switch.',
    citations: ['SEED', 'CARD'],
    touches: ['abiraterone', 'enzalutamide', 'arpi_last_resort', 'arpi_cross_resistance'],
  },
  'G10-adt': {
    between: ['S23', 'S33'],
    quote: 'Never discontinue ADT',
    verdict: 'contradictory',
    says: 'At ECOG 3–4 no further anticancer treatment is to be offered; elsewhere ADT is never to be stopped.',
    followed: 'ADT is kept at every performance status and named as the exception at ECOG 3–4.',
    because:
      'ASCO asks for ADT to be continued; stopping it near the end of life is a goals-of-care decision, not a default.',
    citations: ['SEED', 'ASCO-MCRPC-2025'],
    touches: ['palliative'],
  },
} as const satisfies Record<string, RegisterEntry>;
