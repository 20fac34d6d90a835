import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Chat and text messages, typed with a thumb. */
export const TEXTING: readonly Row[] = [
  says('hi, pt had 6 pluvicto, now progressing, PS 1', {
    pluvictoInfusions: 6,
    diseaseStatus: 'progressed',
    ecog: 1,
  }),
  says('6x Lu done, psa going up again', { pluvictoInfusions: 6, psaTrend: 'rising' }),
  says('had doce and enza', { prior: { docetaxel: T, enzalutamide: T } }),
  says('had doce, not cabazi', { prior: { docetaxel: T, cabazitaxel: F } }),
  says('still on zoladex', { adt: 'continuing' }),
  says('still on prostap, testo <0.4 nmol/l', {
    adt: 'continuing',
    testosterone: { value: 0.4, unit: 'nmol/L', comparator: '<' },
  }),
  says('brca2 pos', { hrr: [{ gene: 'brca2' }] }),
  says('gBRCA1, never had olaparib', {
    hrr: [{ gene: 'brca1', origin: 'germline' }],
    prior: { olaparib: F },
  }),
  says('mss, hrr neg', { msi: 'mss_or_pmmr', hrr: 'negative' }),
  says('ecog 2, 78yo', { ecog: 2, age: 78 }),
  says('no liver or lung mets', { visceralMetastases: F }),
  says('he has liver mets', { visceralMetastases: T }),
  says('psa is 32', { psa: { series: [{ value: 32 }] } }),
  says('psa falling, doing well', { psaTrend: 'falling' }),
  says('no cabazitaxel yet', { prior: { cabazitaxel: F } }),
  says('he refused cabazitaxel', { declines: ['cabazitaxel'] }),
  says("he's had both abi and enza", { prior: { abiraterone: T, enzalutamide: T } }),
  says('only had 4 pluvicto', { pluvictoInfusions: 4 }),
  says('last lu was 7 wks ago', { weeksSinceLastInfusion: 7 }),
  says('bone mets, needs opioids for the bone pain', { boneMetastases: T, opioidBonePain: T }),
  says('psma pet neg now', { psmaPet: 'negative' }),
  says('hb 9.1 plts 88 neuts 1.2', { haemoglobin: 9.1, platelets: 88, anc: 1.2 }),
  says('hrr result still pending', { hrr: 'pending' }),
  says('he had an orchiectomy years ago', { adt: 'orchiectomy' }),
  says('ADT stopped in march', { adt: 'stopped' }),
  says('PS is 3 now', { ecog: 3 }),
  says('no red flags', { redFlags: [] }),
];
