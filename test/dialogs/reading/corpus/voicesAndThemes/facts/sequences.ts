import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Arrows, pluses and lines of therapy. */
export const SEQUENCES: readonly Row[] = [
  says('abi→doce→Lu×6', { prior: { abiraterone: T, docetaxel: T }, pluvictoInfusions: 6 }),
  says('enza -> doce -> cabazi -> Lu x 6', {
    prior: { enzalutamide: T, docetaxel: T, cabazitaxel: T },
    pluvictoInfusions: 6,
  }),
  says('apa > doce > Lu x4', { prior: { apalutamide: T, docetaxel: T }, pluvictoInfusions: 4 }),
  says('doce/abi/Ra-223/Lu 6#', {
    prior: { docetaxel: T, abiraterone: T, radium223: T },
    pluvictoInfusions: 6,
  }),
  says('1L AAP, 2L docetaxel, 3L Lu-PSMA x6', {
    prior: { abiraterone: T, docetaxel: T },
    pluvictoInfusions: 6,
  }),
  says('L1 enza; L2 doce; L3 olaparib; L4 Pluvicto ×5', {
    prior: { enzalutamide: T, docetaxel: T, olaparib: T },
    pluvictoInfusions: 5,
  }),
  says('PSA 14→88', { psa: { series: [{ value: 14 }, { value: 88 }] }, psaTrend: 'rising' }),
  says('PSA 88 → 31 → 9.5', {
    psa: { series: [{ value: 88 }, { value: 31 }, { value: 9.5 }] },
    psaTrend: 'falling',
  }),
  says('PSA fell from 210 to 44 ng/mL', {
    psa: { series: [{ value: 210 }, { value: 44 }] },
    psaTrend: 'falling',
  }),
  says('PSA nadir 1.2, now rising at 6.8', {
    psa: { series: [{ value: 6.8 }], nadir: 1.2 },
    psaTrend: 'rising',
  }),
  says('ECOG 0 → 2 since last month', { ecog: 2 }),
  says('Hb 11.2 → 8.7 g/dL, plt 190 → 74', { haemoglobin: 8.7, platelets: 74 }),
  says('triplet with darolutamide and docetaxel, then Lu x6', {
    prior: { darolutamide: T, docetaxel: T },
    pluvictoInfusions: 6,
  }),
  says('s/p doce (2020), enza (2021-23), Lu-PSMA (2025-26, 6 cycles), now PD', {
    prior: { docetaxel: T, enzalutamide: T },
    pluvictoInfusions: 6,
    diseaseStatus: 'progressed',
  }),
  says('sip-T + enza → Lu ×6', { prior: { sipuleucel_t: T, enzalutamide: T }, pluvictoInfusions: 6 }),
  says('carboplatin/cabazitaxel combo, then lutetium x3', {
    prior: { platinum: T, cabazitaxel: T },
    pluvictoInfusions: 3,
  }),
  says('abi, then rucaparib, then doce, no cabazi', {
    prior: { abiraterone: T, rucaparib: T, docetaxel: T, cabazitaxel: F },
  }),
  says('doce ✓ abi ✓ enza ✗ cabazi ✗', {
    prior: { docetaxel: T, abiraterone: T, enzalutamide: F, cabazitaxel: F },
  }),
  says('docetaxel +, cabazitaxel -, abiraterone +', {
    prior: { docetaxel: T, cabazitaxel: F, abiraterone: T },
  }),
  says('sequence: pembrolizumab, docetaxel, 177Lu-PSMA x6', {
    prior: { pembrolizumab: T, docetaxel: T },
    pluvictoInfusions: 6,
  }),
  says('Lu-PSMA 1-6 given', { pluvictoInfusions: 6 }),
  says('completed 6 of 6 planned Pluvicto', { pluvictoInfusions: 6 }),
  says('talazoparib/enzalutamide first, docetaxel second, Pluvicto third: 6 infusions', {
    prior: { talazoparib: T, enzalutamide: T, docetaxel: T },
    pluvictoInfusions: 6,
  }),
  says('PSA 0.9 (2026-05-04), 2.2 (2026-07-20), 5.1 (2026-10-12)', {
    psa: {
      series: [
        { value: 0.9, date: '2026-05-04' },
        { value: 2.2, date: '2026-07-20' },
        { value: 5.1, date: '2026-10-12' },
      ],
    },
  }),
  says('PSA 30 on 14 Sep 2026, 62 on 9 Nov 2026', {
    psa: {
      series: [
        { value: 30, date: '2026-09-14' },
        { value: 62, date: '2026-11-09' },
      ],
    },
  }),
];
