import type { UndatedCitation } from '../citation.ts';

/** Lutetium and actinium: trials, re-treatment series, imaging of targets. */
export const RADIOLIGAND = {
  VISION: {
    title:
      'Sartor O, de Bono J, Chi KN, et al. Lutetium-177-PSMA-617 for metastatic castration-resistant prostate cancer. N Engl J Med 2021;385:1091-1103',
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa2107322', confidence: 'VS' },
    pmid: { value: '34161051', confidence: 'VS' },
    population: 'PSMA-positive mCRPC after ARPI and taxane',
    line: 'third line +',
    confidence: 'V',
    note: 'Everyone in it had already had an ARPI, so an "unused ARPI" after it is a second ARPI.',
    checked: null,
  },
  PSMAFORE: {
    title:
      'Morris MJ, Castellano D, Herrmann K, et al. 177Lu-PSMA-617 versus a change of androgen receptor pathway inhibitor therapy for taxane-naive patients with progressive metastatic castration-resistant prostate cancer (PSMAfore). Lancet 2024;404:1227-1239. Final OS: Fizazi K, Chi KN, Shore ND, et al. Ann Oncol 2025 (online Jul 2025)',
    kind: 'randomised trial',
    doi: { value: '10.1016/S0140-6736(24)01653-2', confidence: 'V' },
    pmid: { value: '39293462', confidence: 'V' },
    population: 'PSMA-positive mCRPC, one prior ARPI, taxane-naive',
    line: 'second line',
    confidence: 'V',
    note: 'Two data cuts are in circulation: hazard ratios and medians of different cuts are never paired. Final OS: DOI 10.1016/j.annonc.2025.07.003, PMID 40680993. Erratum: Lancet 404:2542.',
    checked: null,
  },
  SPLASH: {
    title:
      'Sartor O, et al. SPLASH: 177Lu-PNT2002 vs ARPI change in mCRPC after ARPI. Presented ESMO 2024 (NCT04647526)',
    kind: 'randomised trial',
    url: 'https://clinicaltrials.gov/study/NCT04647526',
    population: 'PSMA-positive mCRPC after one ARPI',
    line: 'second line',
    confidence: 'VS',
    note: 'Congress report; 177Lu-PNT2002 was not FDA-approved in any text seen. Background only.',
    checked: null,
  },
  THERAP: {
    title:
      'Hofman MS, Emmett L, Sandhu S, et al. [177Lu]Lu-PSMA-617 versus cabazitaxel in patients with metastatic castration-resistant prostate cancer (TheraP). Lancet 2021;397:797-804. OS: Lancet Oncol 2024;25:99-107',
    kind: 'randomised trial',
    doi: { value: '10.1016/S0140-6736(21)00237-3', confidence: 'VS' },
    pmid: { value: '33581798', confidence: 'MH' },
    population: 'mCRPC after docetaxel, 91% prior ARPI',
    line: 'post-docetaxel',
    confidence: 'V',
    note: 'Its published survival to 36 months is a restricted mean, not a median: not shown. OS paper: PMID 38043558.',
    checked: null,
  },
  LU_RECHALLENGE_META: {
    title:
      'Belabaci Z, Schmidt L, Sleiay M, et al. Efficacy and safety of [177Lu]Lu-PSMA rechallenge in metastatic castration-resistant prostate cancer: a systematic review and meta-analysis. Eur J Nucl Med Mol Imaging 2025',
    kind: 'systematic review',
    doi: { value: '10.1007/s00259-025-07438-1', confidence: 'V' },
    population: 'selected responders re-treated on progression',
    line: 'after Lu-PSMA',
    confidence: 'V',
    note: 'Retrospective, selected responders, partly tandem with actinium. Title as translated in an index record.',
    checked: null,
  },
  LU_EXTENDED_SEIFERT: {
    title:
      'Seifert R, Telli T, Lapa C, et al. Safety and efficacy of extended therapy with [177Lu]Lu-PSMA: a German multicenter study. J Nucl Med 2024',
    kind: 'retrospective study',
    url: 'https://portal.fis.tum.de/en/publications/safety-and-efficacy-of-extended-therapy-with-sup177suplulu-psma-a',
    population: 'patients given >6 cycles',
    line: 'after Lu-PSMA',
    confidence: 'V',
    note: 'Strong selection and immortal-time bias: its survival figures are not shown.',
    checked: null,
  },
  LU_RECHALLENGE_GAFITA: {
    title:
      'Gafita A, Rauscher I, Retz M, et al. Early experience of rechallenge 177Lu-PSMA radioligand therapy after an initial good response in patients with advanced prostate cancer. J Nucl Med 2019;60:644-648',
    kind: 'retrospective study',
    doi: { value: '10.2967/jnumed.118.215715', confidence: 'V' },
    population: 'initial excellent responders',
    confidence: 'V',
    note: 'Eight patients.',
    checked: null,
  },
  LU_RETREAT_VIOLET: {
    title:
      'Violet J, Sandhu S, Iravani A, et al. Long-term follow-up and outcomes of retreatment in an expanded 50-patient single-center phase II prospective trial of 177Lu-PSMA-617 theranostics in mCRPC. J Nucl Med 2020;61:857-865',
    kind: 'single-arm trial',
    doi: { value: '10.2967/jnumed.119.236414', confidence: 'VS' },
    population: 'responders retreated on progression',
    confidence: 'VS',
    note: 'Figures quoted in a later journal letter.',
    checked: null,
  },
  LU_EXTENDED_MADER: {
    title:
      'Mader N, Nguyen Ngoc C, et al. Extended therapy with [177Lu]Lu-PSMA-617 in responding patients with high-volume metastatic castration-resistant prostate cancer. Eur J Nucl Med Mol Imaging 2023',
    kind: 'retrospective study',
    confidence: 'MH',
    note: 'Title from memory, known from a secondary page only: its figures are not shown.',
    checked: null,
  },
  FDG_DISCORDANT: {
    title:
      'Michalski K, Ruf J, Goetz C, et al. Prognostic implications of dual tracer PET/CT: PSMA ligand and [18F]FDG PET/CT in patients undergoing [177Lu]PSMA radioligand therapy. Eur J Nucl Med Mol Imaging 2021;48:2024-2030',
    kind: 'retrospective study',
    doi: { value: '10.1007/s00259-020-05160-8', confidence: 'V' },
    pmid: { value: '33336265', confidence: 'V' },
    population: '54 patients undergoing Lu-PSMA, dual-tracer PET/CT',
    confidence: 'V',
    checked: null,
  },
  EANM_SNMMI_RLT: {
    title:
      'Kratochwil C, Fendler WP, Eiber M, et al. Joint EANM/SNMMI procedure guideline for the use of 177Lu-labeled PSMA-targeted radioligand-therapy. Eur J Nucl Med Mol Imaging 2023;50:2830-2845',
    kind: 'guideline',
    doi: { value: '10.1007/s00259-023-06255-8', confidence: 'V' },
    confidence: 'V',
    note: 'Its existence and scope were seen, not its text.',
    checked: null,
  },
  'WARMTH-ACT': {
    title:
      'Sathekge MM, Lawal IO, Bal C, et al. Actinium-225-PSMA radioligand therapy of metastatic castration-resistant prostate cancer (WARMTH Act): a multicentre, retrospective study. Lancet Oncol 2024;25:175-183',
    kind: 'retrospective study',
    doi: { value: '10.1016/S1470-2045(23)00638-1', confidence: 'V' },
    population: '488 men; 154 (32%) had prior Lu-PSMA',
    confidence: 'V',
    note: 'No comparator. The 18.8 months sometimes quoted is for men WITHOUT prior Lu-PSMA.',
    checked: null,
  },
  'ACTION-225': {
    title: 'AcTION: phase 1 dose escalation of 225Ac-PSMA-617 (NCT04597411); ASCO 2026 abstract 5010',
    kind: 'early-phase trial',
    url: 'https://clinicaltrials.gov/study/NCT04597411',
    population: 'dose escalation; group C had prior Lu-PSMA (n=40)',
    confidence: 'V',
    checked: null,
  },
  PSMACTION: {
    title: 'PSMAcTION: AAA817 (225Ac-PSMA-617) vs standard of care after 177Lu-PSMA (NCT06780670)',
    kind: 'trial in progress',
    url: 'https://clinicaltrials.gov/study/NCT06780670',
    population: 'mCRPC after ARPI, taxane and progression on or after Lu-PSMA; ECOG 0–2',
    confidence: 'V',
    note: 'The directly relevant randomised trial; no results seen.',
    checked: null,
  },
  ALPHABREAK: {
    title:
      'AlphaBreak: FPI-2265 (225Ac-PSMA-I&T) after 177Lu-PSMA (NCT06402331); TATCIST phase 2 (NCT05219500)',
    kind: 'trial in progress',
    url: 'https://clinicaltrials.gov/study/NCT06402331',
    confidence: 'MH',
    note: 'No figures seen.',
    checked: null,
  },
  'ACTFIRST-type': {
    title: '225Ac-PSMA-617 + ARPI vs standard of care, taxane-naive mCRPC (Novartis)',
    kind: 'trial in progress',
    confidence: 'V',
    note: 'Excludes any prior PSMA radioligand therapy: not applicable after Pluvicto. Trial listing without an address.',
    checked: null,
  },
} as const satisfies Record<string, UndatedCitation>;
