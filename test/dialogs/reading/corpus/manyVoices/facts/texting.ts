import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Text-message shorthand, slips of the keyboard, and English learnt late. */
export const TEXTING: readonly Row[] = [
  // shorthand
  says('72m lu x6 done, pd, ps1, on zoladex', {
    age: 72,
    pluvictoInfusions: 6,
    diseaseStatus: 'progressed',
    ecog: 1,
    adt: 'continuing',
  }),
  says('hx doce+abi, no cabazi yet', { prior: { docetaxel: T, abiraterone: T, cabazitaxel: F } }),
  says('T<20ng/dl, mss, hrr neg', {
    testosterone: { value: 20, unit: 'ng/dL', comparator: '<' },
    msi: 'mss_or_pmmr',
    hrr: 'negative',
  }),
  says('prev enza & doce. lu 6/6. sd', {
    prior: { enzalutamide: T, docetaxel: T },
    pluvictoInfusions: 6,
    diseaseStatus: 'stable',
  }),
  says('psa going up, no new lesions on ct', { psaTrend: 'rising', imaging: 'stable' }),
  says('s/p orchi 2014, enza, lu x 6', {
    adt: 'orchiectomy',
    prior: { enzalutamide: T },
    pluvictoInfusions: 6,
  }),
  says('ps2 kps60', { ecog: 2, karnofsky: 60 }),
  says('brca2+ (germline), parp naive', {
    hrr: [{ gene: 'brca2', origin: 'germline' }],
    prior: { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F },
  }),
  says('anc1.9 plt110 hb10.8', { anc: 1.9, platelets: 110, haemoglobin: 10.8 }),
  says('pt off adt since jan', { adt: 'stopped' }),
  says('prior: doce, abi. never: enza, cabazi', {
    prior: { docetaxel: T, abiraterone: T, enzalutamide: F, cabazitaxel: F },
  }),
  says('had all 6 lu, last 8w ago', { pluvictoInfusions: 6, weeksSinceLastInfusion: 8 }),
  // typos and autocorrect
  says('docetaxol and enzalutmide previously', { prior: { docetaxel: T, enzalutamide: T } }),
  says('cabazitaxal never given', { prior: { cabazitaxel: F } }),
  says('Pluvitco x6, EOCG 1', { pluvictoInfusions: 6, ecog: 1 }),
  says('testosteron 14 ng/dl', { testosterone: { value: 14, unit: 'ng/dL' } }),
  says('progresed after lutetium', { diseaseStatus: 'progressed' }),
  says('on lueprolide, abiratarone before', { adt: 'continuing', prior: { abiraterone: T } }),
  says('Received olaprib for BRCA2', { prior: { olaparib: T }, hrr: [{ gene: 'brca2' }] }),
  says('Perfomance status 1, testosterone supressed', { ecog: 1, testosteroneCastrate: T }),
  says('bilat orchidectmy 2018', { adt: 'orchiectomy' }),
  says('prior apalutimide, darolutimide never', { prior: { apalutamide: T, darolutamide: F } }),
  says('CT unchnaged, PSA faling', { imaging: 'stable', psaTrend: 'falling' }),
  says('microsatelite stable', { msi: 'mss_or_pmmr' }),
  // English learnt late
  says('Patient has made six times the Lutetium therapy, is now progredient. ECOG is 1.', {
    pluvictoInfusions: 6,
    diseaseStatus: 'progressed',
    ecog: 1,
  }),
  says('He has received already docetaxel, but cabazitaxel he did not receive.', {
    prior: { docetaxel: T, cabazitaxel: F },
  }),
  says('Testosterone is 0,3 nmol/l under Leuprorelin.', {
    testosterone: { value: 0.3, unit: 'nmol/L' },
    adt: 'continuing',
  }),
  says('Hb 9,8 g/dl, thrombocytes 120 G/l, neutrophils 2,4 G/l', {
    haemoglobin: 9.8,
    platelets: 120,
    anc: 2.4,
  }),
  says('PSA is increasing from 8,5 to 22,4 ng/ml', {
    psa: { series: [{ value: 8.5 }, { value: 22.4 }] },
    psaTrend: 'rising',
  }),
  says('Patient is 69 years old, has bone metastasis, no visceral metastasis', {
    age: 69,
    boneMetastases: T,
    visceralMetastases: F,
  }),
  says('Enzalutamid and Abirateron were both given before', { prior: { enzalutamide: T, abiraterone: T } }),
  says('ADT is going on since 2017', { adt: 'continuing' }),
  says('The patient don’t want docetaxel', { declines: ['docetaxel'] }),
  says('He never did chemotherapy', { prior: { docetaxel: F, cabazitaxel: F, platinum: F } }),
  says('Six infusion of Pluvicto are finish since 9 weeks', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 9,
  }),
];
