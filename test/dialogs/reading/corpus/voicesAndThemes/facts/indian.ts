import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Indian English, with its units and turns of phrase. */
export const INDIAN: readonly Row[] = [
  says('Respected sir, 67 yrs male, k/c/o CRPC, 6 cycles of Lu PSMA completed, ECOG PS 1, on Inj. Zoladex.', {
    age: 67,
    pluvictoInfusions: 6,
    ecog: 1,
    adt: 'continuing',
  }),
  says('Platelet count 1.2 lakh/cumm, ANC 1800/cumm, Hb 9.2 gm%', {
    platelets: 120,
    anc: 1.8,
    haemoglobin: 9.2,
  }),
  says('Patient is orchidectomised, serum testosterone 14 ng/dl', {
    adt: 'orchiectomy',
    testosterone: { value: 14, unit: 'ng/dL' },
  }),
  says('B/L orchidectomy done in 2017', { adt: 'orchiectomy' }),
  says('Docetaxel 6 cycles received, Abiraterone also received, Cabazitaxel not received till date', {
    prior: { docetaxel: T, abiraterone: T, cabazitaxel: F },
  }),
  says('Kindly note multiple skeletal metastases, nil visceral metastases', {
    boneMetastases: T,
    visceralMetastases: F,
  }),
  says('PSMA PET CT done: PSMA expression negative. FDG PET CT not yet done.', { psmaPet: 'negative' }),
  says('Sr. potassium 3.4 meq/L, CrCl 44 ml/min', { potassium: 3.4, creatinineClearance: 44 }),
  says('2D echo: EF 60%', { lvef: 60 }),
  says('S. PSA raised from 22 to 118 ng/ml', {
    psa: { series: [{ value: 22 }, { value: 118 }] },
    psaTrend: 'rising',
  }),
  says('NGS report: BRCA2 germline pathogenic, MSI stable', {
    hrr: [{ gene: 'brca2', origin: 'germline' }],
    msi: 'mss_or_pmmr',
  }),
  says('Genetic testing not done due to cost: HRR not tested, MSI not tested', {
    hrr: 'not_tested',
    msi: 'not_tested',
  }),
  says('Patient not willing for docetaxel', { declines: ['docetaxel'] }),
  says('Disease is progressed post 6 cycles of Lutetium, last cycle 2 weeks back', {
    diseaseStatus: 'progressed',
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 2,
  }),
  says('K/c/o seizure disorder', { seizureHistory: T }),
  says('Platelets 85,000/cumm', { platelets: 85 }),
  says('Kindly advise, patient is ECOG 3 only', { ecog: 3 }),
  says('TLC 4200, ANC 2500/cumm', { anc: 2.5 }),
];
