import { type Row, says } from '../../row.ts';

const T = true;
const F = false;

/** Lines of treatment as arrows, plus signs and commas; values before and after. */
export const SEQUENCES: readonly Row[] = [
  says('abi→doce→Lu', { prior: { abiraterone: T, docetaxel: T } }),
  says('enza -> doce -> cabazi -> Lu x6', {
    prior: { enzalutamide: T, docetaxel: T, cabazitaxel: T },
    pluvictoInfusions: 6,
  }),
  says('doce > abi > Lu-PSMA ×6 > PD', {
    prior: { docetaxel: T, abiraterone: T },
    pluvictoInfusions: 6,
    diseaseStatus: 'progressed',
  }),
  says('darolutamide → docetaxel → 177Lu (6 cycles)', {
    prior: { darolutamide: T, docetaxel: T },
    pluvictoInfusions: 6,
  }),
  says('1L enza, 2L doce, 3L Lu-PSMA x6', { prior: { enzalutamide: T, docetaxel: T }, pluvictoInfusions: 6 }),
  says('abi (PD) → doce (PD) → Lu ×6 (SD)', {
    prior: { abiraterone: T, docetaxel: T },
    pluvictoInfusions: 6,
    diseaseStatus: 'stable',
  }),
  says('doce→abi→Lu×6→?cabazi', { prior: { docetaxel: T, abiraterone: T }, pluvictoInfusions: 6 }),
  says('apa => doce => ola => Lu6/6', {
    prior: { apalutamide: T, docetaxel: T, olaparib: T },
    pluvictoInfusions: 6,
  }),
  says('Sequence: abiraterone, then Ra-223, then docetaxel, then six Lu', {
    prior: { abiraterone: T, radium223: T, docetaxel: T },
    pluvictoInfusions: 6,
  }),
  says('Zytiga/pred → Taxotere → Pluvicto x 6', {
    prior: { abiraterone: T, docetaxel: T },
    pluvictoInfusions: 6,
  }),
  says('AAP then doce then Lu then nothing since', { prior: { abiraterone: T, docetaxel: T } }),
  says('doce + daro upfront, abi in between, Lu x6 last', {
    prior: { docetaxel: T, darolutamide: T, abiraterone: T },
    pluvictoInfusions: 6,
  }),
  says('Provenge → enza → docetaxel → carboplatin', {
    prior: { sipuleucel_t: T, enzalutamide: T, docetaxel: T, platinum: T },
  }),
  says('PSA 3.1→9.8→22', {
    psa: { series: [{ value: 3.1 }, { value: 9.8 }, { value: 22 }] },
    psaTrend: 'rising',
  }),
  says('PSA 240 -> 31 -> 5.5', {
    psa: { series: [{ value: 240 }, { value: 31 }, { value: 5.5 }] },
    psaTrend: 'falling',
  }),
  says('PSA nadir 0.9 ng/mL, now 6.4 ng/mL', { psa: { series: [{ value: 6.4 }], nadir: 0.9 } }),
  says('PS 1→2', { ecog: 2 }),
  says('ECOG 0 → 1 over the course of Lu', { ecog: 1 }),
  says('Hb 11.4 → 9.7 g/dL', { haemoglobin: 9.7 }),
  says('platelets fell from 180 to 74', { platelets: 74 }),
  says('PSA 2026-08-03: 5.5 µg/L, 2026-10-26: 19 µg/L', {
    psa: {
      series: [
        { value: 5.5, date: '2026-08-03' },
        { value: 19, date: '2026-10-26' },
      ],
    },
  }),
  says('1) docetaxel\n2) abiraterone\n3) Lu-PSMA x6\n4) none since', {
    prior: { docetaxel: T, abiraterone: T },
    pluvictoInfusions: 6,
  }),
  says('• doce 2021 ✓\n• enza 2022 ✓\n• cabazi ✗', {
    prior: { docetaxel: T, enzalutamide: T, cabazitaxel: F },
  }),
  says('Lu-PSMA: C1 Jan, C2 Mar, C3 Apr, stopped after C3', { pluvictoInfusions: 3 }),
  says('enza (2019-20), doce (2021), cabazi (2022), Lu ×6 (2025-26), now PSA 140', {
    prior: { enzalutamide: T, docetaxel: T, cabazitaxel: T },
    pluvictoInfusions: 6,
    psa: { series: [{ value: 140 }] },
  }),
];
