import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Letters to a family doctor, in British and Irish English. */
export const LETTERS: readonly Row[] = [
  says(
    'Dear Colleague, I reviewed this pleasant 77 year old gentleman today, who has now completed six infusions of lutetium PSMA. He remains on goserelin and his testosterone is 0.4 nmol/L. WHO performance status is 1.',
    {
      age: 77,
      pluvictoInfusions: 6,
      adt: 'continuing',
      testosterone: { value: 0.4, unit: 'nmol/L' },
      ecog: 1,
    },
  ),
  says(
    'He previously received docetaxel and then abiraterone. He has not had cabazitaxel. There is no history of seizure.',
    { prior: { docetaxel: T, abiraterone: T, cabazitaxel: F }, seizureHistory: F },
  ),
  says('His PSA has risen from 8.1 to 33 µg/L and the CT demonstrates new liver metastases.', {
    psa: { series: [{ value: 8.1 }, { value: 33 }] },
    psaTrend: 'rising',
    imaging: 'progression',
    visceralMetastases: T,
  }),
  says('The recent bone scan and CT are stable and his PSA continues to fall.', {
    imaging: 'stable',
    psaTrend: 'falling',
  }),
  says(
    'Germline testing has confirmed a pathogenic BRCA2 variant; the tumour is mismatch repair proficient.',
    {
      hrr: [{ gene: 'brca2', origin: 'germline' }],
      msi: 'mss_or_pmmr',
    },
  ),
  says('He underwent bilateral subcapsular orchidectomy in 2018.', { adt: 'orchiectomy' }),
  says('He has grade 1 peripheral neuropathy following docetaxel.', {
    neuropathyGrade: 1,
    prior: { docetaxel: T },
  }),
  says('He takes apixaban, bisoprolol and amlodipine.', {
    concomitantDrugs: ['apixaban', 'bisoprolol', 'amlodipine'],
  }),
  says('Echocardiography shows an ejection fraction of 42% and he is NYHA class II.', {
    lvef: 42,
    nyha: 'II',
  }),
  says('Haemoglobin was 98 g/L, neutrophils 1.7 x 10^9/L and platelets 88 x 10^9/L.', {
    haemoglobin: 9.8,
    anc: 1.7,
    platelets: 88,
  }),
  says('Unfortunately his disease has progressed following lutetium and he is now performance status 2.', {
    diseaseStatus: 'progressed',
    ecog: 2,
  }),
  says('He requires regular opioids for pain from his bone metastases. There are no visceral metastases.', {
    opioidBonePain: T,
    boneMetastases: T,
    visceralMetastases: F,
  }),
  says('We stopped his LHRH agonist in 2023 at his own request and it has not been restarted.', {
    adt: 'stopped',
  }),
  says('He has declined cabazitaxel.', { declines: ['cabazitaxel'] }),
  says('His last infusion was nine weeks ago and the disease is responding.', {
    weeksSinceLastInfusion: 9,
    diseaseStatus: 'responding',
  }),
  says('Repeat biopsy has unfortunately confirmed small cell neuroendocrine carcinoma of prostatic origin.', {
    histology: 'neuroendocrine',
  }),
  says('MRI of the brain shows two cerebral metastases.', { cnsMetastases: T }),
  says('He was admitted with febrile neutropenia during docetaxel in 2022, from which he recovered fully.', {
    priorFebrileNeutropenia: T,
    prior: { docetaxel: T },
  }),
  says('He had a renal transplant in 2009 and has rheumatoid arthritis.', {
    transplant: T,
    autoimmuneDisease: T,
  }),
  says('Calculated creatinine clearance is 46 mL/min. Potassium 4.4 mmol/L.', {
    creatinineClearance: 46,
    potassium: 4.4,
  }),
  says('He had eleven months of disease control after completing docetaxel.', {
    docetaxelResponseMonths: 11,
    prior: { docetaxel: T },
  }),
  says('The FDG PET shows FDG-avid, PSMA-negative disease in the liver.', {
    fdgDiscordance: T,
    visceralMetastases: T,
  }),
  says('We are dealing with oligoprogression only, and SABR is being planned.', { oligoprogression: T }),
  says('Fair play to him, he got through all six of the lutetium and is still PS 0.', {
    pluvictoInfusions: 6,
    ecog: 0,
  }),
  says('He is grand in himself, ECOG 1, and the testosterone is well within the castrate range.', {
    ecog: 1,
    testosteroneCastrate: T,
  }),
  says('Somatic testing: ATM mutation, pathogenic. Microsatellite stable.', {
    hrr: [{ gene: 'atm', origin: 'somatic' }],
    msi: 'mss_or_pmmr',
  }),
  says('He developed anaphylaxis on his first docetaxel infusion in Galway.', {
    taxaneHypersensitivity: T,
    prior: { docetaxel: T },
  }),
  says('He was switched from docetaxel to enzalutamide and subsequently progressed on the enzalutamide.', {
    prior: { docetaxel: T, enzalutamide: T },
    docetaxelProgressedAfterArpiSwitch: T,
  }),
  says('A PSMA PET last week was positive.', { psmaPet: 'positive' }),
  says('His performance status of 3 reflects a chest infection and should be reversible.', {
    ecog: 3,
    ecogReversibleCause: T,
  }),
];
