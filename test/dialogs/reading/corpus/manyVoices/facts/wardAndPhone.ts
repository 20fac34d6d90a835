import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Telephone notes of nurses, verification notes of pharmacists, handovers of trainees. */
export const WARD_AND_PHONE: readonly Row[] = [
  // nurse on the telephone
  says('T/C from wife. Pt remains on Zoladex, last inj 3/52 ago. Mobilising well, PS 1.', {
    adt: 'continuing',
    ecog: 1,
  }),
  says('Rang pt with bloods: neuts 1.1, plts 76, Hb 88 g/L.', { anc: 1.1, platelets: 76, haemoglobin: 8.8 }),
  says('Pt says he stopped having his hormone injections in June', { adt: 'stopped' }),
  says('Last Lu 5/52 ago, all 6 given. Feels ok, PS 0', {
    weeksSinceLastInfusion: 5,
    pluvictoInfusions: 6,
    ecog: 0,
  }),
  says('Spoke to daughter, pt in bed most of the day, PS 3', { ecog: 3 }),
  says('Taking apixaban and carbamazepine. No bone pain.', {
    concomitantDrugs: ['apixaban', 'carbamazepine'],
    opioidBonePain: F,
  }),
  says('Confirmed w/ GP: leuprorelin given every 12 wks, up to date', { adt: 'continuing' }),
  says('Pt tells me he never had docetaxel, only tablets (enzalutamide)', {
    prior: { docetaxel: F, enzalutamide: T },
  }),
  says('Tel call: pins and needles in fingers, grade 2 neuropathy. PSA up from 12 to 33.', {
    neuropathyGrade: 2,
    psa: { series: [{ value: 12 }, { value: 33 }] },
    psaTrend: 'rising',
  }),
  says('Had his final (6th) Pluvicto. Still gets Prostap at the surgery.', {
    pluvictoInfusions: 6,
    adt: 'continuing',
  }),
  // pharmacist
  says('Verification: CrCl 44 mL/min (C-G), ANC 2.0, plts 131, bili 1.1 x ULN. No prior PARPi.', {
    creatinineClearance: 44,
    anc: 2,
    platelets: 131,
    bilirubinTimesUln: 1.1,
    prior: { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F },
  }),
  says('DDI check: pt takes phenytoin and warfarin.', { concomitantDrugs: ['phenytoin', 'warfarin'] }),
  says('LFTs: bilirubin 36 µmol/L (ULN 18), ALT 100 U/L (ULN 40).', {
    bilirubinTimesUln: 2,
    altTimesUln: 2.5,
  }),
  says('Counts checked: neutrophils 1.3 × 10⁹/L, platelets 92 × 10⁹/L, Hb 9.6 g/dL.', {
    anc: 1.3,
    platelets: 92,
    haemoglobin: 9.6,
  }),
  says('Testosterone 17 ng/dL, K 3.3, Ca (adj) 2.29, LVEF 58%.', {
    testosterone: { value: 17, unit: 'ng/dL' },
    potassium: 3.3,
    correctedCalcium: 2.29,
    lvef: 58,
  }),
  says('Child-Pugh A. NYHA I. No history of seizures. CrCl 72.', {
    childPugh: 'A',
    nyha: 'I',
    seizureHistory: F,
    creatinineClearance: 72,
  }),
  says('No taxane hypersensitivity. Neuropathy G1.', { taxaneHypersensitivity: F, neuropathyGrade: 1 }),
  says('Concomitant medication: rivaroxaban, simvastatin, omeprazole.', {
    concomitantDrugs: ['rivaroxaban', 'simvastatin', 'omeprazole'],
  }),
  says('Pt is post renal transplant (2012), takes tacrolimus', {
    transplant: T,
    concomitantDrugs: ['tacrolimus'],
  }),
  says('Hx of ulcerative colitis - note if pembro is ever considered', { autoimmuneDisease: T }),
  says('Dispensing history: Xtandi 2021-2023, Lynparza 2023-2024. No abiraterone ever dispensed.', {
    prior: { enzalutamide: T, olaparib: T, abiraterone: F },
  }),
  // trainee's handover
  says(
    'S: 73M, PD after Lu x6. B: prev doce + enza, on Prostap, T 0.3 nmol/L. A: PS 1, MSS, HRR neg. R: ?cabazitaxel',
    {
      age: 73,
      diseaseStatus: 'progressed',
      pluvictoInfusions: 6,
      prior: { docetaxel: T, enzalutamide: T },
      adt: 'continuing',
      testosterone: { value: 0.3, unit: 'nmol/L' },
      ecog: 1,
      msi: 'mss_or_pmmr',
      hrr: 'negative',
    },
  ),
  says(
    'Situation: progressed after six Pluvicto. Background: abiraterone, docetaxel, no cabazitaxel. Assessment: ECOG 2, castrate. Recommendation: your advice please.',
    {
      diseaseStatus: 'progressed',
      pluvictoInfusions: 6,
      prior: { abiraterone: T, docetaxel: T, cabazitaxel: F },
      ecog: 2,
      testosteroneCastrate: T,
    },
  ),
  says('B - mCRPC w/ bone mets, orchidectomy 2015, enza, doce, Lu x 6\nA - KPS 60', {
    boneMetastases: T,
    adt: 'orchiectomy',
    prior: { enzalutamide: T, docetaxel: T },
    pluvictoInfusions: 6,
    karnofsky: 60,
  }),
  says('Handover: 66yo, Pluvicto x6, last one 12 weeks ago, PSA 4.1, SD, PS 0, Zoladex', {
    age: 66,
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 12,
    psa: { series: [{ value: 4.1 }] },
    diseaseStatus: 'stable',
    ecog: 0,
    adt: 'continuing',
  }),
];
