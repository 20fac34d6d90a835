import { type Row, says, trap, wants } from '../row.ts';

const F = false;

/** Triage and handover: the emergency department, the ward at seven in the morning. */
export const TRIAGE: readonly Row[] = [
  wants('emergency', 'PC: off legs x 2/7. PMH mCRPC, Pluvicto x6', {
    findings: { redFlags: ['cord_compression'], pluvictoInfusions: 6 },
  }),
  wants('emergency', 'Triage cat 2: T 38.9, HR 120, BP 95/50, Lu-PSMA 2/52 ago', {
    findings: { redFlags: ['sepsis'], weeksSinceLastInfusion: 2 },
  }),
  wants('emergency', 'BIBA collapse ?seizure', { findings: { redFlags: ['seizure'] } }),
  wants('emergency', 'c/o sudden SOB, sats 84% RA', { findings: { redFlags: ['pulmonary_embolism'] } }),
  wants('emergency', 'R/V: bladder scan 950ml, unable to PU', {
    findings: { redFlags: ['urinary_obstruction'] },
  }),
  wants('emergency', 'haematemesis x3 this am', { findings: { redFlags: ['bleeding'] } }),
  wants('emergency', 'wife states he has not been able to move his legs since 4am', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'fall at home, shortened and rotated left leg, ?#NOF', {
    findings: { redFlags: ['pathological_fracture'] },
  }),
  wants('emergency', 'adj Ca 3.4, drowsy', { findings: { correctedCalcium: 3.4 }, intent: 'answer' }),
  wants('emergency', 'GCS 13, vomiting, headache since yesterday', {
    findings: { redFlags: ['raised_intracranial_pressure'] },
  }),
  wants('emergency', 'neut 0.3 temp 38.4 on arrival', {
    findings: { redFlags: ['febrile_neutropenia'], anc: 0.3 },
  }),
  wants('emergency', 'melena overnight, on rivaroxaban', {
    findings: { redFlags: ['bleeding'], concomitantDrugs: ['rivaroxaban'] },
  }),
  trap('Obs: T 36.9 P 72 BP 130/70 SpO2 98%'),
  trap('nil focal neurology, power 5/5 throughout'),
  trap('PMH: PE 2018, appendicectomy'),
  trap('DVT prophylaxis charted'),
  trap('safety-netted re cord compression and fever'),
  trap('no urinary sx, BO normally'),
  trap('fell 3/12 ago, no # on XR'),
  trap('seizure precautions not required'),
  says('Handover: bed 4, ECOG 2, Hb 92, Plt 88, for transfusion', {
    ecog: 2,
    haemoglobin: 9.2,
    platelets: 88,
  }),
  says('NKDA. Meds: Zoladex 10.8 12-weekly, omeprazole', {
    adt: 'continuing',
    concomitantDrugs: ['omeprazole'],
  }),
  says('AKI resolved, CrCl now 61', { creatinineClearance: 61 }),
  says('overnight no issues, afebrile, PS 1', { ecog: 1 }),
  says('bloods back: neuts 2.1 plts 143 hb 101', { anc: 2.1, platelets: 143, haemoglobin: 10.1 }),
  says('K 3.1 being replaced', { potassium: 3.1 }),
  says('palliative team involved, PPS n/a, ECOG 3', { ecog: 3 }),
  says('allergies: docetaxel (anaphylaxis)', { taxaneHypersensitivity: true }),
  says('bone pain well controlled on MST 30 mg bd', { opioidBonePain: true }),
  says('denies headache/seizure/vomiting', {}),
  trap('ECG: PR 180, QTc 440'),
  trap('PR exam: normal tone'),
  says('pt not on any steroids or anticoagulants, never had chemo', {
    prior: { docetaxel: F, cabazitaxel: F, platinum: F },
  }),
];
