import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Lists without verbs, abbreviations and arrows. */
export const TELEGRAMS: readonly Row[] = [
  says('mCRPC, Lu-PSMA 6#, PD, PS 1', { pluvictoInfusions: 6, diseaseStatus: 'progressed', ecog: 1 }),
  says('abi → doce → Lu x6', { prior: { abiraterone: T, docetaxel: T }, pluvictoInfusions: 6 }),
  says('doce > enza > cabazi > Lu-177 x 6', {
    prior: { docetaxel: T, enzalutamide: T, cabazitaxel: T },
    pluvictoInfusions: 6,
  }),
  says('73M mCRPC, 6 Pluvicto, ECOG 1, castrate, MSS, HRR neg', {
    age: 73,
    pluvictoInfusions: 6,
    ecog: 1,
    testosteroneCastrate: T,
    msi: 'mss_or_pmmr',
    hrr: 'negative',
  }),
  says('post 6 cycles Lu, SD, WHO 0', { pluvictoInfusions: 6, diseaseStatus: 'stable', ecog: 0 }),
  says('PD post Lu x6. Prior doce, abi. No cabazi. ECOG 1. ADT ongoing.', {
    diseaseStatus: 'progressed',
    pluvictoInfusions: 6,
    prior: { docetaxel: T, abiraterone: T, cabazitaxel: F },
    ecog: 1,
    adt: 'continuing',
  }),
  says('pMMR, BRCA2 somatic', { msi: 'mss_or_pmmr', hrr: [{ gene: 'brca2', origin: 'somatic' }] }),
  says('MSI-H, TMB 28', { msi: 'msi_high_or_dmmr', tmb: 28 }),
  says('PALB2 mutation', { hrr: [{ gene: 'palb2' }] }),
  says('CDK12 mutated', { hrr: [{ gene: 'cdk12' }] }),
  says('PSA nadir 1.1, now 19 and rising', {
    psa: { series: [{ value: 19 }], nadir: 1.1 },
    psaTrend: 'rising',
  }),
  says('PSA-only progression, CT and bone scan stable', {
    diseaseStatus: 'psa_only_progression',
    imaging: 'stable',
  }),
  says('CT: partial response', { imaging: 'response' }),
  says('ECOG 1, neuropathy G1', { ecog: 1, neuropathyGrade: 1 }),
  says('KPS 90%, 68 y', { karnofsky: 90, age: 68 }),
  says('Liver mets+, bone mets+', { visceralMetastases: T, boneMetastases: T }),
  says('LHRH agonist cont., testo 0.3 nmol/L', {
    adt: 'continuing',
    testosterone: { value: 0.3, unit: 'nmol/L' },
  }),
];
