import { type Row, says, trap } from '../row.ts';

const T = true;
const F = false;

/** Exports of records: tabs, bullets, pipes, capitals, codes. */
export const EXPORTS: readonly Row[] = [
  says('ECOG\t1\nPSA\t45.2\nTestosterone\t<0.4 nmol/L', {
    ecog: 1,
    psa: { series: [{ value: 45.2 }] },
    testosterone: { value: 0.4, unit: 'nmol/L', comparator: '<' },
  }),
  says('Hb\t9.8\tg/dL\nPlt\t122\t10^9/L\nANC\t2.30\t10^9/L', { haemoglobin: 9.8, platelets: 122, anc: 2.3 }),
  says('- docetaxel 2021\n- abiraterone 2022\n- Lu-PSMA x6 2025', {
    prior: { docetaxel: T, abiraterone: T },
    pluvictoInfusions: 6,
  }),
  says('* ADT: ongoing\n* ECOG: 2\n* MSI: stable', { adt: 'continuing', ecog: 2, msi: 'mss_or_pmmr' }),
  says('• Progressive disease on CT\n• No visceral mets\n• ECOG 1', {
    diseaseStatus: 'progressed',
    imaging: 'progression',
    visceralMetastases: F,
    ecog: 1,
  }),
  says('ECOG PERFORMANCE STATUS: 1. PSA RISING. BONE SCAN: PROGRESSION.', {
    ecog: 1,
    psaTrend: 'rising',
    imaging: 'progression',
  }),
  says('PATIENT COMPLETED SIX CYCLES OF PLUVICTO. CONTINUES ON LUPRON.', {
    pluvictoInfusions: 6,
    adt: 'continuing',
  }),
  says('NO PRIOR CABAZITAXEL. PRIOR DOCETAXEL AND ENZALUTAMIDE.', {
    prior: { cabazitaxel: F, docetaxel: T, enzalutamide: T },
  }),
  says('HRR status :: negative ;; MSI status :: MSS', { hrr: 'negative', msi: 'mss_or_pmmr' }),
  says('ECOG=1|KPS=80|AGE=69', { ecog: 1, karnofsky: 80, age: 69 }),
  says('testosterone_total: 11 ng/dL', { testosterone: { value: 11, unit: 'ng/dL' } }),
  says('Lab: ANC 3.4 K/uL (ref 1.8-7.7), PLT 201 K/uL (ref 150-400)', { anc: 3.4, platelets: 201 }),
  says('Potassium 4.1 mmol/L [3.5-5.1]', { potassium: 4.1 }),
  says('Calcium, corrected: 2.41 mmol/L (2.20-2.60)', { correctedCalcium: 2.41 }),
  says('Bilirubin total: 0.8 x ULN; ALT: 1.2 x ULN; AST: 1.1 x ULN', {
    bilirubinTimesUln: 0.8,
    altTimesUln: 1.2,
    astTimesUln: 1.1,
  }),
  says('TMB: 4 mut/Mb; MSI: MSS; HRR: no pathogenic variants', {
    tmb: 4,
    msi: 'mss_or_pmmr',
    hrr: 'negative',
  }),
  says('Tx line 1: ADT+docetaxel; line 2: abiraterone; line 3: 177Lu-PSMA-617 (6/6)', {
    prior: { docetaxel: T, abiraterone: T },
    pluvictoInfusions: 6,
  }),
  says('Seizure hx: N   Autoimmune: N   Transplant: N', {
    seizureHistory: F,
    autoimmuneDisease: F,
    transplant: F,
  }),
  says('[x] docetaxel given 2020', {}),
  says('Brain mets? No. Liver mets? Yes.', { cnsMetastases: F, visceralMetastases: T }),
  trap('ECOG: ___'),
  trap('PSA: pending'),
  trap('Prior chemo: [ ] docetaxel [ ] cabazitaxel'),
  trap('Template: ECOG 0-4', {}),
  says('Last Pluvicto: 8 weeks ago', { weeksSinceLastInfusion: 8 }),
  says('Neuropathy: CTCAE grade 1', { neuropathyGrade: 1 }),
  says('Child-Pugh: A (5)', { childPugh: 'A' }),
  says('LVEF (echo): 60%', { lvef: 60 }),
  says('STATUS POST BILATERAL ORCHIECTOMY', { adt: 'orchiectomy' }),
  says('PSMA PET: POSITIVE', { psmaPet: 'positive' }),
  says('Disease status: SD', { diseaseStatus: 'stable' }),
  says('Visceral: N; Bone: Y; CNS: N', { visceralMetastases: F, boneMetastases: T, cnsMetastases: F }),
];
