import { answers, type Row } from '../../row.ts';

const T = true;
const F = false;

const COUNTS_AND_ADT: readonly Row[] = [
  answers('pluvictoInfusions', '6', { pluvictoInfusions: 6 }),
  answers('pluvictoInfusions', 'six', { pluvictoInfusions: 6 }),
  answers('pluvictoInfusions', 'all 6', { pluvictoInfusions: 6 }),
  answers('pluvictoInfusions', '5', { pluvictoInfusions: 5 }),
  answers('pluvictoInfusions', 'he had four', { pluvictoInfusions: 4 }),
  answers('weeksSinceLastInfusion', '8', { weeksSinceLastInfusion: 8 }),
  answers('weeksSinceLastInfusion', '12 weeks', { weeksSinceLastInfusion: 12 }),
  answers('weeksSinceLastInfusion', 'about ten weeks', { weeksSinceLastInfusion: 10 }),
  answers('adt', 'ongoing', { adt: 'continuing' }),
  answers('adt', 'still on it', { adt: 'continuing' }),
  answers('adt', 'Lupron every 3 months', { adt: 'continuing' }),
  answers('adt', 'stopped', { adt: 'stopped' }),
  answers('adt', 'orchidectomy', { adt: 'orchiectomy' }),
  answers('adt', 'never', { adt: 'never' }),
  answers('testosterone', '12 ng/dL', { testosterone: { value: 12, unit: 'ng/dL' } }),
  answers('testosterone', '0.6 nmol/l', { testosterone: { value: 0.6, unit: 'nmol/L' } }),
  answers('testosterone', '<20 ng/dl', { testosterone: { value: 20, unit: 'ng/dL', comparator: '<' } }),
  answers('testosterone', 'not available', { testosterone: 'unknown' }),
  answers('age', '71', { age: 71 }),
];

const STATUS: readonly Row[] = [
  answers('diseaseStatus', 'progressed', { diseaseStatus: 'progressed' }),
  answers('diseaseStatus', 'stable', { diseaseStatus: 'stable' }),
  answers('diseaseStatus', 'PSA only', { diseaseStatus: 'psa_only_progression' }),
  answers('diseaseStatus', 'responding well', { diseaseStatus: 'responding' }),
  answers('diseaseStatus', 'PD', { diseaseStatus: 'progressed' }),
  answers('psaTrend', 'going up', { psaTrend: 'rising' }),
  answers('psaTrend', 'stable', { psaTrend: 'stable' }),
  answers('psa', '14.2', { psa: { series: [{ value: 14.2 }] } }),
  answers('imaging', 'progression', { imaging: 'progression' }),
  answers('imaging', 'not done yet', { imaging: 'not_done' }),
  answers('imaging', 'stable', { imaging: 'stable' }),
  answers('visceralMetastases', 'no', { visceralMetastases: F }),
  answers('visceralMetastases', 'yes, liver', { visceralMetastases: T }),
  answers('boneMetastases', 'yes', { boneMetastases: T }),
  answers('psmaPet', 'positive', { psmaPet: 'positive' }),
  answers('psmaPet', 'not done', { psmaPet: 'not_done' }),
  answers('redFlags', 'none', { redFlags: [] }),
  answers('redFlags', 'no', { redFlags: [] }),
  answers('ecog', '1', { ecog: 1 }),
  answers('ecog', 'two', { ecog: 2 }),
  answers('ecog', 'PS 0', { ecog: 0 }),
  answers('ecog', "it's 3", { ecog: 3 }),
  answers('ecog', '5', {}, { invalid: ['ecog'] }),
  answers('ecog', "don't know", { ecog: 'unknown' }),
  answers('ecogReversibleCause', 'no', { ecogReversibleCause: F }),
];

const GENES_AND_DRUGS: readonly Row[] = [
  answers('msi', 'MSS', { msi: 'mss_or_pmmr' }),
  answers('msi', 'not tested', { msi: 'not_tested' }),
  answers('msi', 'pending', { msi: 'pending' }),
  answers('msi', 'high', { msi: 'msi_high_or_dmmr' }),
  answers('hrr', 'negative', { hrr: 'negative' }),
  answers('hrr', 'BRCA2', { hrr: [{ gene: 'brca2' }] }),
  answers('hrr', 'BRCA1 germline', { hrr: [{ gene: 'brca1', origin: 'germline' }] }),
  answers('hrr', 'not tested', { hrr: 'not_tested' }),
  answers('hrr', 'awaiting results', { hrr: 'pending' }),
  answers('prior', 'docetaxel', { prior: { docetaxel: T } }),
  answers('prior', 'docetaxel and abiraterone', { prior: { docetaxel: T, abiraterone: T } }),
  answers('prior', 'doce, enza', { prior: { docetaxel: T, enzalutamide: T } }),
  answers('prior', 'abi then doce then cabazi', {
    prior: { abiraterone: T, docetaxel: T, cabazitaxel: T },
  }),
  answers('prior', 'enzalutamide only, no docetaxel', { prior: { enzalutamide: T, docetaxel: F } }),
  answers('prior', 'docetaxel yes, cabazitaxel no', { prior: { docetaxel: T, cabazitaxel: F } }),
  answers('prior', 'apalutamide 2020, docetaxel 2022', { prior: { apalutamide: T, docetaxel: T } }),
  answers('docetaxelResponseMonths', '9', { docetaxelResponseMonths: 9 }),
  answers('docetaxelResponseMonths', '14 months', { docetaxelResponseMonths: 14 }),
];

const ORGANS: readonly Row[] = [
  answers('anc', '2.3', { anc: 2.3 }),
  answers('platelets', '118', { platelets: 118 }),
  answers('haemoglobin', '10.4', { haemoglobin: 10.4 }),
  answers('childPugh', 'A', { childPugh: 'A' }),
  answers('nyha', 'II', { nyha: 'II' }),
  answers('lvef', '55%', { lvef: 55 }),
  answers('neuropathyGrade', 'grade 1', { neuropathyGrade: 1 }),
  answers('seizureHistory', 'no', { seizureHistory: F }),
  answers('creatinineClearance', '62', { creatinineClearance: 62 }),
  answers('histology', 'adenocarcinoma', { histology: 'adenocarcinoma' }),
];

/** What people type when a question is open. */
export const SHORT_ANSWERS: readonly Row[] = [...COUNTS_AND_ADT, ...STATUS, ...GENES_AND_DRUGS, ...ORGANS];
