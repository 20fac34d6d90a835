import { type Row, says } from '../../row.ts';

/** Clinic letters, outcomes of a tumour board, dictation. */
export const LETTERS: readonly Row[] = [
  says(
    'Dear Colleague, thank you for seeing this pleasant 73-year-old retired farmer, who completed six infusions of Pluvicto. His last infusion was 8 weeks ago. He had docetaxel in 2020 and enzalutamide in 2022 and has not had cabazitaxel. He remains on goserelin with a testosterone of 0.5 nmol/L. Performance status is ECOG 1. Unfortunately his disease has progressed. With kind regards.',
    {
      age: 73,
      pluvictoInfusions: 6,
      weeksSinceLastInfusion: 8,
      prior: { docetaxel: true, enzalutamide: true, cabazitaxel: false },
      adt: 'continuing',
      testosterone: { value: 0.5, unit: 'nmol/L' },
      ecog: 1,
      diseaseStatus: 'progressed',
    },
  ),
  says(
    'MDT outcome: CT and bone scan reviewed, radiographic progression. Liver metastases. PSMA PET positive. Histology adenocarcinoma. MSS, HRR negative. ECOG 1. Recommendation: discuss cabazitaxel in clinic, palliative care referral, clinical trial search. ADT is ongoing.',
    {
      imaging: 'progression',
      visceralMetastases: true,
      psmaPet: 'positive',
      histology: 'adenocarcinoma',
      msi: 'mss_or_pmmr',
      hrr: 'negative',
      ecog: 1,
      adt: 'continuing',
    },
  ),
  says(
    'this gentleman is seventy four years old he has completed six infusions of pluvicto he had docetaxel in the past he has never had cabazitaxel his ecog is one and his androgen deprivation therapy continues',
    {
      age: 74,
      pluvictoInfusions: 6,
      prior: { docetaxel: true, cabazitaxel: false },
      ecog: 1,
      adt: 'continuing',
    },
  ),
  says(
    'haemoglobin nine point eight full stop platelets one hundred and twelve full stop neutrophils two point one full stop performance status two full stop',
    { haemoglobin: 9.8, platelets: 112, anc: 2.1, ecog: 2 },
  ),
  says(
    'Tumor board: 64 y/o, 6 of 6 Pluvicto. Imaging: response. PSA stable. ECOG 0. Lupron continues. Consensus: surveillance with labs every 6 weeks.',
    {
      age: 64,
      pluvictoInfusions: 6,
      imaging: 'response',
      psaTrend: 'stable',
      ecog: 0,
      adt: 'continuing',
    },
  ),
  says(
    'Diagnosis: metastatic castration-resistant prostate cancer. Previous treatment: abiraterone 2019–2021, docetaxel 2021, radium-223 2022, Lu-PSMA six infusions. Current treatment: leuprorelin. Other medication: phenytoin, omeprazole. Past history: epilepsy, kidney transplant 2011. Performance status 2.',
    {
      prior: { abiraterone: true, docetaxel: true, radium223: true },
      pluvictoInfusions: 6,
      adt: 'continuing',
      concomitantDrugs: ['phenytoin', 'omeprazole'],
      seizureHistory: true,
      transplant: true,
      ecog: 2,
    },
  ),
  says(
    'Letter to GP. I reviewed this man today, ten weeks after his sixth and final Lu-PSMA infusion. He is well, performance status 0. PSA is falling. The CT is stable. He continues on Zoladex. I have not arranged any new treatment. Hb 119 g/L, platelets 164, neutrophils 3.8.',
    {
      weeksSinceLastInfusion: 10,
      pluvictoInfusions: 6,
      ecog: 0,
      psaTrend: 'falling',
      imaging: 'stable',
      adt: 'continuing',
      haemoglobin: 11.9,
      platelets: 164,
      anc: 3.8,
    },
  ),
  says(
    'Outcome of uro-oncology MDM: biopsy shows mixed adenocarcinoma and neuroendocrine carcinoma. PSMA PET mixed. Visceral mets yes, brain mets no. PS 1. Not in visceral crisis. Previous docetaxel and abiraterone. Platinum-based chemotherapy to be discussed with him.',
    {
      histology: 'mixed',
      psmaPet: 'mixed',
      visceralMetastases: true,
      cnsMetastases: false,
      ecog: 1,
      visceralCrisis: false,
      prior: { docetaxel: true, abiraterone: true },
    },
  ),
  says(
    'Molecular board: dMMR and MSI-high, TMB 41 mut/Mb. Somatic BRCA2 mutation. No previous pembrolizumab, no previous olaparib. Rheumatoid arthritis noted. ECOG 1.',
    {
      msi: 'msi_high_or_dmmr',
      tmb: 41,
      hrr: [{ gene: 'brca2', origin: 'somatic' }],
      prior: { pembrolizumab: false, olaparib: false },
      autoimmuneDisease: true,
      ecog: 1,
    },
  ),
  says(
    'Geriatric assessment: 83 years, Karnofsky 70, LVEF 55%, NYHA I, creatinine clearance 41 mL/min. Drugs: bisoprolol, apixaban. Mood good, G8 score 13, walks with a frame. Completed 6 cycles of Lu-PSMA; docetaxel in 2021.',
    {
      age: 83,
      karnofsky: 70,
      lvef: 55,
      nyha: 'I',
      creatinineClearance: 41,
      concomitantDrugs: ['bisoprolol', 'apixaban'],
      pluvictoInfusions: 6,
      prior: { docetaxel: true },
    },
  ),
  says(
    'new paragraph his psa is eighty eight comma the ct shows progression comma he has liver metastases and bone metastases full stop he declines docetaxel full stop',
    {
      psa: { series: [{ value: 88 }] },
      imaging: 'progression',
      visceralMetastases: true,
      boneMetastases: true,
      declines: ['docetaxel'],
    },
  ),
  says(
    'Advice and guidance request: 6 Pluvicto infusions done. ADT via depot injection here, continuing. Rucaparib in 2023 for gBRCA1. Sipuleucel-T 2018. Docetaxel and cabazitaxel both given. Ecog 1. What should happen next?',
    {
      pluvictoInfusions: 6,
      adt: 'continuing',
      prior: { rucaparib: true, sipuleucel_t: true, docetaxel: true, cabazitaxel: true },
      hrr: [{ gene: 'brca1', origin: 'germline' }],
      ecog: 1,
    },
  ),
  says(
    'Trial screening failure letter. Reasons: platelets 62, haemoglobin 8.4 g/dL, Child-Pugh B. He has had talazoparib with enzalutamide, and niraparib later. Testosterone castrate. Six Pluvicto infusions completed, 20 weeks since the last infusion.',
    {
      platelets: 62,
      haemoglobin: 8.4,
      childPugh: 'B',
      prior: { talazoparib: true, enzalutamide: true, niraparib: true },
      testosteroneCastrate: true,
      pluvictoInfusions: 6,
      weeksSinceLastInfusion: 20,
    },
  ),
  says(
    'Bloods reviewed w pt. Neuts 1.4 plts 101 hb 9.9. Prev febrile neutropenia: yes. Taxane hypersensitivity: no. Neuropathy grade 0. Seizures: never. Potasium 4.4. Happy to wait for next clnic.',
    {
      anc: 1.4,
      platelets: 101,
      haemoglobin: 9.9,
      priorFebrileNeutropenia: true,
      taxaneHypersensitivity: false,
      neuropathyGrade: 0,
      seizureHistory: false,
      potassium: 4.4,
    },
  ),
  says(
    'he is on enantone and has been all along, testosteron 0.2 nmol/l, had docetaxl and abiratrone, no cabazitaxal, ecog 1, six cycels of pluvicto, progresed',
    {
      adt: 'continuing',
      testosterone: { value: 0.2, unit: 'nmol/L' },
      prior: { docetaxel: true, abiraterone: true, cabazitaxel: false },
      ecog: 1,
      pluvictoInfusions: 6,
      diseaseStatus: 'progressed',
    },
  ),
];
