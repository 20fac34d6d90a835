import type { UndatedCitation } from '../citation.ts';

/** Emergencies, marrow, kidney and assay: what makes an answer unsafe. */
export const SAFETY = {
  'NICE-NG234': {
    title: 'NICE NG234. Spinal metastases and metastatic spinal cord compression. 2023',
    kind: 'guideline',
    url: 'https://www.nice.org.uk/guidance/ng234',
    confidence: 'MH',
    note: 'Its text was cut off where seen: check the timing of MRI against the guideline.',
    checked: null,
  },
  LU_HEMATOX: {
    title:
      'Groener D, Nguyen CT, Baumgarten J, et al. Hematologic safety of 177Lu-PSMA-617 radioligand therapy in patients with metastatic castration-resistant prostate cancer. EJNMMI Res 2021',
    kind: 'retrospective study',
    url: 'https://www.springermedizin.de/hematologic-safety-of-177lu-psma-617-radioligand-therapy-in-pati/19329024',
    population: '140 patients, 497 cycles',
    confidence: 'V',
    checked: null,
  },
  'GROENER-RADIUM': {
    title:
      'Groener et al. Risk factors for cytopenia of at least grade 3 on Lu-PSMA. EJNMMI Research (description; exact title not seen)',
    kind: 'retrospective study',
    doi: { value: '10.1186/s13550-021-00805-7', confidence: 'V' },
    confidence: 'V',
    note: 'Probably the paper of LU_HEMATOX, cited for prior radium-223 and prior taxane. Exact title not seen.',
    checked: null,
  },
  'TMN-AFTER-LU': {
    title: 'Eifer et al. Therapy-related myeloid neoplasm after Lu-PSMA (description; exact title not seen)',
    kind: 'retrospective study',
    population: '381 patients',
    confidence: 'VS',
    note: 'Seen in an index (ablesci.com, record 8pXWdL9w8); exact title not seen.',
    checked: null,
  },
  'LU-RENAL-12M': {
    title:
      'Kidney function in the year after Lu-PSMA, four or more cycles. J Nucl Med (description; exact title not seen)',
    kind: 'retrospective study',
    doi: { value: '10.2967/jnumed.123.265986', confidence: 'VS' },
    pmid: { value: '37857504', confidence: 'VS' },
    population: '106 patients, at least four cycles',
    confidence: 'VS',
    note: 'Retrospective, no control; an erratum exists. Exact title not seen.',
    checked: null,
  },
  'LU-PSA-FLUCT': {
    title: 'PSA fluctuation with Lu-PSMA (PMC9606086; description, exact title not seen)',
    kind: 'retrospective study',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9606086/',
    population: '176 patients',
    confidence: 'VS',
    note: 'Exact title not seen.',
    checked: null,
  },
  'T-ASSAY': {
    title:
      'Morote et al. Serum testosterone by immunoassay and by LC-MS/MS in LHRH-treated patients. Clin Genitourin Cancer 2018;16(2) (description; exact title not seen)',
    kind: 'assay study',
    population: '126 LHRH-treated patients',
    confidence: 'VS',
    note: 'Record page seen; a systematic review (Comas) and van Winden, CCLM 2022, agree. Exact title not seen.',
    checked: null,
  },
  'LHRH-FLARE': {
    title:
      'Testosterone surge with LHRH agonists: Rev Urol 2004;6(S7):S12 and PMC3159401 (description; exact titles not seen)',
    kind: 'review',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3159401/',
    confidence: 'VS',
    note: 'Exact titles not seen.',
    checked: null,
  },
  MSCC: {
    title: 'Suspected metastatic spinal cord compression (bmj.com p1973; description, exact title not seen)',
    kind: 'guideline',
    confidence: 'VS',
    note: 'With a local protocol (christie.nhs.uk); the text of NICE NG234 was cut off where seen. Exact title not seen.',
    checked: null,
  },
  'NEUTROPENIC-SEPSIS': {
    title: 'Neutropenic sepsis: NICE CG151 and an NHS policy (rightdecisions.scot.nhs.uk) (description)',
    kind: 'guideline',
    confidence: 'VS',
    note: 'A local NHS policy was seen; the NICE text was cut off.',
    checked: null,
  },
} as const satisfies Record<string, UndatedCitation>;
