import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  'Completed 6# Lu. PSA 45 -> 0.9, CT PR. PS 0. Zoladex continuing. Testosterone <0.5 nmol/L. Previous enzalutamide + docetaxel. No red flags';
const course = (...values: readonly number[]) => ({ series: values.map((value) => ({ value })) });

const READ: readonly TurnRow[] = [
  [NOTE, { stage: 'read_back', findings: { psa: course(45, 0.9), psaTrend: 'falling' } }],
];
const ADVISED: readonly TurnRow[] = [...READ, ['yes', { stage: 'advice', pathway: 'surveillance' }]];

describe('a later PSA joins the course that is known', () => {
  for (const said of ['PSA now 4 on repeat', 'PSA 4', 'PSA 0.9 -> 4', 'actually the PSA is now 4'])
    journey(`before the answer and after: ${said}`, [
      ...READ,
      [said, { findings: { psa: course(45, 0.9, 4), psaTrend: 'rising' }, says: ['45 → 0.9 → 4'] }],
    ]);
  journey('after the answer the trend goes with it', [
    ...ADVISED,
    [
      'PSA now 4 on repeat',
      {
        stage: 'read_back',
        findings: { psa: course(45, 0.9, 4), psaTrend: 'rising' },
        says: ['45 → 0.9 → 4', 'PSA trend: rising'],
        never: ['falling (from'],
      },
    ],
    ['yes', { stage: 'advice' }],
  ]);
  journey('a nadir that was stated is kept, and a lower value is one', [
    ['oncologist', {}],
    ['PSA 45, nadir 0.9', { findings: { psa: { nadir: 0.9 } } }],
    ['PSA 4', { findings: { psa: { series: [{ value: 45 }, { value: 4 }], nadir: 0.9 } } }],
    ['PSA 0.5', { findings: { psa: { nadir: 0.5 } } }],
  ]);
  journey('one said again is not another', [
    ...READ,
    ['PSA 0.9', { findings: { psa: course(45, 0.9) } }],
    ['PSA 45 -> 0.9 -> 4', { findings: { psa: course(45, 0.9, 4) } }],
  ]);
});

describe('a corrected PSA takes the place of the last', () => {
  for (const said of ['correction: PSA 0.4', 'actually PSA is 0.4'])
    journey(said, [...ADVISED, [said, { findings: { psa: course(45, 0.4), psaTrend: 'falling' } }]]);
  journey('and a corrected course that of the whole', [
    ...READ,
    ['correction: PSA 45 -> 3 -> 7', { findings: { psa: course(45, 3, 7), psaTrend: 'rising' } }],
  ]);
});
