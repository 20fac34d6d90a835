import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** A pharmacist checks before a cycle is released. */
export const PHARMACIST: readonly Row[] = [
  says('Current medicines reconciled: rivaroxaban, simvastatin, metformin.', {
    concomitantDrugs: ['rivaroxaban', 'simvastatin', 'metformin'],
  }),
  says('Taking phenytoin for epilepsy.', { concomitantDrugs: ['phenytoin'], seizureHistory: T }),
  says('CrCl (Cockcroft-Gault) 33 mL/min', { creatinineClearance: 33 }),
  says('Creatinine clearance 29 ml/min, potassium 5.6 mmol/l', { creatinineClearance: 29, potassium: 5.6 }),
  says('ANC 0.9 x 10^9/L, plt 41 x 10^9/L', { anc: 0.9, platelets: 41 }),
  says('Neutrophils 1.5 ×10⁹/L, platelets 100 ×10⁹/L, Hb 100 g/L', {
    anc: 1.5,
    platelets: 100,
    haemoglobin: 10,
  }),
  says('Bilirubin 63 µmol/L (ULN 21 µmol/L)', { bilirubinTimesUln: 3 }),
  says('ALT 3 x ULN, AST 2.5 x ULN, ALP 4 x ULN', { altTimesUln: 3, astTimesUln: 2.5, alpTimesUln: 4 }),
  says('Child-Pugh C, so abiraterone is contraindicated', {
    childPugh: 'C',
    contraindicated: ['abiraterone'],
  }),
  says('Cabazitaxel contraindicated: polysorbate 80 hypersensitivity', {
    contraindicated: ['cabazitaxel'],
    taxaneHypersensitivity: T,
  }),
  says('Dispensed leuprorelin 3-monthly, last collected this month, ongoing', { adt: 'continuing' }),
  says('Exposure history checked: olaparib yes, talazoparib no', { prior: { olaparib: T, talazoparib: F } }),
  says('Rubraca 2023 then Lynparza never', { prior: { rucaparib: T, olaparib: F } }),
  says('had niraparib with abiraterone (Akeega) in 2024', { prior: { niraparib: T, abiraterone: T } }),
  says('Talzenna plus Xtandi from 2024 to 2025', { prior: { talazoparib: T, enzalutamide: T } }),
  says('Nubeqa 2022, no other ARPI', {
    prior: { darolutamide: T, abiraterone: F, enzalutamide: F, apalutamide: F },
  }),
  says('LVEF 51 percent, NYHA class 2', { lvef: 51, nyha: 'II' }),
  says('Takes clarithromycin and fluoxetine', { concomitantDrugs: ['clarithromycin', 'fluoxetine'] }),
  says('on Xarelto', { concomitantDrugs: ['rivaroxaban'] }),
  says('Eliquis and Lipitor only', { concomitantDrugs: ['apixaban', 'atorvastatin'] }),
  says('corrected calcium 2.04 mmol/L, needs replacing before the bone agent', { correctedCalcium: 2.04 }),
  says('platinum contraindicated because of his hearing', { contraindicated: ['platinum_chemotherapy'] }),
  says('enzalutamide ruled out: epilepsy', { contraindicated: ['enzalutamide'], seizureHistory: T }),
  says('carboplatin given 2024', { prior: { platinum: T } }),
];
