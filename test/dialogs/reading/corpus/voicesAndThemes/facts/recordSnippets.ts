import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Headings, pipes and bullets as records print them. */
export const RECORD_SNIPPETS: readonly Row[] = [
  says('Dx: mCRPC | Lu x6 | ADT: ongoing | ECOG: 2 | MSI: pending | HRR: pending', {
    pluvictoInfusions: 6,
    adt: 'continuing',
    ecog: 2,
    msi: 'pending',
    hrr: 'pending',
  }),
  says('Performance\n- ECOG 1\n- KPS 80\nCastration\n- testosterone 0.3 nmol/L\n- on degarelix', {
    ecog: 1,
    karnofsky: 80,
    testosterone: { value: 0.3, unit: 'nmol/L' },
    adt: 'continuing',
  }),
  says('Sites: bone yes / visceral no / brain no', {
    boneMetastases: T,
    visceralMetastases: F,
    cnsMetastases: F,
  }),
  says('PREVIOUS SYSTEMIC THERAPY\n1. Apalutamide\n2. Docetaxel\n3. Cabazitaxel\n4. Pluvicto (6 cycles)', {
    prior: { apalutamide: T, docetaxel: T, cabazitaxel: T },
    pluvictoInfusions: 6,
  }),
  says('BLOODS\nHb 91 g/L\nPlts 64 x10^9/L\nNeuts 1.4 x10^9/L\nK 5.1 mmol/L\nAdj Ca 2.31 mmol/L', {
    haemoglobin: 9.1,
    platelets: 64,
    anc: 1.4,
    potassium: 5.1,
    correctedCalcium: 2.31,
  }),
  says('* Age: 69\n* Infusions: 6/6\n* Weeks since last infusion: 8\n* PSA trend: rising', {
    age: 69,
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 8,
    psaTrend: 'rising',
  }),
  says('Autoimmune: none. Transplant: none. Seizures: none.', {
    autoimmuneDisease: F,
    transplant: F,
    seizureHistory: F,
  }),
  says('Cardiac: LVEF 55%, NYHA I', { lvef: 55, nyha: 'I' }),
  says('Hepatic: Child-Pugh A, bilirubin 1.1 x ULN', { childPugh: 'A', bilirubinTimesUln: 1.1 }),
  says('Renal: CrCl 71 ml/min', { creatinineClearance: 71 }),
  says('Genomic report\nBRCA1: not detected\nBRCA2: not detected\nATM: pathogenic mutation\nMSI: stable', {
    hrr: [{ gene: 'atm' }],
    msi: 'mss_or_pmmr',
  }),
  says('Path: mixed adenocarcinoma and neuroendocrine carcinoma', { histology: 'mixed' }),
  says('Imaging: PSMA PET not done; CT chest abdomen pelvis: partial response', {
    psmaPet: 'not_done',
    imaging: 'response',
  }),
  says('Pain: bone pain, on regular opioids. Neuropathy: grade 0.', {
    opioidBonePain: T,
    neuropathyGrade: 0,
  }),
  says('Allergies: polysorbate 80 (severe hypersensitivity)', { taxaneHypersensitivity: T }),
  says('Status: PSA-only progression', { diseaseStatus: 'psa_only_progression' }),
  says('DH: carbamazepine, digoxin. Seizure history: yes.', {
    concomitantDrugs: ['carbamazepine', 'digoxin'],
    seizureHistory: T,
  }),
  says('Oligoprogression: no. Visceral crisis: no. CNS mets: no.', {
    oligoprogression: F,
    visceralCrisis: F,
    cnsMetastases: F,
  }),
  says('Red flags: none. ECOG 0.', { redFlags: [], ecog: 0 }),
  says('Docetaxel: yes. Cabazitaxel: no. Abiraterone: yes. Enzalutamide: no.', {
    prior: { docetaxel: T, cabazitaxel: F, abiraterone: T, enzalutamide: F },
  }),
  says('TMB: 12 mut/Mb\nMMR: deficient', { tmb: 12, msi: 'msi_high_or_dmmr' }),
  says('FDG/PSMA discordance: present', { fdgDiscordance: T }),
  says('FDG-PSMA discordance: absent. PSMA PET: positive.', { fdgDiscordance: F, psmaPet: 'positive' }),
  says('Contraindications: abiraterone (decompensated liver disease)', { contraindicated: ['abiraterone'] }),
  says('Patient wishes: declines docetaxel rechallenge.', { declines: ['docetaxel_rechallenge'] }),
];
