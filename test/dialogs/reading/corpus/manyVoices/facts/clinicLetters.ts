import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Sentences and paragraphs of letters from an oncology clinic. */
export const CLINIC_LETTERS: readonly Row[] = [
  says(
    'Diagnosis: metastatic castrate-resistant prostate cancer. Treatment to date: docetaxel (2020), enzalutamide (2022–2024), 177Lu-PSMA-617 six cycles completed. ADT: Prostap 3-monthly, ongoing. Performance status 1.',
    { prior: { docetaxel: T, enzalutamide: T }, pluvictoInfusions: 6, adt: 'continuing', ecog: 1 },
  ),
  says(
    'I reviewed this 71-year-old gentleman in clinic today. He finished his sixth lutetium infusion nine weeks ago. He remains well in himself with a performance status of 0.',
    { age: 71, pluvictoInfusions: 6, weeksSinceLastInfusion: 9, ecog: 0 },
  ),
  says(
    'Unfortunately the restaging CT shows new liver metastases and his PSA has gone up from 9.4 to 61. He is keen to hear about further treatment.',
    {
      imaging: 'progression',
      visceralMetastases: T,
      psa: { series: [{ value: 9.4 }, { value: 61 }] },
      psaTrend: 'rising',
    },
  ),
  says('His testosterone is 0.4 nmol/L on goserelin and the HRR panel has come back negative.', {
    testosterone: { value: 0.4, unit: 'nmol/L' },
    adt: 'continuing',
    hrr: 'negative',
  }),
  says('He has had docetaxel and abiraterone in the past but never cabazitaxel or enzalutamide.', {
    prior: { docetaxel: T, abiraterone: T, cabazitaxel: F, enzalutamide: F },
  }),
  says(
    'As you know he underwent bilateral orchidectomy in 2017 and has since had enzalutamide and docetaxel. Lu-PSMA x 6 was completed in September. Sadly he has now progressed.',
    {
      adt: 'orchiectomy',
      prior: { enzalutamide: T, docetaxel: T },
      pluvictoInfusions: 6,
      diseaseStatus: 'progressed',
    },
  ),
  says(
    'I am pleased to say that he is still responding after six cycles of lutetium, with a PSA of 0.6 µg/L.',
    {
      diseaseStatus: 'responding',
      pluvictoInfusions: 6,
      psa: { series: [{ value: 0.6 }] },
    },
  ),
  says('He is clinically stable, and both the CT and the bone scan are unchanged.', {
    diseaseStatus: 'stable',
    imaging: 'stable',
  }),
  says('There is troublesome bone pain in the pelvis for which he takes MST 30 mg twice a day.', {
    opioidBonePain: T,
  }),
  says('He has grade 1 neuropathy in the feet left over from his docetaxel but no history of seizures.', {
    neuropathyGrade: 1,
    prior: { docetaxel: T },
    seizureHistory: F,
  }),
  says('Bloods today: Hb 102 g/L, neutrophils 3.4 x 10⁹/L, platelets 118 x 10⁹/L, potassium 4.4 mmol/L.', {
    haemoglobin: 10.2,
    anc: 3.4,
    platelets: 118,
    potassium: 4.4,
  }),
  says('His performance status has slipped from 1 to 2 since I last saw him.', { ecog: 2 }),
  says('Germline testing identified a pathogenic BRCA2 variant and the tumour is microsatellite stable.', {
    hrr: [{ gene: 'brca2', origin: 'germline' }],
    msi: 'mss_or_pmmr',
  }),
  says('He does not want cabazitaxel, having struggled with docetaxel in 2021.', {
    declines: ['cabazitaxel'],
    prior: { docetaxel: T },
  }),
  says('We stopped his goserelin in the spring at his own request.', { adt: 'stopped' }),
  says('MRI of the whole spine was unchanged and there are no brain metastases.', {
    imaging: 'stable',
    cnsMetastases: F,
  }),
  says(
    'Completed all 6 cycles of Pluvicto; CT shows a partial response; WHO performance status 1; leuprorelin continues.',
    { pluvictoInfusions: 6, imaging: 'response', ecog: 1, adt: 'continuing' },
  ),
  says(
    'He has bone metastases but no visceral disease. He has previously received abiraterone, docetaxel and radium-223.',
    { boneMetastases: T, visceralMetastases: F, prior: { abiraterone: T, docetaxel: T, radium223: T } },
  ),
  says('He tolerated all six infusions well and the last was ten weeks ago. Denies neuropathy.', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 10,
    neuropathyGrade: 0,
  }),
  says(
    'I note that he is on long-term apixaban for atrial fibrillation. His echocardiogram gave an ejection fraction of 48%.',
    { concomitantDrugs: ['apixaban'], lvef: 48 },
  ),
  says(
    'This 80-year-old man has been on continuous degarelix since 2018 and his testosterone remains suppressed at castrate levels.',
    { age: 80, adt: 'continuing', testosteroneCastrate: T },
  ),
  says('His disease was controlled for 11 months after docetaxel.', {
    prior: { docetaxel: T },
    docetaxelResponseMonths: 11,
  }),
  says('He has had a chest infection and is currently ECOG 3, which I believe is potentially reversible.', {
    ecog: 3,
    ecogReversibleCause: T,
  }),
];
