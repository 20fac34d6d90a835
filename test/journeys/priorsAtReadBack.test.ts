import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const READ: readonly TurnRow[] = [
  [
    '6 Pluvicto, PD on CT, ECOG 1, ADT continuing, T 12 ng/dL, MSS, HRR negative. no red flags',
    { stage: 'read_back', says: ['Not given yet'] },
  ],
];

describe('drugs alone, in reply to a read-back that asks for them', () => {
  for (const said of [
    'docetaxel and enzalutamide',
    'doce & enza',
    'Taxotere, Xtandi',
    'prior docetaxel then enzalutamide.',
  ])
    journey(`are treatments given before: ${said}`, [
      ...READ,
      [
        said,
        {
          stage: 'read_back',
          findings: { prior: { docetaxel: true, enzalutamide: true } },
          says: ['Given before: docetaxel, enzalutamide'],
          never: ['Sources:'],
        },
      ],
    ]);
  journey('one drug is one as well', [...READ, ['docetaxel', { findings: { prior: { docetaxel: true } } }]]);
  for (const said of ['docetaxel and enzalutamide?', 'what about docetaxel', 'docetaxel or enzalutamide'])
    journey(`but not where they are asked about: ${said}`, [
      ...READ,
      [said, { stage: 'read_back', lacks: ['prior'] }],
    ]);
  journey('nor where no treatment is open', [
    ['oncologist', {}],
    ['none', { stage: 'scope' }],
    ['docetaxel and enzalutamide', { stage: 'scope', lacks: ['prior'] }],
  ]);
});
