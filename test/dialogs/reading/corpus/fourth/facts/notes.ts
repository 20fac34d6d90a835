import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Electronic record notes, mostly from the United States. */
export const NOTES: readonly Row[] = [
  says('72 yo M with mCRPC s/p 6 cycles of Pluvicto, ECOG 1', { age: 72, pluvictoInfusions: 6, ecog: 1 }),
  says('S/p docetaxel x 6, abiraterone, now progressed after Pluvicto x6', {
    prior: { docetaxel: T, abiraterone: T },
    diseaseStatus: 'progressed',
    pluvictoInfusions: 6,
  }),
  says('On Lupron q3 months. Testosterone <10 ng/dL.', {
    adt: 'continuing',
    testosterone: { value: 10, unit: 'ng/dL', comparator: '<' },
  }),
  says('Performance Status: ECOG 2 - ambulatory, capable of all self-care', { ecog: 2 }),
  says('KPS 70', { karnofsky: 70 }),
  says('Onc hx: docetaxel 2021, enzalutamide 2022, Pluvicto x 6 completed.', {
    prior: { docetaxel: T, enzalutamide: T },
    pluvictoInfusions: 6,
  }),
  says('Foundation One: BRCA2 loss, MSS, TMB 3 muts/Mb', {
    hrr: [{ gene: 'brca2' }],
    msi: 'mss_or_pmmr',
    tmb: 3,
  }),
  says('Guardant360: ATM mutation detected in ctDNA', { hrr: [{ gene: 'atm', origin: 'ctdna' }] }),
  says('Invitae germline panel: CHEK2 VUS', {
    hrr: [{ gene: 'chek2', origin: 'germline', significance: 'vus' }],
  }),
  says('Labs: ANC 2.1, Hgb 9.8, Plt 112', { anc: 2.1, haemoglobin: 9.8, platelets: 112 }),
  says('PSA 54.2 ng/mL', { psa: { series: [{ value: 54.2 }] } }),
  says('CT CAP shows progression with new hepatic mets. ECOG 1.', {
    imaging: 'progression',
    visceralMetastases: T,
    ecog: 1,
  }),
  says('Restaging imaging: progression', { imaging: 'progression' }),
  says('Pt declines docetaxel rechallenge', { declines: ['docetaxel_rechallenge'] }),
  says('Hx of seizure disorder', { seizureHistory: T }),
  says('Severe infusion hypersensitivity reaction to docetaxel', {
    taxaneHypersensitivity: T,
    prior: { docetaxel: T },
  }),
  says('Prior febrile neutropenia on docetaxel', { priorFebrileNeutropenia: T, prior: { docetaxel: T } }),
  says('Medications: warfarin, metoprolol', { concomitantDrugs: ['warfarin', 'metoprolol'] }),
  says('NYHA class II heart failure, EF 45%', { nyha: 'II', lvef: 45 }),
  says('Known bone mets, no visceral disease', { boneMetastases: T, visceralMetastases: F }),
  says('Painful bone metastases requiring opioids', { opioidBonePain: T, boneMetastases: T }),
  says('MRI brain: multiple brain metastases', { cnsMetastases: T }),
  says('Never received abiraterone', { prior: { abiraterone: F } }),
  says('Enzalutamide-naive', { prior: { enzalutamide: F } }),
  says('Last Pluvicto infusion 9 weeks ago', { weeksSinceLastInfusion: 9 }),
  says('CrCl 48 mL/min', { creatinineClearance: 48 }),
  says('dMMR on IHC', { msi: 'msi_high_or_dmmr' }),
  says('HRR panel pending', { hrr: 'pending' }),
  says('Rheumatoid arthritis, autoimmune', { autoimmuneDisease: T }),
  says('s/p renal transplant 2011', { transplant: T }),
  says('PSMA PET: all known disease PSMA positive', { psmaPet: 'positive' }),
  says('ECOG PS: 1. Castrate level testosterone. Progressive disease.', {
    ecog: 1,
    testosteroneCastrate: T,
    diseaseStatus: 'progressed',
  }),
];
