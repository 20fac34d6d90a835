import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Written in capitals throughout. */
export const ALL_CAPS: readonly Row[] = [
  says('COMPLETED PLUVICTO X6, LAST 6 WEEKS AGO. PD. ECOG 1.', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 6,
    diseaseStatus: 'progressed',
    ecog: 1,
  }),
  says('ON FIRMAGON. TESTOSTERONE 11 NG/DL.', {
    adt: 'continuing',
    testosterone: { value: 11, unit: 'ng/dL' },
  }),
  says('PRIOR: DOCETAXEL, CABAZITAXEL, ABIRATERONE, ENZALUTAMIDE', {
    prior: { docetaxel: T, cabazitaxel: T, abiraterone: T, enzalutamide: T },
  }),
  says('NO PRIOR PARP INHIBITOR. BRCA1 SOMATIC.', {
    prior: { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F },
    hrr: [{ gene: 'brca1', origin: 'somatic' }],
  }),
  says('CT: STABLE DISEASE. BONE SCAN: STABLE.', { imaging: 'stable' }),
  says('HGB 7.9 G/DL PLT 33 K/UL ANC 0.8 K/UL', { haemoglobin: 7.9, platelets: 33, anc: 0.8 }),
  says('NO VISCERAL METASTASES', { visceralMetastases: F }),
  says('NEUROENDOCRINE TRANSFORMATION PROVEN ON BIOPSY', { histology: 'neuroendocrine' }),
  says('PSMA PET NEGATIVE, FDG POSITIVE DISEASE', { psmaPet: 'negative', fdgDiscordance: T }),
  says('HISTORY OF SEIZURE 2016', { seizureHistory: T }),
  says('LVEF 28%. NYHA IV.', { lvef: 28, nyha: 'IV' }),
  says('MSI-H CONFIRMED. TMB 41 MUT/MB.', { msi: 'msi_high_or_dmmr', tmb: 41 }),
  says('ADT NEVER GIVEN', { adt: 'never' }),
  says('NOT CASTRATE', { testosteroneCastrate: F }),
  says('BILIRUBIN 4 X ULN, CHILD-PUGH C', { bilirubinTimesUln: 4, childPugh: 'C' }),
  says('PATIENT REFUSES CABAZITAXEL', { declines: ['cabazitaxel'] }),
  says('AGE 83, KPS 50', { age: 83, karnofsky: 50 }),
  says('VISCERAL CRISIS: YES', { visceralCrisis: T }),
  says('PSA FALLING. RESPONDING.', { psaTrend: 'falling', diseaseStatus: 'responding' }),
  says('LEPTOMENINGEAL AND BRAIN METASTASES PRESENT', { cnsMetastases: T }),
  says('NO SERIOUS AUTOIMMUNE DISEASE', { autoimmuneDisease: F }),
  says('WARFARIN, AMIODARONE', { concomitantDrugs: ['warfarin', 'amiodarone'] }),
];
