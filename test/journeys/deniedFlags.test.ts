import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  '6# Lu, PD on CT, ECOG 1, ADT ongoing, T 12 ng/dL, docetaxel and enza before, no cabazitaxel, no abi, no apa, no daro, MSS, HRR negative. No cord sx, afebrile, no bleeding, no retention, no seizure';

const READ: readonly TurnRow[] = [
  [
    NOTE,
    {
      stage: 'read_back',
      says: [
        'Red flags: denied: cord compression, sepsis, bleeding, urinary obstruction, seizure',
        'not asked: hypercalcaemia',
      ],
      never: ['“afebrile”', '“No cord sx”', '“no bleeding”', 'Red flags: not asked', 'And the others?'],
      lacks: ['redFlags'],
    },
  ],
];

describe('red flags denied one by one in a note', () => {
  journey('are told one by one, in the read-back, the answer and the summary', [
    ...READ,
    [
      'yes',
      {
        stage: 'advice',
        says: ['Red flags denied: cord compression, sepsis', 'Not asked: hypercalcaemia'],
        never: ['Red flags not asked'],
      },
    ],
    ['summary', { says: ['Red flags denied: cord compression'], never: ['Red flags not asked'] }],
  ]);
  journey('add up over messages', [
    ...READ,
    [
      'no hypercalcaemia, ECOG 2',
      { says: ['seizure, hypercalcaemia'], never: ['not asked: hypercalcaemia'], findings: { ecog: 2 } },
    ],
  ]);
  journey('one that comes up later is no longer denied', [
    ...READ,
    ['yes', { stage: 'advice' }],
    ['new leg weakness, suspected cord compression', { pathway: 'urgent', never: ['denied: cord'] }],
    ['sepsis excluded', { findings: { redFlags: ['cord_compression'] } }],
  ]);
  journey('none at all is none, whatever was denied before', [
    ...READ,
    ['no red flags', { stage: 'read_back', says: ['Red flags: asked, none'], never: ['denied: cord'] }],
  ]);
  journey('a new case has none of them', [
    ...READ,
    ['restart', {}],
    ['yes', {}],
    ['6# Lu, PD on CT, ECOG 1, ADT ongoing', { says: ['Red flags: not asked'], never: ['denied'] }],
  ]);
});
