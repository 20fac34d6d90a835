import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  '6 doses of Pluvicto completed. CT progression. ECOG 1, ADT ongoing, testosterone 9 ng/dL. Prior docetaxel, abiraterone; no cabazitaxel, no enzalutamide, no apalutamide, no darolutamide. MSS, HRR negative.';
const ADVISED: readonly TurnRow[] = [
  [NOTE, { stage: 'read_back' }],
  ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
];
const CONTACT = { emergencyContact: 'Acute oncology 5555' };

describe('an emergency of which no finding is made is named, and stays with the case', () => {
  journey(
    'its value and words are said, with the local route',
    [
      [
        `${NOTE} BP 78/40.`,
        {
          says: ['possible emergency', '78/40', 'Acute oncology 5555', 'dealt with'],
          never: ['cabazitaxel'],
        },
      ],
    ],
    CONTACT,
  );
  journey('"yes" to it confirms no read-back that was never shown', [
    [`${NOTE} BP 78/40.`, { says: ['78/40'] }],
    ['yes', { says: ['78/40'], never: ['Chemotherapy next', 'Step 2'] }],
    ['dealt with', { stage: 'read_back', says: ['78/40', 'If all of this is right'] }],
    ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
  ]);
  journey('"yes" to it asks nothing of ADT', [
    ['6 Pluvicto, SpO2 84% on air, CT progression, ECOG 2', { says: ['84'] }],
    ['yes', { says: ['84'], never: ['Step 2 of 6'] }],
  ]);
  journey('after an answer nothing is ranked, and the summary names it', [
    ...ADVISED,
    ['BP 78/40 this morning', { says: ['78/40'], never: ['1. Cabazitaxel'] }],
    ['summary', { says: ['78/40', 'No treatment is ranked'], never: ['Chemotherapy next'] }],
    ['why?', { says: ['78/40'], never: ['recommended'] }],
    ['what if ECOG were 3?', { says: ['78/40'], never: ['Now: chemotherapy'] }],
    ['hand over to a person', { says: ['78/40'], never: ['Chemotherapy next'] }],
    ['BP 120/70 now', { stage: 'read_back', says: ['78/40', 'dealt with'] }],
    ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
  ]);
  journey('what is said beside it or after it is kept', [
    [
      'he has collapsed, 6 infusions of Pluvicto',
      { says: ['collapsed'], findings: { pluvictoInfusions: 6 } },
    ],
    ['ECOG 2', { says: ['collapsed'], findings: { ecog: 2 } }],
    ['no red flags now', { says: ['ADT'], never: ['possible emergency'], findings: { redFlags: [] } }],
  ]);
  journey('a new value of another sign does not end it', [
    ['6 Pluvicto, BP 78/40', { says: ['78/40'] }],
    ['SpO2 97%', { says: ['78/40'] }],
    ['BP 82/50 now', { says: ['78/40', '82/50'] }],
    ['BP 118/70 now', { never: ['possible emergency'] }],
  ]);
  for (const said of ['not so', 'that was a mistake', 'false alarm', 'dealt with'])
    journey(`it ends by "${said}"`, [
      ['6 Pluvicto, BP 78/40', { says: ['78/40'] }],
      [said, { says: ['78/40'], never: ['possible emergency'], findings: { pluvictoInfusions: 6 } }],
    ]);
  for (const said of [
    'no',
    'not dealt with',
    'ECOG 1',
    'continue',
    'asdf',
    'BP 20/10 now',
    'BP was 120/70 last week',
  ])
    journey(`it does not end by "${said}"`, [
      ['6 Pluvicto, BP 78/40', { says: ['78/40'] }],
      [said, { says: ['possible emergency', '78/40'] }],
    ]);
  journey('a new case has none of it', [
    ['6 Pluvicto, BP 78/40', { says: ['78/40'] }],
    ['restart', { says: ['yes or no'] }],
    ['yes', { stage: 'scope', never: ['78/40', 'emergency:'] }],
  ]);
});

describe('a red flag is named with the words it was read from', () => {
  journey('and beside it the sign that is no finding', [
    ...ADVISED,
    ['he is septic, BP 78/40', { pathway: 'urgent', ranked: [], says: ['sepsis', '“septic”', '78/40'] }],
    ['dealt with', { stage: 'read_back', findings: { redFlags: [] }, never: ['possible emergency'] }],
  ]);
  journey('one excluded leaves the sign standing', [
    ...ADVISED,
    ['he is septic, BP 78/40', { pathway: 'urgent' }],
    ['sepsis excluded', { says: ['possible emergency', '78/40'], never: ['Chemotherapy next'] }],
  ]);
});
