import type { UndatedCitation } from '../citation.ts';

/** Guidelines, criteria, scales and definitions. */
export const GUIDELINES = {
  PCWG3: {
    title:
      'Scher HI, Morris MJ, Stadler WM, et al. Trial design and objectives for castration-resistant prostate cancer: updated recommendations from the Prostate Cancer Clinical Trials Working Group 3. J Clin Oncol 2016;34:1402-1418',
    kind: 'consensus criteria',
    doi: { value: '10.1200/JCO.2015.64.2702', confidence: 'VS' },
    pmid: { value: '26903579', confidence: 'VS' },
    confidence: 'VS',
    note: 'Written for trials of ongoing therapy. The principle was seen in the paper; its numbers (PSA, bone 2+2) in secondary text; the trial schedule of imaging and PSA is to be confirmed.',
    checked: null,
  },
  ECOG: {
    title:
      'Oken MM, Creech RH, Tormey DC, et al. Toxicity and response criteria of the Eastern Cooperative Oncology Group. Am J Clin Oncol 1982;5:649-655',
    kind: 'scale',
    url: 'https://ecog-acrin.org/resources/ecog-performance-status/',
    pmid: { value: '7165009', confidence: 'MH' },
    confidence: 'V',
    checked: null,
  },
  CASTRATE_T: {
    title:
      'EAU/ESMO/PCWG convention: castrate serum testosterone <50 ng/dL or <1.7 nmol/L; Oefelein MG et al. Urology 2000;56:1021-1024 argues <20 ng/dL (0.7 nmol/L)',
    kind: 'definition',
    url: 'https://pubmed.ncbi.nlm.nih.gov/11113751/',
    pmid: { value: '11113751', confidence: 'V' },
    confidence: 'V',
    note: '50 ng/dL is 1.735 nmol/L, so 1.70–1.735 nmol/L is below 50 ng/dL but not below 1.7 nmol/L; some trials use ≤ 50.',
    checked: null,
  },
  'ASCO-MCRPC-2025': {
    title:
      'Garje R, Riaz IB, Naqvi SAA, et al. Systemic therapy in patients with metastatic castration-resistant prostate cancer: ASCO guideline update. J Clin Oncol 2025;43:2311-2334',
    kind: 'guideline',
    doi: { value: '10.1200/JCO-25-00007', confidence: 'V' },
    pmid: { value: '40315400', confidence: 'V' },
    confidence: 'V',
    note: 'Order of authors after the first to be confirmed; the condition on Lu-PSMA or cabazitaxel was cut off in the text seen.',
    checked: null,
  },
  'ASCO-GENOMIC-2025': {
    title:
      'Yu EY, Rumble RB, Agarwal N, et al. Germline and somatic genomic testing for metastatic prostate cancer: ASCO guideline. J Clin Oncol 2025 (online 9 Jan 2025)',
    kind: 'guideline',
    url: 'https://www.guidelinecentral.com/guideline/4223420',
    confidence: 'V',
    checked: null,
  },
  'AUA-2026': {
    title:
      'Advanced Prostate Cancer: AUA/SUO guideline, web statements as published 2026-05-12 (prior citation: Lowrance W, Dreicer R, Jarrard DF, et al. Updates to advanced prostate cancer: AUA/SUO guideline (2023). J Urol 2023;209:1082-1090)',
    kind: 'guideline',
    url: 'https://www.auanet.org/guidelines-and-quality/guidelines/advanced-prostate-cancer',
    doi: { value: '10.1097/JU.0000000000003452', confidence: 'MH' },
    confidence: 'V',
    note: 'Cited by statement number; the text is not reproduced.',
    licence:
      'AUA content may not be used in third-party applications without a licence: statement number and link only.',
    checked: null,
  },
  'AUA-CRPC-2013-2018': {
    title:
      'Cookson MS, Roth BJ, Dahm P, et al. Castration-resistant prostate cancer: AUA guideline. J Urol 2013;190:429-438 (amended 2014, 2015, 2018; superseded 2020)',
    kind: 'guideline',
    doi: { value: '10.1016/j.juro.2013.05.005', confidence: 'MH' },
    confidence: 'MH',
    note: 'Superseded; the passage that the article resembles was not seen.',
    licence: 'AUA content: link only.',
    supersededBy: 'AUA-2026',
    checked: null,
  },
  'ESMO-2020': {
    title:
      'Parker C, Castro E, Fizazi K, et al. Prostate cancer: ESMO Clinical Practice Guidelines for diagnosis, treatment and follow-up. Ann Oncol 2020;31:1119-1134. eUpdate: Fizazi K, Gillessen S. Updated treatment recommendations for prostate cancer from the ESMO guideline considering treatment intensification and use of novel systemic agents. Ann Oncol 2023;34:557-563',
    kind: 'guideline',
    doi: { value: '10.1016/j.annonc.2020.06.011', confidence: 'V' },
    pmid: { value: '32593798', confidence: 'MH' },
    confidence: 'MH',
    note: 'Title page and highlights of the 2023 update were seen, not the recommendations; the pages of the update are to be confirmed.',
    checked: null,
  },
  'ESMO-MCBS-TABLE': {
    title:
      'Kiesewetter B, et al. ESMO Magnitude of Clinical Benefit Scale field testing, Medical University of Vienna. ESMO Open 2016;1:e000066, Table 5',
    kind: 'scoring table',
    doi: { value: '10.1136/esmoopen-2016-000066', confidence: 'V' },
    confidence: 'V',
    note: 'Its columns are OS of the control arm, OS gain and HR: how a control arm could be read as the drug’s result. First author to be confirmed.',
    checked: null,
  },
  'EAU-2024': {
    title:
      'Tilki D, van den Bergh RCN, Briers E, et al. EAU-EANM-ESTRO-ESUR-ISUP-SIOG guidelines on prostate cancer. Part II - 2024 update: treatment of relapsing and metastatic prostate cancer. Eur Urol 2024;86:164-182; earlier Part II 2020: Cornford P et al. Eur Urol 2021;79:263-282',
    kind: 'guideline',
    url: 'https://uroweb.org/guidelines/prostate-cancer',
    doi: { value: '10.1016/j.eururo.2024.04.010', confidence: 'VS' },
    confidence: 'MH',
    note: 'Title page seen, not the recommendations.',
    checked: null,
  },
  'NCCN-PROSTATE': {
    title:
      'Schaeffer EM, Srinivas S, Adra N, et al. Prostate Cancer, Version 4.2023, NCCN Clinical Practice Guidelines in Oncology. J Natl Compr Canc Netw 2023;21:1067-1096',
    kind: 'guideline',
    url: 'https://www.nccn.org/guidelines/category_1',
    doi: { value: '10.6004/jnccn.2023.0050', confidence: 'MH' },
    confidence: 'V',
    note: 'The last openly published version seen; later ones exist. No NCCN framework for treatment after Pluvicto was found.',
    licence: 'NCCN content is licensed: version and link only.',
    checked: null,
  },
  'ASCO-PALLIATIVE-2024': {
    title:
      'Sanders JJ, Temin S, Ghoshal A, et al. Palliative care for patients with cancer: ASCO guideline update. J Clin Oncol 2024;42 (published 15 May 2024)',
    kind: 'guideline',
    doi: { value: '10.1200/JCO.24.00542', confidence: 'V' },
    confidence: 'V',
    note: 'Palliative care alongside treatment, not reserved for ECOG 3–4.',
    checked: null,
  },
  'CHOOSING-WISELY-ONC': {
    title:
      'Schnipper LE, Smith TJ, Raghavan D, et al. American Society of Clinical Oncology identifies five key opportunities to improve care and reduce costs: the top five list for oncology. J Clin Oncol 2012;30:1715-1724',
    kind: 'society list',
    doi: { value: '10.1200/JCO.2012.42.8375', confidence: 'MH' },
    confidence: 'V',
    checked: null,
  },
  PRIGERSON2015: {
    title:
      'Prigerson HG, Bao Y, Shah MA, et al. Chemotherapy use, performance status, and quality of life at the end of life. JAMA Oncol 2015;1:778-784',
    kind: 'cohort',
    doi: { value: '10.1001/jamaoncol.2015.2378', confidence: 'V' },
    pmid: { value: '26203912', confidence: 'V' },
    population: '312 patients, mixed solid tumours, last months of life',
    confidence: 'V',
    note: 'Shows lack of benefit, not harm specific to ECOG 3–4.',
    checked: null,
  },
  'SIOG-PCA': {
    title:
      'International Society of Geriatric Oncology prostate cancer recommendations: Eur Urol 2017;72:521 and Eur J Cancer 2019;116:116 (description; exact titles not seen)',
    kind: 'guideline',
    confidence: 'VS',
    note: 'Exact titles not seen.',
    checked: null,
  },
} as const satisfies Record<string, UndatedCitation>;
