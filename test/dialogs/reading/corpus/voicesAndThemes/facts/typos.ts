import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Slips of the finger and of autocorrect, still plain to a colleague. */
export const TYPOS: readonly Row[] = [
  says('six pluvicot infusions, ECGO 1', { pluvictoInfusions: 6, ecog: 1 }),
  says('prior docetaxol and abiratarone', { prior: { docetaxel: T, abiraterone: T } }),
  says('no cabazitaxil yet', { prior: { cabazitaxel: F } }),
  says('testosteron 13 ng/dl', { testosterone: { value: 13, unit: 'ng/dL' } }),
  says('enzalutimide 2021, doxetaxel 2023', { prior: { enzalutamide: T, docetaxel: T } }),
  says('perfomance status 2', { ecog: 2 }),
  says('orchidectmy 2015', { adt: 'orchiectomy' }),
  says('hemaglobin 9.6 g/dL', { haemoglobin: 9.6 }),
  says('platlets 102 x10^9/L', { platelets: 102 }),
  says('neutrohpils 1.6 x10^9/L', { anc: 1.6 }),
  says('microsatelite stable', { msi: 'mss_or_pmmr' }),
  says('creatinine clearence 49 mL/min', { creatinineClearance: 49 }),
  says('brain metastasis presnt', { cnsMetastases: T }),
  says('bone metastses and visceral metastses', { boneMetastases: T, visceralMetastases: T }),
  says('progresed after 6 lutetiums', { diseaseStatus: 'progressed', pluvictoInfusions: 6 }),
  says('still on luprolide', { adt: 'continuing' }),
  says('karnovsky 80', { karnofsky: 80 }),
  says('neuroendocrin histology on rebiopsy', { histology: 'neuroendocrine' }),
  says('daralutamide and apalutimide both tried', { prior: { darolutamide: T, apalutamide: T } }),
  says('rheumatiod arthritis', { autoimmuneDisease: T }),
  says('histroy of siezures', { seizureHistory: T }),
  says('grade 1 neuropthy', { neuropathyGrade: 1 }),
  says('olaparb for 8 months in 2024', { prior: { olaparib: T } }),
  says('potasium 3.6 mmol/L', { potassium: 3.6 }),
  says('BRAC2 germline pathogenic', { hrr: [{ gene: 'brca2', origin: 'germline' }] }),
  says('he declnes cabazitaxel', { declines: ['cabazitaxel'] }),
];
