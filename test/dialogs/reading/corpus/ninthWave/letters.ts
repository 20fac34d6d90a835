import { type Row, says, trap } from '../row.ts';

const T = true;
const F = false;

/** Letters as a rheumatologist or a cardiologist copies them in, and Irish and Indian clinics. */
export const LETTERS_COPIED: readonly Row[] = [
  says(
    'Thank you for asking me to see this pleasant 74-year-old gentleman with metastatic prostate cancer, who completed six cycles of lutetium in March.',
    { age: 74, pluvictoInfusions: 6 },
  ),
  says('Diagnoses: 1. mCRPC  2. Rheumatoid arthritis on methotrexate  3. AF on apixaban', {
    autoimmuneDisease: T,
    concomitantDrugs: ['methotrexate', 'apixaban'],
  }),
  says('Current medication: Decapeptyl 22.5 mg six-monthly, bisoprolol 2.5 mg.', {
    adt: 'continuing',
    concomitantDrugs: ['bisoprolol'],
  }),
  says('He is independent in all activities, ECOG PS of 1.', { ecog: 1 }),
  says('Regrettably his most recent CT demonstrates new hepatic deposits.', {
    imaging: 'progression',
    visceralMetastases: T,
  }),
  says('He previously received upfront docetaxel on a STAMPEDE-type schedule followed by enzalutamide.', {
    prior: { docetaxel: T, enzalutamide: T },
  }),
  says('He has never been exposed to cabazitaxel.', { prior: { cabazitaxel: F } }),
  says('Echocardiogram: LVEF estimated at 48 per cent.', { lvef: 48 }),
  says('There is no past history of epilepsy.', { seizureHistory: F }),
  trap('His mother had rheumatoid arthritis.'),
  trap('His psoriasis has flared since stopping methotrexate.', { autoimmuneDisease: T }),
  says('Germline testing through the Irish service identified a pathogenic BRCA2 variant.', {
    hrr: [{ gene: 'brca2', origin: 'germline' }],
  }),
  says('Sure he is grand, out walking the dog every day, ECOG 0.', { ecog: 0 }),
  says('He did not get on with enzalutamide, it was stopped after six weeks.', {
    prior: { enzalutamide: T },
  }),
  says('Patient is a k/c/o mCRPC, post Inj. Lutetium 6 cycles, now c/o back pain.', { pluvictoInfusions: 6 }),
  says('K/c/o Ca prostate s/p B/L orchidectomy 2019', { adt: 'orchiectomy' }),
  says('Tab. Abiraterone was given x 14 months, f/b Inj. Docetaxel x 6', {
    prior: { abiraterone: T, docetaxel: T },
  }),
  says('Sr. PSA – 88 ng/ml, Sr. Testosterone – 14 ng/dl', {
    psa: { series: [{ value: 88 }] },
    testosterone: { value: 14, unit: 'ng/dL' },
  }),
  says('Hb – 9.2 gm/dl, TLC 5400, Plt – 1,20,000', { haemoglobin: 9.2, platelets: 120 }),
  says('GC fair, ECOG PS – 2', { ecog: 2 }),
  says('Planned for Inj. Cabazitaxel', {}),
  says('This gent’s cancer has unfortunately moved on despite the six lutetiums.', {
    diseaseStatus: 'progressed',
    pluvictoInfusions: 6,
  }),
  says('MMR proteins retained on immunohistochemistry.', { msi: 'mss_or_pmmr' }),
  says('I note his haemoglobin of 84 g/L.', { haemoglobin: 8.4 }),
  says('He remains castrate on three-monthly leuprorelin.', { testosteroneCastrate: T, adt: 'continuing' }),
  says('Neutrophil count 1.2, which is adequate for now.', { anc: 1.2 }),
  trap('I would not favour docetaxel in a man of this age.', {}),
  says('His renal function is reduced with a creatinine clearance of 38 mL per minute.', {
    creatinineClearance: 38,
  }),
  trap('Methotrexate was stopped in 2018.', {}),
  says('NYHA class II symptoms.', { nyha: 'II' }),
];
