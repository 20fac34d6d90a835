import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Clinic and referral letters, as dictated to a secretary. */
export const LETTERS: readonly Row[] = [
  says(
    'Thank you for seeing this 71-year-old gentleman with metastatic castration-resistant prostate cancer, who completed six cycles of Pluvicto.',
    { age: 71, pluvictoInfusions: 6 },
  ),
  says('He has previously received docetaxel and enzalutamide.', {
    prior: { docetaxel: T, enzalutamide: T },
  }),
  says('His performance status remains 1 and he continues on three-monthly Zoladex.', {
    ecog: 1,
    adt: 'continuing',
  }),
  says('The most recent CT scan unfortunately demonstrates disease progression with new liver metastases.', {
    imaging: 'progression',
    visceralMetastases: T,
  }),
  says('Dear colleague, this patient finished his sixth and final infusion of lutetium PSMA ten weeks ago.', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 10,
  }),
  says(
    'He was treated with upfront docetaxel in 2020, followed by abiraterone, and more recently cabazitaxel.',
    {
      prior: { docetaxel: T, abiraterone: T, cabazitaxel: T },
    },
  ),
  says('He has not had cabazitaxel.', { prior: { cabazitaxel: F } }),
  says('Germline testing identified a BRCA2 mutation.', { hrr: [{ gene: 'brca2', origin: 'germline' }] }),
  says('He underwent bilateral orchidectomy in 2017.', { adt: 'orchiectomy' }),
  says('Androgen deprivation was discontinued last year at his request.', { adt: 'stopped' }),
  says('On examination he is well, with an ECOG performance status of 0.', { ecog: 0 }),
  says('His testosterone is suppressed at 0.5 nmol/L.', { testosterone: { value: 0.5, unit: 'nmol/L' } }),
  says('The tumour is mismatch repair proficient and the HRR panel was negative.', {
    msi: 'mss_or_pmmr',
    hrr: 'negative',
  }),
  says('Past medical history includes epilepsy, for which he takes levetiracetam.', {
    seizureHistory: T,
    concomitantDrugs: ['levetiracetam'],
  }),
  says('His echocardiogram shows an ejection fraction of 42%.', { lvef: 42 }),
  says('He is anticoagulated with apixaban.', { concomitantDrugs: ['apixaban'] }),
  says('He has residual grade 2 peripheral neuropathy from his docetaxel.', {
    neuropathyGrade: 2,
    prior: { docetaxel: T },
  }),
  says('There is no evidence of visceral metastatic disease.', { visceralMetastases: F }),
  says('Sadly his performance status has declined to 3.', { ecog: 3 }),
  says('He has stable disease following six cycles of 177Lu-PSMA-617.', {
    diseaseStatus: 'stable',
    pluvictoInfusions: 6,
  }),
  says('He tells me he does not wish to have cabazitaxel.', { declines: ['cabazitaxel'] }),
  says('He would not want to take part in a clinical trial.', { declines: ['clinical_trial'] }),
  says('Biopsy of the pelvic mass confirmed neuroendocrine carcinoma.', {
    histology: 'neuroendocrine',
  }),
  says('He responded to docetaxel for 11 months before progressing.', {
    docetaxelResponseMonths: 11,
    prior: { docetaxel: T },
  }),
  says('MSI status has not been tested.', { msi: 'not_tested' }),
];
