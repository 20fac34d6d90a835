import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Dense American record notes. */
export const AMERICAN_NOTES: readonly Row[] = [
  says('74M mCRPC s/p 177Lu-PSMA-617 x 6, on Eligard q6mo, T <3 ng/dL, ECOG 1, pMMR, HRR neg.', {
    age: 74,
    pluvictoInfusions: 6,
    adt: 'continuing',
    testosterone: { value: 3, unit: 'ng/dL', comparator: '<' },
    ecog: 1,
    msi: 'mss_or_pmmr',
    hrr: 'negative',
  }),
  says('Prior tx: Zytiga, Taxotere. Never got Jevtana.', {
    prior: { abiraterone: T, docetaxel: T, cabazitaxel: F },
  }),
  says('CBC: ANC 1.2 K/uL, Hgb 8.9 g/dL, Plt 76 K/uL.', { anc: 1.2, haemoglobin: 8.9, platelets: 76 }),
  says('LFTs: T bili 2.4 mg/dL (ULN 1.2), AST 80 U/L (ULN 40), ALT 60 U/L (ULN 40), ALP 390 U/L (ULN 130).', {
    bilirubinTimesUln: 2,
    astTimesUln: 2,
    altTimesUln: 1.5,
    alpTimesUln: 3,
  }),
  says('s/p bilateral orchiectomy, T 9 ng/dL', {
    adt: 'orchiectomy',
    testosterone: { value: 9, unit: 'ng/dL' },
  }),
  says('Restaging CT: interval progression, new hepatic mets. Bone scan: widespread osseous mets.', {
    imaging: 'progression',
    visceralMetastases: T,
    boneMetastases: T,
  }),
  says('Foundation: MSI-H, TMB 38 mut/Mb, no HRR alterations.', {
    msi: 'msi_high_or_dmmr',
    tmb: 38,
    hrr: 'negative',
  }),
  says('PMH: HFrEF, EF 30%, NYHA class III. Epilepsy. UC.', {
    lvef: 30,
    nyha: 'III',
    seizureHistory: T,
  }),
  says('CrCl 38 mL/min, K 3.2 mEq/L', { creatinineClearance: 38, potassium: 3.2 }),
  says('Meds: warfarin, omeprazole, Lipitor', {
    concomitantDrugs: ['warfarin', 'omeprazole', 'atorvastatin'],
  }),
  says('KPS 60. Dz progressing post-Pluvicto.', { karnofsky: 60, diseaseStatus: 'progressed' }),
  says('Xtandi 2021-2022, Taxotere 2023, Jevtana 2024, Pluvicto x4 2025-26', {
    prior: { enzalutamide: T, docetaxel: T, cabazitaxel: T },
    pluvictoInfusions: 4,
  }),
  says('Provenge 2019, Xofigo 2022.', { prior: { sipuleucel_t: T, radium223: T } }),
  says('Pt refuses abiraterone.', { declines: ['abiraterone'] }),
  says('Not on any ADT since 2024, Lupron stopped by pt.', { adt: 'stopped' }),
  says('PSA nadir 0.6, today 7.9 ng/mL', { psa: { series: [{ value: 7.9 }], nadir: 0.6 } }),
  says('Grade 2 CIPN. No taxane hypersensitivity.', { neuropathyGrade: 2, taxaneHypersensitivity: F }),
  says('Child-Pugh B cirrhosis, no visceral mets', { childPugh: 'B', visceralMetastases: F }),
  says('Tempus: CDK12 loss, BRCA1 VUS. MSS.', {
    hrr: [{ gene: 'cdk12' }, { gene: 'brca1', significance: 'vus' }],
    msi: 'mss_or_pmmr',
  }),
  says('Last Lu-177 dose 5 wks ago. Disease stable.', { weeksSinceLastInfusion: 5, diseaseStatus: 'stable' }),
  says('Brain MRI neg for mets. No hx of seizures. No transplant.', {
    cnsMetastases: F,
    seizureHistory: F,
    transplant: F,
  }),
  says('H/o neutropenic fever w/ docetaxel C2 in 2023.', {
    priorFebrileNeutropenia: T,
    prior: { docetaxel: T },
  }),
  says('Repeat bx: adenocarcinoma. PSMA PET: mixed.', {
    histology: 'adenocarcinoma',
    psmaPet: 'mixed',
  }),
  says('Visceral crisis w/ rapidly worsening liver function, ECOG 2', { visceralCrisis: T, ecog: 2 }),
  says('Got Keytruda in 2024 on outside protocol', { prior: { pembrolizumab: T } }),
  says('ctDNA: CHEK2 pathogenic variant. MSI not tested.', {
    hrr: [{ gene: 'chek2', origin: 'ctdna' }],
    msi: 'not_tested',
  }),
  says('PARPi-naive, both taxanes used', {
    prior: {
      olaparib: F,
      rucaparib: F,
      talazoparib: F,
      niraparib: F,
      docetaxel: T,
      cabazitaxel: T,
    },
  }),
];
