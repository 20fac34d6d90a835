import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Ward round, nurse's and tumour board handover. */
export const HANDOVER: readonly Row[] = [
  says('76 year old man, prostate Ca, completed 6 out of 6 lutetium, awaiting plan. PS 2.', {
    age: 76,
    pluvictoInfusions: 6,
    ecog: 2,
  }),
  says('MDT: CT shows stable disease. Continue goserelin.', { imaging: 'stable', adt: 'continuing' }),
  says('Mobile with a stick, self-caring, ECOG 1', { ecog: 1 }),
  says('Bloods today: Hb 104 g/L, neutrophils 3.4, platelets 156', {
    haemoglobin: 10.4,
    anc: 3.4,
    platelets: 156,
  }),
  says('Potassium 3.2 mmol/L', { potassium: 3.2 }),
  says('Adjusted calcium 2.38 mmol/L', { correctedCalcium: 2.38 }),
  says('Has had docetaxel, abiraterone and radium-223', {
    prior: { docetaxel: T, abiraterone: T, radium223: T },
  }),
  says('MDT outcome: PD after lutetium, for discussion. Not had cabazitaxel. WHO PS 1.', {
    diseaseStatus: 'progressed',
    prior: { cabazitaxel: F },
    ecog: 1,
  }),
  says('Tumor board: oligoprogression, single new node', { oligoprogression: T }),
  says('Tumour board summary: neuroendocrine differentiation on rebiopsy, PS 1', {
    histology: 'neuroendocrine',
    ecog: 1,
  }),
  says('Patient taking amlodipine and atorvastatin', { concomitantDrugs: ['amlodipine', 'atorvastatin'] }),
  says('He is not castrate', { testosteroneCastrate: F }),
  says('Testosterone is at castrate level', { testosteroneCastrate: T }),
  says('Known ulcerative colitis', { autoimmuneDisease: T }),
  says('No history of seizures', { seizureHistory: F }),
  says('FDG/PSMA discordant disease on dual tracer PET', { fdgDiscordance: T }),
  says('In visceral crisis', { visceralCrisis: T }),
  says('Not in visceral crisis', { visceralCrisis: F }),
  says('No brain mets', { cnsMetastases: F }),
  says('Child-Pugh B', { childPugh: 'B' }),
  says('Repeat CT not done yet', { imaging: 'not_done' }),
  says('PS 3, from a reversible cause', { ecog: 3, ecogReversibleCause: T }),
  says('MRI confirms metastatic spinal cord compression', { redFlags: ['cord_compression'] }),
  says('Admitted today with febrile neutropenia', { redFlags: ['febrile_neutropenia'] }),
  says('CTPA today: bilateral pulmonary emboli', { redFlags: ['pulmonary_embolism'] }),
  says('In acute urinary retention', { redFlags: ['urinary_obstruction'] }),
  says('Pathological fracture of the left femur this morning', { redFlags: ['pathological_fracture'] }),
  says('Vomiting fresh blood since last night', { redFlags: ['bleeding'] }),
  says('Legs weak since yesterday and now cannot walk, new back pain', { redFlags: ['cord_compression'] }),
];
