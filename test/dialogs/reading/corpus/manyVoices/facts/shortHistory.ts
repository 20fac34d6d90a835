import { answers, type Row } from '../../row.ts';

const T = true;
const F = false;

const notSure = { intent: 'not_sure' } as const;

/** Short answers about treatment given, and about blood, organs and history. */
export const SHORT_HISTORY: readonly Row[] = [
  answers('priorTaxanes', 'doce only', { prior: { docetaxel: T, cabazitaxel: F } }),
  answers('priorTaxanes', 'both of them', { prior: { docetaxel: T, cabazitaxel: T } }),
  answers('priorTaxanes', 'n', { prior: { docetaxel: F, cabazitaxel: F } }),
  answers('priorTaxanes', 'none of these', { prior: { docetaxel: F, cabazitaxel: F } }),
  answers('priorTaxanes', 'Taxotere and Jevtana', { prior: { docetaxel: T, cabazitaxel: T } }),
  answers('priorTaxanes', 'docetaxel x6, no cabazi', { prior: { docetaxel: T, cabazitaxel: F } }),
  answers('priorTaxanes', 'dunno', { prior: { docetaxel: 'unknown', cabazitaxel: 'unknown' } }, notSure),
  answers('priorArpis', 'enza', {
    prior: { enzalutamide: T, abiraterone: F, apalutamide: F, darolutamide: F },
  }),
  answers('priorArpis', 'abi + apa', {
    prior: { abiraterone: T, apalutamide: T, enzalutamide: F, darolutamide: F },
  }),
  answers('priorArpis', 'all four', {
    prior: { abiraterone: T, enzalutamide: T, apalutamide: T, darolutamide: T },
  }),
  answers('priorArpis', 'all except darolutamide', {
    prior: { abiraterone: T, enzalutamide: T, apalutamide: T, darolutamide: F },
  }),
  answers('priorArpis', 'Nubeqa', {
    prior: { darolutamide: T, abiraterone: F, enzalutamide: F, apalutamide: F },
  }),
  answers('priorArpis', 'none of these', {
    prior: { abiraterone: F, enzalutamide: F, apalutamide: F, darolutamide: F },
  }),
  answers('priorArpis', 'Zytiga then Xtandi', {
    prior: { abiraterone: T, enzalutamide: T, apalutamide: F, darolutamide: F },
  }),
  answers('priorParp', 'n', { prior: { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F } }),
  answers('priorParp', 'nope', { prior: { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F } }),
  answers('priorParp', 'talazoparib', {
    prior: { talazoparib: T, olaparib: F, rucaparib: F, niraparib: F },
  }),
  answers('priorParp', 'Lynparza in 2023', {
    prior: { olaparib: T, rucaparib: F, talazoparib: F, niraparib: F },
  }),
  answers('priorPembrolizumab', 'n', { prior: { pembrolizumab: F } }),
  answers('priorPembrolizumab', 'nope', { prior: { pembrolizumab: F } }),
  answers('priorPembrolizumab', 'dunno', { prior: { pembrolizumab: 'unknown' } }, notSure),
  answers('priorRadium', 'yes in 2020', { prior: { radium223: T } }),
  answers('priorRadium', '6 doses of Xofigo', { prior: { radium223: T } }),
  answers('priorRadium', 'n', { prior: { radium223: F } }),
  answers('priorPlatinum', 'carboplatin x4', { prior: { platinum: T } }),
  answers('priorPlatinum', 'y', { prior: { platinum: T } }),
  answers('priorPlatinum', 'never', { prior: { platinum: F } }),
  answers('anc', '1.8', { anc: 1.8 }),
  answers('anc', '1200/mm3', { anc: 1.2 }),
  answers('platelets', '95', { platelets: 95 }),
  answers('platelets', '110 K', { platelets: 110 }),
  answers('haemoglobin', '10.4', { haemoglobin: 10.4 }),
  answers('haemoglobin', '104 g/L', { haemoglobin: 10.4 }),
  answers('creatinineClearance', '52 mL/min', { creatinineClearance: 52 }),
  answers('lvef', '55%', { lvef: 55 }),
  answers('nyha', '2', { nyha: 'II' }),
  answers('nyha', 'class III', { nyha: 'III' }),
  answers('childPugh', 'b', { childPugh: 'B' }),
  answers('potassium', '3,9', { potassium: 3.9 }),
  answers('correctedCalcium', '2.3', { correctedCalcium: 2.3 }),
  answers('bilirubinTimesUln', '1.5', { bilirubinTimesUln: 1.5 }),
  answers('bilirubinTimesUln', 'twice ULN', { bilirubinTimesUln: 2 }),
  answers('neuropathyGrade', 'none', { neuropathyGrade: 0 }),
  answers('neuropathyGrade', 'grade 2', { neuropathyGrade: 2 }),
  answers('neuropathyGrade', '5', {}, { invalid: ['neuropathyGrade'] }),
  answers('age', '74', { age: 74 }),
  answers('seizureHistory', 'n', { seizureHistory: F }),
  answers('seizureHistory', 'y', { seizureHistory: T }),
  answers('seizureHistory', 'neg', { seizureHistory: F }),
  answers('autoimmuneDisease', 'nope', { autoimmuneDisease: F }),
  answers('autoimmuneDisease', 'rheumatoid', { autoimmuneDisease: T }),
  answers('transplant', 'not that I know of', { transplant: F }),
  answers('priorFebrileNeutropenia', 'nope', { priorFebrileNeutropenia: F }),
  answers('taxaneHypersensitivity', 'nil', { taxaneHypersensitivity: F }),
  answers('concomitantDrugs', 'apixaban and amlodipine', { concomitantDrugs: ['apixaban', 'amlodipine'] }),
];
