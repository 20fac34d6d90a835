import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Templated electronic notes: headings, bullets, text copied forward. */
export const HEALTH_RECORDS: readonly Row[] = [
  says(
    'ONCOLOGY FOLLOW-UP\nHPI: 68 y/o M with mCRPC s/p Pluvicto x6 (last infusion 7 weeks ago).\nPrior therapy: docetaxel, enzalutamide.\nECOG: 1\nTestosterone: <3 ng/dL\nA/P: PD. Will discuss cabazitaxel.',
    {
      age: 68,
      pluvictoInfusions: 6,
      weeksSinceLastInfusion: 7,
      prior: { docetaxel: T, enzalutamide: T },
      ecog: 1,
      testosterone: { value: 3, unit: 'ng/dL', comparator: '<' },
      diseaseStatus: 'progressed',
    },
  ),
  says(
    'Hx: mCRPC. Tx: abiraterone (2019-2021), docetaxel x6 (2021), Pluvicto x6 (2025). On Lupron q3mo. KPS 80.',
    { prior: { abiraterone: T, docetaxel: T }, pluvictoInfusions: 6, adt: 'continuing', karnofsky: 80 },
  ),
  says('Labs: WBC 4.1, ANC 2.6 K/uL, Hgb 11.2 g/dL, Plt 154 K/uL, Cr 0.9', {
    anc: 2.6,
    haemoglobin: 11.2,
    platelets: 154,
  }),
  says(
    'Lines of therapy:\n- Docetaxel x6\n- Abiraterone\n- Pluvicto x6\nADT: leuprolide, ongoing\nECOG PS: 2',
    { prior: { docetaxel: T, abiraterone: T }, pluvictoInfusions: 6, adt: 'continuing', ecog: 2 },
  ),
  says('PMH: Seizure disorder, CHF NYHA III, HTN', { seizureHistory: T, nyha: 'III' }),
  says('Molecular: MSS, TMB 4 mut/Mb, BRCA2 pathogenic (somatic)', {
    msi: 'mss_or_pmmr',
    tmb: 4,
    hrr: [{ gene: 'brca2', origin: 'somatic' }],
  }),
  says('Imaging:\n* CT C/A/P: unchanged\n* Bone scan: no new lesions\nPSA: 6.1 -> 2.0', {
    imaging: 'stable',
    psa: { series: [{ value: 6.1 }, { value: 2 }] },
    psaTrend: 'falling',
  }),
  says('[copied forward from 03/2026] ECOG 1. TODAY: ECOG 2.', { ecog: 2 }),
  says('Current meds: apixaban 5 mg BID, metoprolol, atorvastatin', {
    concomitantDrugs: ['apixaban', 'metoprolol', 'atorvastatin'],
  }),
  says('SURGICAL HX: bilateral orchiectomy 2016', { adt: 'orchiectomy' }),
  says('IMPRESSION: mCRPC with disease progression following 6/6 Lu-177. Testosterone 9 ng/dL.', {
    diseaseStatus: 'progressed',
    pluvictoInfusions: 6,
    testosterone: { value: 9, unit: 'ng/dL' },
  }),
  says('Performance status: ECOG 0 (KPS 100)', { ecog: 0, karnofsky: 100 }),
  says('Pt is a 75 yo M s/p 4 cycles of 177Lu-PSMA-617, stopped for thrombocytopenia. Plt 48K.', {
    age: 75,
    pluvictoInfusions: 4,
    platelets: 48,
  }),
  says('GENOMICS\nHRR mutations: none detected\nMMR: intact\nTMB: 2', {
    hrr: 'negative',
    msi: 'mss_or_pmmr',
    tmb: 2,
  }),
  says(
    'Onc Hx:\n2016 dx, ADT started (ongoing)\n2019 abiraterone\n2021 docetaxel x 6\n2023 olaparib (BRCA2)\n2025 Pluvicto x 6',
    {
      adt: 'continuing',
      prior: { abiraterone: T, docetaxel: T, olaparib: T },
      hrr: [{ gene: 'brca2' }],
      pluvictoInfusions: 6,
    },
  ),
  says('PSA 18.4 (10/14/2026), 41.0 (11/13/2026)', {
    psa: {
      series: [
        { value: 18.4, date: '2026-10-14' },
        { value: 41, date: '2026-11-13' },
      ],
    },
  }),
  says('Neuro: brain metastases x2, s/p SRS', { cnsMetastases: T }),
  says('ECOG 3 2/2 pneumonia, expected to be reversible', { ecog: 3, ecogReversibleCause: T }),
  says('Bili 2.4 (ULN 1.2), AST 120 (ULN 40), ALT 80 (ULN 40), ALP 300 (ULN 120)', {
    bilirubinTimesUln: 2,
    astTimesUln: 3,
    altTimesUln: 2,
    alpTimesUln: 2.5,
  }),
  says(
    'A/P:\n1. mCRPC - progressed after Pluvicto x6\n2. ADT - continue Eligard\n3. Genomics - pMMR, HRR negative\n4. ECOG 1',
    {
      diseaseStatus: 'progressed',
      pluvictoInfusions: 6,
      adt: 'continuing',
      msi: 'mss_or_pmmr',
      hrr: 'negative',
      ecog: 1,
    },
  ),
  says('PMHx: Crohn disease. PSHx: kidney transplant 2014. FHx: noncontributory.', {
    autoimmuneDisease: T,
    transplant: T,
  }),
  says('Sites of disease: bone (+), visceral (-), brain (-)', {
    boneMetastases: T,
    visceralMetastases: F,
    cnsMetastases: F,
  }),
  says('Prior docetaxel (6 cycles, 2022) and enzalutamide. Prior PARPi: none.', {
    prior: {
      docetaxel: T,
      enzalutamide: T,
      olaparib: F,
      rucaparib: F,
      talazoparib: F,
      niraparib: F,
    },
  }),
  says('76M | mCRPC | Lu-PSMA 6/6 | T 11 ng/dL | ECOG 1 | PD', {
    age: 76,
    pluvictoInfusions: 6,
    testosterone: { value: 11, unit: 'ng/dL' },
    ecog: 1,
    diseaseStatus: 'progressed',
  }),
  says('Tolerating Orgovyx daily. Testosterone <10 ng/dL (11/02).', {
    adt: 'continuing',
    testosterone: { value: 10, unit: 'ng/dL', comparator: '<' },
  }),
];
