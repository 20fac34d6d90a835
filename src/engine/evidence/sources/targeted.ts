import type { UndatedCitation } from '../citation.ts';

/** PARP inhibitors, immunotherapy and the tests that select for them. */
export const TARGETED = {
  'PROFOUND-rPFS': {
    title:
      'de Bono J, Mateo J, Fizazi K, et al. Olaparib for metastatic castration-resistant prostate cancer. N Engl J Med 2020;382:2091-2102',
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa1911440', confidence: 'VS' },
    pmid: { value: '32343890', confidence: 'VS' },
    population: 'mCRPC, HRR altered, progressed on new hormonal agent',
    line: 'second line +',
    confidence: 'V',
    checked: null,
  },
  'PROFOUND-OS': {
    title:
      'Hussain M, Mateo J, Fizazi K, et al. Survival with olaparib in metastatic castration-resistant prostate cancer. N Engl J Med 2020;383:2345-2357',
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa2022485', confidence: 'VS' },
    pmid: { value: '32955174', confidence: 'MH' },
    population: 'as PROFOUND-rPFS; 66% of controls crossed over',
    confidence: 'V',
    note: 'An interim survival cut is in the first paper: not to be mixed. Benefit for ATM alone is uncertain.',
    checked: null,
  },
  TRITON2: {
    title:
      'Abida W, Patnaik A, Campbell D, et al. Rucaparib in men with metastatic castration-resistant prostate cancer harboring a BRCA1 or BRCA2 gene alteration. J Clin Oncol 2020;38:3763-3772',
    kind: 'single-arm trial',
    doi: { value: '10.1200/JCO.20.01035', confidence: 'VS' },
    pmid: { value: '32795228', confidence: 'MH' },
    population: 'BRCA mCRPC after ARPI and taxane',
    confidence: 'V',
    note: 'With the FDA approval summary for rucaparib (2020).',
    checked: null,
  },
  TRITON3: {
    title:
      "Fizazi K, Piulats JM, Reaume MN, et al. Rucaparib or physician's choice in metastatic prostate cancer. N Engl J Med 2023;388:719-732",
    kind: 'randomised trial',
    doi: { value: '10.1056/NEJMoa2214676', confidence: 'V' },
    pmid: { value: '36795891', confidence: 'V' },
    population:
      'mCRPC with BRCA1, BRCA2 or ATM alteration after a second-generation ARPI; no chemotherapy for mCRPC',
    confidence: 'V',
    checked: null,
  },
  'TALAPRO-2': {
    title:
      'Agarwal N, Azad AA, Carles J, et al. Talazoparib plus enzalutamide in men with first-line metastatic castration-resistant prostate cancer (TALAPRO-2). Lancet 2023;402:291-303. Final OS HRR cohort: Fizazi K et al. Lancet 2025',
    kind: 'randomised trial',
    doi: { value: '10.1016/S0140-6736(23)01055-3', confidence: 'VS' },
    population: 'first-line mCRPC',
    line: 'first line',
    confidence: 'VS',
    note: 'First-line trial: not evidence after Pluvicto.',
    checked: null,
  },
  PROPEL: {
    title:
      'Clarke NW, Armstrong AJ, Thiery-Vuillemin A, et al. Abiraterone and olaparib for mCRPC. NEJM Evid 2022;1(9). OS: Saad F et al. Lancet Oncol 2023;24:1094-1108',
    kind: 'randomised trial',
    doi: { value: '10.1016/S1470-2045(23)00382-0', confidence: 'V' },
    pmid: { value: '37714168', confidence: 'V' },
    population: 'first-line mCRPC',
    line: 'first line',
    confidence: 'V',
    note: 'First-line trial: not evidence after Pluvicto. The FDA restricted the combination to BRCA (May 2023).',
    checked: null,
  },
  MAGNITUDE: {
    title:
      'Chi KN, Rathkopf D, Smith MR, et al. Niraparib and abiraterone acetate for metastatic castration-resistant prostate cancer. J Clin Oncol 2023;41:3339-3351',
    kind: 'randomised trial',
    doi: { value: '10.1200/JCO.22.01649', confidence: 'VS' },
    population: 'first-line mCRPC (≤ 4 months abiraterone allowed)',
    line: 'first line',
    confidence: 'V',
    note: 'First-line trial: not evidence after Pluvicto.',
    checked: null,
  },
  ABIDA2019: {
    title:
      'Abida W, Cheng ML, Armenia J, et al. Analysis of the prevalence of microsatellite instability in prostate cancer and response to immune checkpoint blockade. JAMA Oncol 2019;5:471-478',
    kind: 'retrospective study',
    doi: { value: '10.1001/jamaoncol.2018.5801', confidence: 'V' },
    pmid: { value: '30589920', confidence: 'V' },
    population: '1,033 patients with prostate cancer',
    confidence: 'V',
    checked: null,
  },
  MSKCC_TMB: {
    title:
      'Microsatellite instability, tumor mutational burden, and response to immune checkpoint blockade in patients with prostate cancer (MSKCC series)',
    kind: 'retrospective study',
    url: 'https://scholarlyworks.lvhn.org/medicine/6779/',
    population: '2,257 patients with prostate cancer',
    confidence: 'V',
    note: 'Supports ranking MSI-H far above TMB-H with stable microsatellites.',
    checked: null,
  },
  'KEYNOTE-158': {
    title:
      'Marabelle A, Le DT, Ascierto PA, et al. Efficacy of pembrolizumab in patients with noncolorectal high microsatellite instability/mismatch repair-deficient cancer. J Clin Oncol 2020;38:1-10',
    kind: 'single-arm trial',
    doi: { value: '10.1200/JCO.19.02105', confidence: 'V' },
    population: 'MSI-H or dMMR noncolorectal cancers',
    confidence: 'V',
    note: 'Basket trial of 27 tumour types: not prostate-specific.',
    checked: null,
  },
  'KEYNOTE-199': {
    title:
      'Antonarakis ES, Piulats JM, Gross-Goupil M, et al. Pembrolizumab for treatment-refractory metastatic castration-resistant prostate cancer. J Clin Oncol 2020;38:395-405',
    kind: 'single-arm trial',
    doi: { value: '10.1200/JCO.19.01638', confidence: 'V' },
    pmid: { value: '31774688', confidence: 'V' },
    population: 'treatment-refractory mCRPC, 258 patients, not selected',
    confidence: 'V',
    note: 'Unselected pembrolizumab is not an option.',
    checked: null,
  },
  'TRITON2-NONBRCA': {
    title:
      'TRITON2, rucaparib for alterations outside BRCA. Clin Cancer Res 2020;26:2487 (description; exact title not seen)',
    kind: 'single-arm trial',
    confidence: 'V',
    note: 'Exact title not seen.',
    checked: null,
  },
  'CHIP-CFDNA': {
    title:
      'Clonal-haematopoiesis variants in PARP-eligibility genes in cell-free DNA. JAMA Oncol, article 2772786 (description; exact title not seen)',
    kind: 'retrospective study',
    url: 'https://jamanetwork.com/journals/jamaoncology/fullarticle/2772786',
    population: '69 patients',
    confidence: 'V',
    note: 'Exact title not seen.',
    checked: null,
  },
  'BRCA-REVERSION': {
    title:
      'Polyclonal BRCA2 reversions after carboplatin, then little benefit from rucaparib (case report, PMC7071565; description, exact title not seen)',
    kind: 'case report',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7071565/',
    confidence: 'VS',
    note: 'One case. Exact title not seen.',
    checked: null,
  },
} as const satisfies Record<string, UndatedCitation>;
