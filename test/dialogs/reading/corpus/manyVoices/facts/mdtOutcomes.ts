import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Outcome lines of tumour boards. */
export const MDT_OUTCOMES: readonly Row[] = [
  says('MDT outcome: PD on CT and bone scan post Lu x6. For discussion re cabazitaxel. ECOG 1.', {
    diseaseStatus: 'progressed',
    imaging: 'progression',
    pluvictoInfusions: 6,
    ecog: 1,
  }),
  says('Uro-onc MDT 14/11: SD after 6 cycles Lu-PSMA, continue ADT, re-image 12 wks.', {
    diseaseStatus: 'stable',
    pluvictoInfusions: 6,
    adt: 'continuing',
  }),
  says('Tumor board: BRCA2 (germline) + progressed on CT. Never had a PARPi.', {
    hrr: [{ gene: 'brca2', origin: 'germline' }],
    diseaseStatus: 'progressed',
    imaging: 'progression',
    prior: { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F },
  }),
  says('Histology reviewed: small cell neuroendocrine carcinoma. PS 1.', {
    histology: 'neuroendocrine',
    ecog: 1,
  }),
  says('Radiology review: new hepatic metastases, PSMA PET negative.', {
    imaging: 'progression',
    visceralMetastases: T,
    psmaPet: 'negative',
  }),
  says('MDT: oligoprogression, single iliac lesion. No visceral mets.', {
    oligoprogression: T,
    visceralMetastases: F,
  }),
  says('Board note: FDG-positive/PSMA-negative nodal disease.', { fdgDiscordance: T }),
  says('Outcome: PS 3, not reversible, best supportive care.', { ecog: 3, ecogReversibleCause: F }),
  says('Consensus: cabazitaxel contraindicated. Patient declines clinical trial.', {
    contraindicated: ['cabazitaxel'],
    declines: ['clinical_trial'],
  }),
  says('dMMR on IHC (loss of MSH2/MSH6). No prior pembrolizumab.', {
    msi: 'msi_high_or_dmmr',
    prior: { pembrolizumab: F },
  }),
  says('MTB: ATM pathogenic variant in ctDNA; CHEK2 VUS.', {
    hrr: [
      { gene: 'atm', origin: 'ctdna' },
      { gene: 'chek2', significance: 'vus' },
    ],
  }),
  says('Biochemical progression only. Repeat imaging not yet done.', {
    diseaseStatus: 'psa_only_progression',
    imaging: 'not_done',
  }),
  says('Known bone mets, no visceral mets, no brain mets.', {
    boneMetastases: T,
    visceralMetastases: F,
    cnsMetastases: F,
  }),
  says('Visceral crisis with deteriorating liver function.', { visceralCrisis: T }),
  says('Post-lutetium (x6), PR, PS1, T castrate.', {
    pluvictoInfusions: 6,
    diseaseStatus: 'responding',
    ecog: 1,
    testosteroneCastrate: T,
  }),
];
