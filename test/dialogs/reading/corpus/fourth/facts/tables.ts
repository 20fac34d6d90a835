import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Pasted forms, columns and lists. */
export const TABLES: readonly Row[] = [
  says('Age: 70\nECOG: 1\nPluvicto cycles: 6', { age: 70, ecog: 1, pluvictoInfusions: 6 }),
  says('ADT: ongoing\nTestosterone: 18 ng/dL', {
    adt: 'continuing',
    testosterone: { value: 18, unit: 'ng/dL' },
  }),
  says('Docetaxel: yes\nCabazitaxel: no\nAbiraterone: yes\nEnzalutamide: no', {
    prior: { docetaxel: T, cabazitaxel: F, abiraterone: T, enzalutamide: F },
  }),
  says('MSI: MSS\nHRR: negative', { msi: 'mss_or_pmmr', hrr: 'negative' }),
  says('Hb 11.2 g/dL | Plt 140 | ANC 2.6', { haemoglobin: 11.2, platelets: 140, anc: 2.6 }),
  says('- mCRPC\n- Lu-PSMA x6\n- docetaxel 2021\n- enzalutamide 2022\n- PS 1', {
    pluvictoInfusions: 6,
    prior: { docetaxel: T, enzalutamide: T },
    ecog: 1,
  }),
  says('Visceral mets: none; Bone mets: yes; CNS mets: none', {
    visceralMetastases: F,
    boneMetastases: T,
    cnsMetastases: F,
  }),
  says('ANC\t1.8\nPlatelets\t95\nHaemoglobin\t9.4 g/dL', { anc: 1.8, platelets: 95, haemoglobin: 9.4 }),
  says('Performance status (ECOG)\t2', { ecog: 2 }),
  says('Status: progressive disease\nImaging: progression', {
    diseaseStatus: 'progressed',
    imaging: 'progression',
  }),
  says('1. Docetaxel x6\n2. Abiraterone\n3. Lu-PSMA x6', {
    prior: { docetaxel: T, abiraterone: T },
    pluvictoInfusions: 6,
  }),
  says('Potassium 4.1 mmol/L\nCorrected calcium 2.35 mmol/L', { potassium: 4.1, correctedCalcium: 2.35 }),
  says('BRCA2: detected (germline)\nMSI: stable', {
    hrr: [{ gene: 'brca2', origin: 'germline' }],
    msi: 'mss_or_pmmr',
  }),
  says('Bilirubin 1.2 x ULN\nALT 2 x ULN\nAST 1.8 x ULN\nALP 3 x ULN', {
    bilirubinTimesUln: 1.2,
    altTimesUln: 2,
    astTimesUln: 1.8,
    alpTimesUln: 3,
  }),
  says('Histology: adenocarcinoma', { histology: 'adenocarcinoma' }),
  says('Seizures: no\nAutoimmune disease: no\nTransplant: no', {
    seizureHistory: F,
    autoimmuneDisease: F,
    transplant: F,
  }),
];
