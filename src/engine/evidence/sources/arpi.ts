import type { UndatedCitation } from '../citation.ts';

/** Abiraterone and enzalutamide after docetaxel, and in sequence. */
export const ARPI = {
  'COU-AA-301-interim': {
    title:
      'de Bono JS, Logothetis CJ, Molina A, et al. Abiraterone and increased survival in metastatic prostate cancer. N Engl J Med 2011;364:1995-2005',
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa1014618', confidence: 'VS' },
    pmid: { value: '21612468', confidence: 'MH' },
    population: 'mCRPC after docetaxel, ARPI-naive',
    line: 'post-docetaxel',
    confidence: 'V',
    note: 'Interim analysis: not to be mixed with the final one.',
    checked: null,
  },
  'COU-AA-301-final': {
    title:
      'Fizazi K, Scher HI, Molina A, et al. Abiraterone acetate for treatment of metastatic castration-resistant prostate cancer: final overall survival analysis of the COU-AA-301 randomised, double-blind, placebo-controlled phase 3 study. Lancet Oncol 2012;13:983-992',
    kind: 'randomised trial',
    doi: { value: '10.1016/S1470-2045(12)70379-0', confidence: 'V' },
    pmid: { value: '22995653', confidence: 'V' },
    population: 'mCRPC after docetaxel, ARPI-naive (recruited 2008–2009)',
    line: 'post-docetaxel',
    confidence: 'V',
    note: 'ARPI-naive population: its figures do not apply to a second ARPI or after Lu-PSMA. Errata: Lancet Oncol 2012;13:e464 and 2014;15:e365.',
    checked: null,
  },
  AFFIRM: {
    title:
      'Scher HI, Fizazi K, Saad F, et al. Increased survival with enzalutamide in prostate cancer after chemotherapy. N Engl J Med 2012;367:1187-1197',
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa1207506', confidence: 'VS' },
    pmid: { value: '22894553', confidence: 'MH' },
    population: 'mCRPC after 1–2 chemotherapy regimens (docetaxel); ARPI-naive',
    line: 'post-docetaxel',
    confidence: 'V',
    note: '0.53–0.75 is the 95% CI of the hazard ratio 0.63.',
    checked: null,
  },
  KHALAF2019: {
    title:
      'Khalaf DJ, Annala M, Taavitsainen S, et al. Optimal sequencing of enzalutamide and abiraterone acetate plus prednisone in metastatic castration-resistant prostate cancer: a multicentre, randomised, open-label, phase 2, crossover trial. Lancet Oncol 2019;20:1730-1739',
    kind: 'randomised trial',
    url: 'https://www.x-mol.com/paperRedirect/1213064403527864320',
    doi: { value: '10.1016/S1470-2045(19)30688-6', confidence: 'MH' },
    pmid: { value: '31727538', confidence: 'MH' },
    population: 'newly diagnosed mCRPC, ARPI-naive, chemotherapy-naive in CRPC',
    line: 'first then second ARPI',
    confidence: 'V',
    note: 'Phase 2 crossover, read through a Nature Reviews summary. Enzalutamide after abiraterone is the less inactive direction.',
    checked: null,
  },
} as const satisfies Record<string, UndatedCitation>;
