import type { UndatedCitation } from '../citation.ts';

/** Radium-223 and other treatments of bone-metastatic disease. */
export const BONE = {
  ALSYMPCA: {
    title:
      'Parker C, Nilsson S, Heinrich D, et al. Alpha emitter radium-223 and survival in metastatic prostate cancer. N Engl J Med 2013;369:213-223',
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa1213755', confidence: 'VS' },
    pmid: { value: '23863050', confidence: 'VS' },
    population:
      'symptomatic bone-metastatic CRPC, at least two bone metastases, no visceral metastases; docetaxel given, unsuitable or declined',
    confidence: 'V',
    note: 'Not tested after Lu-PSMA. Another, interim hazard ratio is in circulation.',
    checked: null,
  },
  'PEACE-III': {
    title:
      'Tombal B, Choudhury A, Saad F, et al. Enzalutamide plus radium-223 in metastatic castration-resistant prostate cancer: results of the EORTC 1333/PEACE-3 trial. Ann Oncol 2025',
    kind: 'randomised trial',
    url: 'https://www.eortc.org/blog/2025/10/19/eortc-announces-final-overall-survival-results-from-the-peace-3-trial',
    population: 'first-line mCRPC, bone metastases, asymptomatic or mild',
    line: 'first line',
    confidence: 'V',
    note: 'First-line trial: not evidence after Pluvicto. A bone-protective agent was mandatory. Two OS analyses exist.',
    checked: null,
  },
  IMPACT: {
    title:
      'Kantoff PW, Higano CS, Shore ND, et al. Sipuleucel-T immunotherapy for castration-resistant prostate cancer. N Engl J Med 2010;363:411-422',
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa1001294', confidence: 'VS' },
    pmid: { value: '20818862', confidence: 'MH' },
    confidence: 'V',
    note: 'Asymptomatic or minimally symptomatic disease only; rarely relevant after Pluvicto.',
    checked: null,
  },
  'ERA-223': {
    title:
      'Smith M, Parker C, Saad F, et al. Addition of radium-223 to abiraterone acetate and prednisone or prednisolone in patients with castration-resistant prostate cancer and bone metastases (ERA 223). Lancet Oncol 2019;20:408-419',
    kind: 'randomised trial',
    doi: { value: '10.1016/S1470-2045(18)30860-X', confidence: 'VS' },
    confidence: 'VS',
    note: 'More fractures and deaths with the combination; seen through label updates.',
    checked: null,
  },
} as const satisfies Record<string, UndatedCitation>;
