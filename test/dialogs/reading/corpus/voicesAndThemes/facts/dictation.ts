import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Speech turned into text, without a comma. */
export const DICTATION: readonly Row[] = [
  says('seventy eight year old man six infusions of pluvicto performance status one still on leuprolide', {
    age: 78,
    pluvictoInfusions: 6,
    ecog: 1,
    adt: 'continuing',
  }),
  says('testosterone is twelve nanograms per deciliter', { testosterone: { value: 12, unit: 'ng/dL' } }),
  says('testosterone zero point six nanomoles per litre', { testosterone: { value: 0.6, unit: 'nmol/L' } }),
  says('prior docetaxel prior enzalutamide no prior cabazitaxel', {
    prior: { docetaxel: T, enzalutamide: T, cabazitaxel: F },
  }),
  says('ct shows progression in the liver bone scan shows bone metastases', {
    imaging: 'progression',
    visceralMetastases: T,
    boneMetastases: T,
  }),
  says('microsatellite stable and homologous recombination repair genes negative', {
    msi: 'mss_or_pmmr',
    hrr: 'negative',
  }),
  says('ecog performance status is two full stop neuropathy grade one full stop', {
    ecog: 2,
    neuropathyGrade: 1,
  }),
  says('hemoglobin nine point four grams per deciliter platelets one hundred and ten thousand', {
    haemoglobin: 9.4,
    platelets: 110,
  }),
  says('absolute neutrophil count two point one', { anc: 2.1 }),
  says('creatinine clearance sixty two mils per minute', { creatinineClearance: 62 }),
  says('left ventricular ejection fraction fifty five percent', { lvef: 55 }),
  says('he is karnofsky seventy', { karnofsky: 70 }),
  says('last infusion seven weeks ago', { weeksSinceLastInfusion: 7 }),
  says('psa went from four to nineteen', {
    psa: { series: [{ value: 4 }, { value: 19 }] },
    psaTrend: 'rising',
  }),
  says('no history of seizures no autoimmune disease no transplant', {
    seizureHistory: F,
    autoimmuneDisease: F,
    transplant: F,
  }),
  says('B R C A two germline pathogenic', {
    hrr: [{ gene: 'brca2', origin: 'germline' }],
  }),
  says('tumor mutational burden three mutations per megabase', { tmb: 3 }),
  says('potassium four point one millimoles per litre', { potassium: 4.1 }),
  says('new york heart association class two', { nyha: 'II' }),
  says('child pugh class b', { childPugh: 'B' }),
  says('the disease has progressed after lutetium and he stays on androgen deprivation', {
    diseaseStatus: 'progressed',
    adt: 'continuing',
  }),
  says('bilateral orchiectomy in two thousand and twelve', { adt: 'orchiectomy' }),
  says('known brain metastases treated with stereotactic radiosurgery', { cnsMetastases: T }),
  says('patient declines docetaxel rechallenge', { declines: ['docetaxel_rechallenge'] }),
];
