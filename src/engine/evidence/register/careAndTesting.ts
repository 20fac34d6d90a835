import type { RegisterEntry } from '../discrepancy.ts';
import { figureText } from '../figures.ts';

/** Every pathway in which PSA and imaging are watched: all but an emergency and ECOG 3–4. */
const WITH_MONITORING = [
  'out_of_scope',
  'adt_first',
  'incomplete',
  'surveillance',
  'confirm_progression',
  'transformation_workup',
  'biomarker_targeted',
  'chemotherapy',
  'arpi_last_resort',
  'trial_or_palliative',
] as const;

/** Poor performance status, molecular testing, monitoring. */
export const CARE_AND_TESTING = {
  S23: {
    quote: 'Do not offer further anticancer treatment.',
    verdict: 'contested',
    says: 'Choosing Wisely adds two conditions (no benefit from earlier treatment, no strong evidence for more) and exempts poor performance status from another condition and mutations that predict response. The guideline that the wording resembles is superseded (to be confirmed).',
    followed:
      'ECOG 3–4 leads to palliative care and nothing is ranked; ADT is kept and named as the exception; a reversible cause is treated and the status scored again; an actionable biomarker is named as the contested exception.',
    because: 'Read literally it would stop ADT and overlook a reversible cause.',
    citations: ['CHOOSING-WISELY-ONC', 'PRIGERSON2015', 'AUA-CRPC-2013-2018'],
    touches: ['palliative', 'reversible_performance_status'],
  },
  S24: {
    quote: 'Transition to palliative care',
    verdict: 'imprecise',
    says: 'ASCO asks for early palliative care alongside treatment in all advanced cancer, not only at ECOG 3–4.',
    followed: 'Palliative care is named at every performance status and leads at ECOG 3–4.',
    because: 'A transition suggests that palliative care has to wait for treatment to end.',
    citations: ['ASCO-PALLIATIVE-2024'],
    touches: ['palliative', 'palliative_care'],
  },
  S27: {
    quote: 'HRR gene mutation testing (BRCA1/2, ATM, etc.)',
    verdict: 'imprecise',
    says: 'ASCO asks for germline testing in all metastatic prostate cancer, which the article leaves out, and every label has its own list of genes.',
    followed:
      'Germline and tumour testing with counselling are named; each drug is matched to its own label’s genes.',
    because: '"Etc." hides that ATM and BRCA carry very different evidence.',
    citations: ['ASCO-GENOMIC-2025', 'PROFOUND-rPFS', 'LABEL-LYNPARZA'],
    touches: ['test_molecular', 'germline_counselling', 'olaparib', 'rucaparib'],
  },
  S28: {
    quote: 'should be prioritized if mutations are present',
    verdict: 'imprecise',
    says: `Supported for BRCA1/2 and for MSI-H or dMMR (which is not one mutation). ${figureText('triton3.brca')}. Outside BRCA it is weak. ${figureText('triton2.nonbrca')}.`,
    followed:
      'BRCA1/2 first, then PALB2; for the other genes of its label olaparib shares its rank with the taxane that applies; pembrolizumab for MSI-H or dMMR; TMB-H alone last.',
    because: 'One word, prioritized, covers genes with strong, weak and no evidence.',
    citations: ['PROFOUND-OS', 'TRITON3', 'TRITON2-NONBRCA', 'LABEL-KEYTRUDA'],
    touches: ['olaparib', 'rucaparib', 'pembrolizumab', 'biomarker_targeted', 'test_molecular'],
  },
  S29: {
    quote: 'Regular PSA monitoring every 4-8 weeks',
    verdict: 'unsupported',
    says: 'No guideline with this interval was found; PCWG3 trials measure PSA every cycle of 3 to 4 weeks (to be confirmed). The article’s reference 4 does not resolve.',
    followed: 'Shown as the article’s schedule, not as a guideline’s.',
    because: 'The interval is reasonable but has no source.',
    citations: ['PCWG3'],
    touches: WITH_MONITORING,
  },
  S30: {
    quote: 'Imaging studies every 8-12 weeks',
    verdict: 'imprecise',
    says: 'This fits the schedule of trials of ongoing treatment (every 8 to 9 weeks to week 24, then every 12; to be confirmed). For a patient who is quiet off treatment AUA/SUO statement 26 asks for much less.',
    followed: 'Kept for patients on treatment; under surveillance it is said that the interval is open.',
    because: 'The article gives one interval for two situations.',
    citations: ['PCWG3', 'AUA-2026'],
    touches: WITH_MONITORING,
  },
} as const satisfies Record<string, RegisterEntry>;
