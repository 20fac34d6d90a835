import type { Citation } from '../citation.ts';

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
    doi: { value: '10.1186/s13550-021-00805-7', confidence: 'V' },
    population: '140 patients, 497 cycles',
    confidence: 'V',
    checked: null,
  },
  'GROENER-RADIUM': {
    title:
      'Groener D, Nguyen CT, Baumgarten J, et al. Hematologic safety of 177Lu-PSMA-617 radioligand therapy in patients with metastatic castration-resistant prostate cancer. EJNMMI Res 2021: risk factors (prior radium-223, prior taxane)',
    kind: 'retrospective study',
    url: 'https://ejnmmires.springeropen.com/articles/10.1186/s13550-021-00805-7',
    population: '140 patients, 497 cycles',
    confidence: 'V',
    note: 'The same paper as LU_HEMATOX, cited for what raised the risk.',
    checked: null,
  },
  'TMN-AFTER-LU': {
    title:
      'Eifer M, Sutherland DEK, Goncalves I, et al. Therapy-related myeloid neoplasm after [177Lu]Lu-PSMA: single-centre case series of five among 381 men (description; exact title not seen)',
    kind: 'retrospective study',
    url: 'https://ablesci.com/scholar/paper?id=8pXWdL9w8',
    population: '381 men treated with Lu-PSMA at one centre, 2015–2022',
    confidence: 'VS',
    note: 'Abstract seen in an index; exact title not seen.',
    checked: null,
  },
  'LU-RENAL-12M': {
    title:
      'Steinhelfer L, Lunger L, Cala L, et al. Long-term nephrotoxicity of 177Lu-PSMA radioligand therapy. J Nucl Med 2024',
    kind: 'retrospective study',
    doi: { value: '10.2967/jnumed.123.265986', confidence: 'V' },
    pmid: { value: '37857504', confidence: 'V' },
    population: '106 men, at least four cycles, at least 12 months of eGFR follow-up',
    confidence: 'V',
    note: 'No control. Erratum: J Nucl Med 2024;65:1819.',
    checked: null,
  },
  'LU-PSA-FLUCT': {
    title:
      'Hartrampf PE, Bundschuh RA, Weinzierl FX, et al. mCRPC patients with PSA fluctuations under radioligand therapy have comparable survival benefits relative to patients with sustained PSA decrease. Eur J Nucl Med Mol Imaging 2022',
    kind: 'retrospective study',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9606086/',
    population: '176 men with mCRPC on Lu-PSMA',
    confidence: 'V',
    note: 'Retrospective, two centres; during Lu-PSMA, not after it.',
    checked: null,
  },
  'T-ASSAY': {
    title:
      'Morote J, Comas I, Planas J, et al. Serum testosterone levels in prostate cancer patients undergoing luteinizing hormone-releasing hormone agonist therapy. Clin Genitourin Cancer 2018;16(2)',
    kind: 'assay study',
    url: 'https://portalrecerca.uab.cat/en/publications/serum-testosterone-levels-in-prostate-cancer-patients-undergoing-',
    population: '126 men on an LHRH agonist',
    confidence: 'VS',
    note: 'A systematic review (Comas) and van Winden, CCLM 2022, agree.',
    checked: null,
  },
  'LHRH-FLARE': {
    title:
      'Brawer MK. Challenges with luteinizing hormone-releasing hormone agonists: flare and surge. Rev Urol 2004;6(suppl 7):S12-S18',
    kind: 'review',
    url: 'https://journals.specialtynetworks.com/issues/vol/6/supp/7/challenges-with-luteinizing-hormone-releasing-hormone-agonists-flare-and-surge',
    confidence: 'VS',
    note: 'A second review, PMC3159401, says the same; antagonists avoid the surge.',
    checked: null,
  },
  MSCC: {
    title:
      'Suspected metastatic spinal cord compression: BMJ 2023, p1973, on NICE NG234 (description; exact title not seen)',
    kind: 'guideline',
    confidence: 'VS',
    note: 'With a local protocol (The Christie); exact title not seen.',
    checked: null,
  },
  'NEUTROPENIC-SEPSIS': {
    title: 'Neutropenic sepsis: NICE CG151 and an NHS policy (rightdecisions.scot.nhs.uk) (description)',
    kind: 'guideline',
    confidence: 'VS',
    note: 'A local NHS policy was seen; the NICE text was cut off.',
    checked: null,
  },
} as const satisfies Record<string, Citation>;
