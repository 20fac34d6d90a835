import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Australian rooms and clinics. */
export const AUSTRALIAN: readonly Row[] = [
  says('Lovely bloke, 73 years old, six doses of Lutetium at Peter Mac, still on Lucrin, ECOG 1.', {
    age: 73,
    pluvictoInfusions: 6,
    adt: 'continuing',
    ecog: 1,
  }),
  says('FDG PET: discordant FDG-avid PSMA-negative disease, bugger.', { fdgDiscordance: T }),
  says('Had doce and enza, never touched cabazi.', {
    prior: { docetaxel: T, enzalutamide: T, cabazitaxel: F },
  }),
  says('Hb 88 g/L, platelets 92 x 10^9/L, neuts 1.9 x 10^9/L', {
    haemoglobin: 8.8,
    platelets: 92,
    anc: 1.9,
  }),
  says('Testosterone 0.8 nmol/L on Zoladex', {
    testosterone: { value: 0.8, unit: 'nmol/L' },
    adt: 'continuing',
  }),
  says('He came off his Eligard two years ago and never went back on it.', { adt: 'stopped' }),
  says('Not keen on cabazitaxel at all, he has knocked it back.', { declines: ['cabazitaxel'] }),
  says('Travelling well, PSA dropping, responding nicely.', {
    psaTrend: 'falling',
    diseaseStatus: 'responding',
  }),
  says('Four weeks since his last Lu, ECOG 0, works on the farm.', { weeksSinceLastInfusion: 4, ecog: 0 }),
  says('Liver mets on CT, up from nil three months ago, so imaging progression.', {
    visceralMetastases: T,
    imaging: 'progression',
    diseaseStatus: 'progressed',
  }),
  says('Germline BRCA1 pathogenic, no PARP inhibitor to date.', {
    hrr: [{ gene: 'brca1', origin: 'germline' }],
    prior: { olaparib: F, rucaparib: F, talazoparib: F, niraparib: F },
  }),
  says('Ulcerative colitis, on mesalazine.', { autoimmuneDisease: T, concomitantDrugs: ['mesalazine'] }),
  says('Oligoprogressive disease, one node, plan SABR.', { oligoprogression: T }),
  says('Bone pain needing regular opioids despite radiotherapy.', { opioidBonePain: T }),
];
