import type { Claim } from '../claim.ts';

/** The article from poor performance status to its references, sentence by sentence. */
export const CARE_CLAIMS = {
  S23: {
    section: 'Poor performance status',
    quote: 'Do not offer further anticancer treatment.',
    seedRefs: [3],
    verdict: 'contested',
    citations: ['AUA-CRPC-2013-2018', 'CHOOSING-WISELY-ONC', 'PRIGERSON2015'],
  },
  S24: {
    section: 'Poor performance status',
    quote: 'Transition to palliative care with emphasis on quality of life and symptom management',
    seedRefs: [3],
    verdict: 'imprecise',
    citations: ['ASCO-PALLIATIVE-2024'],
  },
  S25: {
    section: 'Poor performance status',
    quote: 'Treatment in this setting may delay access to end-of-life care and add unnecessary burden',
    seedRefs: [3],
    verdict: 'agrees',
    citations: ['AUA-CRPC-2013-2018', 'PRIGERSON2015'],
  },
  S26: {
    section: 'Essential molecular testing',
    quote: 'MSI/MMR testing to identify patients who may benefit from immunotherapy',
    seedRefs: [1],
    verdict: 'agrees',
    citations: ['ASCO-GENOMIC-2025', 'ABIDA2019', 'LABEL-KEYTRUDA'],
  },
  S27: {
    section: 'Essential molecular testing',
    quote: 'HRR gene mutation testing (BRCA1/2, ATM, etc.) to identify candidates for PARP inhibitors',
    seedRefs: [1],
    verdict: 'imprecise',
    citations: ['ASCO-GENOMIC-2025', 'PROFOUND-rPFS', 'LABEL-LYNPARZA'],
  },
  S28: {
    section: 'Essential molecular testing',
    quote: 'These targeted therapies should be prioritized if mutations are present',
    seedRefs: [1],
    verdict: 'imprecise',
    citations: ['PROFOUND-OS', 'TRITON3', 'LABEL-KEYTRUDA'],
  },
  S29: {
    section: 'Monitoring',
    quote: 'Regular PSA monitoring every 4-8 weeks',
    seedRefs: [1, 4],
    verdict: 'unsupported',
    citations: ['PCWG3'],
  },
  S30: {
    section: 'Monitoring',
    quote: 'Imaging studies every 8-12 weeks or as clinically indicated',
    seedRefs: [1],
    verdict: 'imprecise',
    citations: ['PCWG3', 'AUA-2026'],
  },
  S31: {
    section: 'Monitoring',
    quote: 'Testosterone levels periodically to ensure castrate levels maintained',
    seedRefs: [2],
    verdict: 'agrees',
    citations: ['CASTRATE_T'],
  },
  S32: {
    section: 'Monitoring',
    quote: 'Treatment-specific adverse events based on chosen therapy',
    seedRefs: [1],
    verdict: 'agrees',
    citations: ['LABEL-JEVTANA', 'LABEL-ZYTIGA', 'LABEL-XTANDI', 'LABEL-LYNPARZA'],
  },
  S33: {
    section: 'Critical pitfalls',
    quote: 'Never discontinue ADT—this is the most common error and compromises all subsequent therapies',
    seedRefs: [1, 2],
    verdict: 'unsupported',
    citations: ['ASCO-MCRPC-2025'],
  },
  S34: {
    section: 'Critical pitfalls',
    quote:
      'Do not repeat Pluvicto immediately—there is no established evidence for re-treatment with lutetium-177 PSMA-617 after completing 6 cycles',
    seedRefs: [5, 6],
    verdict: 'contested',
    citations: [
      'LU_RECHALLENGE_META',
      'LU_EXTENDED_SEIFERT',
      'LU_RECHALLENGE_GAFITA',
      'LU_RETREAT_VIOLET',
      'LABEL-PLUVICTO',
    ],
  },
  S35: {
    section: 'Critical pitfalls',
    quote:
      'Do not use docetaxel rechallenge unless there was a prolonged response (>6 months) to initial docetaxel and progression occurred after switching to novel hormone therapy',
    seedRefs: [1],
    verdict: 'imprecise',
    citations: ['DOCETAXEL_RECHALLENGE'],
  },
  S36: {
    section: 'Critical pitfalls',
    quote:
      'Avoid sequential androgen receptor pathway inhibitors (e.g., abiraterone after enzalutamide or vice versa) as cross-resistance is common, unless one was not used pre-Pluvicto',
    seedRefs: [1],
    verdict: 'contested',
    citations: ['KHALAF2019', 'CARD', 'ESMO-2020', 'AUA-2026'],
  },
  S37: {
    section: 'Treatment sequencing',
    quote: 'The optimal sequence after Pluvicto is not established by randomized trials',
    seedRefs: [],
    verdict: 'agrees',
    citations: ['PSMACTION', 'CABAZI_AFTER_LU'],
  },
  S38: {
    section: 'Treatment sequencing',
    quote: 'the NCCN framework suggests:',
    seedRefs: [1],
    verdict: 'unsupported',
    citations: ['NCCN-PROSTATE'],
  },
  S39: {
    section: 'Treatment sequencing',
    quote: 'If docetaxel → Pluvicto → consider cabazitaxel or unused AR pathway inhibitor',
    seedRefs: [1],
    verdict: 'imprecise',
    citations: ['LABEL-PLUVICTO', 'VISION', 'COU-AA-301-final'],
  },
  S40: {
    section: 'Treatment sequencing',
    quote:
      'If AR pathway inhibitor → docetaxel → Pluvicto → consider cabazitaxel or alternative AR pathway inhibitor (if not used)',
    seedRefs: [1],
    verdict: 'imprecise',
    citations: ['CARD', 'AUA-2026'],
  },
  S41: {
    section: 'Treatment sequencing',
    quote:
      'The goal is to ensure patients receive all available effective therapies sequentially to maximize overall survival',
    seedRefs: [4],
    verdict: 'unsupported',
    citations: ['ASCO-PALLIATIVE-2024'],
  },
  S42: {
    section: 'Emerging options',
    quote:
      'Actinium-225 PSMA radioligand therapy is mentioned as an emerging approach for PSMA-positive tumors, but is not yet guideline-recommended or FDA-approved',
    seedRefs: [7],
    verdict: 'agrees',
    citations: ['WARMTH-ACT', 'ACTION-225', 'PSMACTION'],
  },
  S43: {
    section: 'Emerging options',
    quote:
      'Clinical trial enrollment should be strongly considered if available, as the treatment landscape continues to evolve rapidly',
    seedRefs: [3],
    verdict: 'agrees',
    citations: ['PSMACTION', 'NCCN-PROSTATE'],
  },
  S44: {
    section: 'References',
    quote: 'Praxis Medical Insights: Practical Summaries of Clinical Guidelines, 2025',
    seedRefs: [1, 2, 3, 4, 5, 6, 7],
    verdict: 'unsupported',
    citations: ['SEED'],
  },
} as const satisfies Record<string, Claim>;
