import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Thumb-typed messages between colleagues. */
export const TEXTING: readonly Row[] = [
  says('hi quick q pt 6x lu done ps1 on adt psa ↑ what next', {
    pluvictoInfusions: 6,
    ecog: 1,
    adt: 'continuing',
    psaTrend: 'rising',
  }),
  says('ps 2 now', { ecog: 2 }),
  says('ecog1 kps 80', { ecog: 1, karnofsky: 80 }),
  says('had doce + abi, no cabazi yet', { prior: { docetaxel: T, abiraterone: T, cabazitaxel: F } }),
  says('brca2 +ve germline btw', { hrr: [{ gene: 'brca2', origin: 'germline' }] }),
  says('mss, hrr neg', { msi: 'mss_or_pmmr', hrr: 'negative' }),
  says('testo <0.5 nmol/L', { testosterone: { value: 0.5, unit: 'nmol/L', comparator: '<' } }),
  says('orchidectomy yrs ago so castrate', { adt: 'orchiectomy', testosteroneCastrate: T }),
  says('PD after lu 😕', { diseaseStatus: 'progressed' }),
  says('liver mets new on ct', { visceralMetastases: T, imaging: 'progression' }),
  says('bone mets yes visceral no', { boneMetastases: T, visceralMetastases: F }),
  says('plts 58 anc 1.3', { platelets: 58, anc: 1.3 }),
  says('lu x6 last one 10w ago', { pluvictoInfusions: 6, weeksSinceLastInfusion: 10 }),
  says('crcl 52 ml/min', { creatinineClearance: 52 }),
  says('never had enza or apa', { prior: { enzalutamide: F, apalutamide: F } }),
  says('psa going up, scans unchanged', { psaTrend: 'rising', imaging: 'stable' }),
  says('psma pet neg', { psmaPet: 'negative' }),
  says('no mol testing done: msi not tested, hrr not tested', { msi: 'not_tested', hrr: 'not_tested' }),
  says('hes 66 btw', { age: 66 }),
  says('he refuses radium', { declines: ['radium223'] }),
  says('on apixaban + digoxin', { concomitantDrugs: ['apixaban', 'digoxin'] }),
  says('gr 3 neuropathy', { neuropathyGrade: 3 }),
  says('EF 35%', { lvef: 35 }),
  says('nyha 3', { nyha: 'III' }),
  says('crohns + liver transplant', { autoimmuneDisease: T, transplant: T }),
  says('adt stopped last year', { adt: 'stopped' }),
  says('doing great, responding', { diseaseStatus: 'responding' }),
  says('psa 3.4 stable', { psa: { series: [{ value: 3.4 }] }, psaTrend: 'stable' }),
  says('doce response lasted 9 months', {
    docetaxelResponseMonths: 9,
    prior: { docetaxel: T },
  }),
  says('no red flags, ps 1', { redFlags: [], ecog: 1 }),
];
