import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** What a multidisciplinary meeting wrote down. */
export const MDT_OUTCOMES: readonly Row[] = [
  says('MDT: 70M, post 6 cycles Lu-PSMA. Imaging reviewed: progression. PS 1. Continue ADT.', {
    age: 70,
    pluvictoInfusions: 6,
    imaging: 'progression',
    ecog: 1,
    adt: 'continuing',
  }),
  says('Outcome: oligoprogression, for SABR. Remains on triptorelin.', {
    oligoprogression: T,
    adt: 'continuing',
  }),
  says('Histology reviewed: pure adenocarcinoma, no neuroendocrine component.', {
    histology: 'adenocarcinoma',
  }),
  says('Histology: mixed (adenocarcinoma with small cell component).', { histology: 'mixed' }),
  says('Radiology: no CNS metastases. Multiple bone metastases. No visceral disease.', {
    cnsMetastases: F,
    boneMetastases: T,
    visceralMetastases: F,
  }),
  says(
    'Nuclear medicine: PSMA PET mixed; FDG PET shows discordant disease, FDG positive and PSMA negative.',
    {
      psmaPet: 'mixed',
      fdgDiscordance: T,
    },
  ),
  says('Molecular: PALB2 germline pathogenic. MMR intact.', {
    hrr: [{ gene: 'palb2', origin: 'germline' }],
    msi: 'mss_or_pmmr',
  }),
  says('Molecular: dMMR (MSH2 loss). HRR panel pending.', { msi: 'msi_high_or_dmmr', hrr: 'pending' }),
  says('Agreed status: stable disease after six infusions.', {
    diseaseStatus: 'stable',
    pluvictoInfusions: 6,
  }),
  says('Agreed status: biochemical progression only. No imaging yet performed.', {
    diseaseStatus: 'psa_only_progression',
    imaging: 'not_done',
  }),
  says('Treated to date: abiraterone, docetaxel, Lu-PSMA x5 (stopped for marrow toxicity).', {
    prior: { abiraterone: T, docetaxel: T },
    pluvictoInfusions: 5,
  }),
  says('Not suitable for docetaxel: contraindicated (severe liver impairment).', {
    contraindicated: ['docetaxel'],
  }),
  says('Radium-223 contraindicated. Patient declines clinical trial.', {
    contraindicated: ['radium223'],
    declines: ['clinical_trial'],
  }),
  says('Visceral crisis discussed, present. PS 2.', { visceralCrisis: T, ecog: 2 }),
  says('No visceral crisis. Docetaxel in 2022 with 14 months before progression.', {
    visceralCrisis: F,
    prior: { docetaxel: T },
    docetaxelResponseMonths: 14,
  }),
  says('PS 3, reversible cause identified (anaemia), Hb 7.4 g/dL.', {
    ecog: 3,
    ecogReversibleCause: T,
    haemoglobin: 7.4,
  }),
  says('Castrate. ADT by orchidectomy.', { testosteroneCastrate: T, adt: 'orchiectomy' }),
  says('Cardiology: LVEF 40%, NYHA II, enzalutamide preferred over abiraterone.', { lvef: 40, nyha: 'II' }),
  says('After docetaxel he was changed to abiraterone and progressed on abiraterone.', {
    prior: { docetaxel: T, abiraterone: T },
    docetaxelProgressedAfterArpiSwitch: T,
  }),
  says('Disease has progressed. Twelve weeks since the sixth and last infusion.', {
    diseaseStatus: 'progressed',
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 12,
  }),
  says('Hepatology: Child-Pugh B. Autoimmune hepatitis confirmed.', { childPugh: 'B', autoimmuneDisease: T }),
  says('Haematology: no transplant, prior febrile neutropenia yes.', {
    transplant: F,
    priorFebrileNeutropenia: T,
  }),
  says('Palliative: bone pain on regular opioids, ECOG 3.', { opioidBonePain: T, ecog: 3 }),
];
