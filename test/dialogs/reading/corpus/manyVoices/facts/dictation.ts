import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Speech without punctuation, and what a recogniser makes of drug names. */
export const DICTATION: readonly Row[] = [
  says(
    'seventy two year old man who has completed six cycles of pluvicto ecog one testosterone twelve nanograms per decilitre on leuprolide',
    {
      age: 72,
      pluvictoInfusions: 6,
      ecog: 1,
      testosterone: { value: 12, unit: 'ng/dL' },
      adt: 'continuing',
    },
  ),
  says('he has had docetaxel and enzalutamide he has not had cabazitaxel', {
    prior: { docetaxel: T, enzalutamide: T, cabazitaxel: F },
  }),
  says('performance status two comma castrate full stop', { ecog: 2, testosteroneCastrate: T }),
  says('new paragraph on examination performance status one new paragraph', { ecog: 1 }),
  says('six out of six lutetium done last one eight weeks ago psa now three point two', {
    pluvictoInfusions: 6,
    weeksSinceLastInfusion: 8,
    psa: { series: [{ value: 3.2 }] },
  }),
  says('um so he had abiraterone first and then docetaxel and then all six lutetium infusions', {
    prior: { abiraterone: T, docetaxel: T },
    pluvictoInfusions: 6,
  }),
  says('the ct shows new liver metastases', { imaging: 'progression', visceralMetastases: T }),
  says('he is still on his zoladex and his testosterone is zero point five nanomoles per litre', {
    adt: 'continuing',
    testosterone: { value: 0.5, unit: 'nmol/L' },
  }),
  says('platelets ninety eight neutrophils two point one haemoglobin ten point four', {
    platelets: 98,
    anc: 2.1,
    haemoglobin: 10.4,
  }),
  says('the tumour is microsatellite stable and there is no hrr mutation', {
    msi: 'mss_or_pmmr',
    hrr: 'negative',
  }),
  says('germline b r c a two pathogenic', { hrr: [{ gene: 'brca2', origin: 'germline' }] }),
  says('previous docet axel six cycles', { prior: { docetaxel: T } }),
  says('previous enza lutamide no abby raterone', { prior: { enzalutamide: T, abiraterone: F } }),
  says('he has received a biraterone and cabazi taxel', { prior: { abiraterone: T, cabazitaxel: T } }),
  says('e cog one', { ecog: 1 }),
  says('eco g performance status of two', { ecog: 2 }),
  says('karnofsky seventy percent', { karnofsky: 70 }),
  says('scratch that ecog is two', { ecog: 2 }),
  says('the disease has progressed since the last infusion', { diseaseStatus: 'progressed' }),
  says('no prior parp inhibitor no prior immunotherapy with pembrolizumab', {
    prior: { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F, pembrolizumab: F },
  }),
  says('grade one neuropathy no seizures no brain metastases', {
    neuropathyGrade: 1,
    seizureHistory: F,
    cnsMetastases: F,
  }),
  says('loo PSMA times six finished performance status zero', { pluvictoInfusions: 6, ecog: 0 }),
];
