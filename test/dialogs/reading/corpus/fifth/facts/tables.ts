import { type Row, says } from '../../row.ts';

/** Results pasted as plain lines. */
export const TABLES: readonly Row[] = [
  says('Hb 9.8 / Plt 74 / ANC 1.2', { haemoglobin: 9.8, platelets: 74, anc: 1.2 }),
  says('Hb 10.6 g/dL\nPlt 133\nNeut 2.4\nK 4.2\nAdj Ca 2.36 mmol/L', {
    haemoglobin: 10.6,
    platelets: 133,
    anc: 2.4,
    potassium: 4.2,
    correctedCalcium: 2.36,
  }),
  says('ECOG: 1\nMSI: MSS\nHRR: negative\nADT: ongoing', {
    ecog: 1,
    msi: 'mss_or_pmmr',
    hrr: 'negative',
    adt: 'continuing',
  }),
  says('ANC\t3.1\nPLT\t201\nHGB\t11.9', { anc: 3.1, platelets: 201, haemoglobin: 11.9 }),
  says('Docetaxel: yes\nCabazitaxel: no\nAbiraterone: yes\nEnzalutamide: no', {
    prior: { docetaxel: true, cabazitaxel: false, abiraterone: true, enzalutamide: false },
  }),
  says('Bili 1.1 x ULN\nAST 0.9 x ULN\nALT 0.7 x ULN\nALP 3.4 x ULN', {
    bilirubinTimesUln: 1.1,
    astTimesUln: 0.9,
    altTimesUln: 0.7,
    alpTimesUln: 3.4,
  }),
  says('Age: 77\nPS: 2\nLVEF: 52 %\nCrCl: 39 mL/min', {
    age: 77,
    ecog: 2,
    lvef: 52,
    creatinineClearance: 39,
  }),
  says('Haemoglobin 104 g/L; platelets 96 x 10^9/L; neutrophils 1.7 x 10^9/L', {
    haemoglobin: 10.4,
    platelets: 96,
    anc: 1.7,
  }),
  says('Pluvicto infusions = 6\nWeeks since last = 11\nTestosterone = 12 ng/dL', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 11,
    testosterone: { value: 12, unit: 'ng/dL' },
  }),
  says('Visceral mets: no\nBone mets: yes\nBrain mets: no\nPSMA PET: positive', {
    visceralMetastases: false,
    boneMetastases: true,
    cnsMetastases: false,
    psmaPet: 'positive',
  }),
];
