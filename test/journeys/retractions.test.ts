import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  '72M, 6 Pluvicto done, PD on CT with liver mets, ECOG 1, ADT continuing, T 12 ng/dL, docetaxel and enzalutamide before, no cabazitaxel, no abiraterone, no apalutamide, no darolutamide. MSS, HRR negative, ANC 2.4, PSA 88. no red flags';
const ADVISED: readonly TurnRow[] = [
  [NOTE, { stage: 'read_back' }],
  ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
];

describe('what is taken back is no longer counted, and that is said', () => {
  for (const said of ['scratch the docetaxel, he never had it', 'ignore the Taxotere - never given'])
    journey(said, [
      ...ADVISED,
      [
        said,
        {
          stage: 'advice',
          findings: { prior: { docetaxel: false } },
          says: ['Docetaxel: not given before (was given before)'],
        },
      ],
    ]);
  for (const [said, gone, key] of [
    ['forget the ECOG', 'ECOG performance status: 1', 'ecog'],
    ['delete the PSA', 'PSA: 88 ng/mL', 'psa'],
    ['remove the ANC please', 'ANC: 2.4', 'anc'],
    ['the ANC is from before the last infusion', 'ANC: 2.4', 'anc'],
    ['bloods are from before the last Pluvicto', 'ANC: 2.4', 'anc'],
    ['please disregard the testosterone', 'Testosterone: 12 ng/dL', 'testosterone'],
    ['strike the liver mets', 'Visceral metastases: yes', 'visceralMetastases'],
    ['ignore the MSI result', 'MSI/MMR: MSS/pMMR', 'msi'],
  ] as const)
    journey(said, [...ADVISED, [said, { says: ['No longer kept', gone], lacks: [key] }]]);
  journey('one drug takes the place of another', [
    ...ADVISED,
    [
      'actually enzalutamide was apalutamide',
      {
        says: ['Apalutamide: given before', 'No longer kept: Enzalutamide: given before'],
        findings: { prior: { docetaxel: true, apalutamide: true } },
      },
    ],
  ]);
  journey('with what else the message says', [
    ...ADVISED,
    [
      'forget the PSA, ECOG is 2',
      { says: ['No longer kept: PSA: 88'], findings: { ecog: 2 }, lacks: ['psa'] },
    ],
  ]);
  journey('several at once', [
    ...ADVISED,
    ['remove the PSA and the ANC', { lacks: ['psa', 'anc'], findings: { ecog: 1 } }],
  ]);
  journey('during a read-back, where "back" brings it again', [
    [NOTE, { stage: 'read_back' }],
    ['forget the ECOG', { stage: 'read_back', lacks: ['ecog'] }],
    ['back', { findings: { ecog: 1 } }],
  ]);
  journey('what the case does not hold is said not to be in it', [
    ...ADVISED,
    ['forget the haemoglobin', { says: ['haemoglobin', 'not in this case'], findings: { ecog: 1 } }],
  ]);
});

describe('what could not be read as a correction is said, with what still counts', () => {
  for (const said of ['the docetaxel business is wrong', 'docetaxel is incorrect'])
    journey(said, [
      ...ADVISED,
      [
        said,
        {
          says: [
            'could not read that as a correction',
            'still counts Docetaxel: given before',
            '“docetaxel never given”',
          ],
          findings: { prior: { docetaxel: true } },
        },
      ],
    ]);
  journey('the example says the opposite of what still counts', [
    ...ADVISED,
    ['cabazitaxel is incorrect', { says: ['Cabazitaxel: not given before', '“cabazitaxel given before”'] }],
  ]);
  journey('naming no finding', [
    ...ADVISED,
    [
      'actually the other thing',
      { says: ['could not read that as a correction', 'nothing was changed', '“ECOG is 2”'] },
    ],
  ]);
});

describe('a finding of another patient', () => {
  journey('is removed by itself, and read back', [
    ...ADVISED,
    [
      'ignore the liver mets, that was another patient',
      {
        stage: 'read_back',
        says: ['Removed, as of another patient: Visceral metastases: yes', 'type “yes”', '“back”'],
        never: ['Noted: Visceral'],
        lacks: ['visceralMetastases'],
        findings: { ecog: 1 },
      },
    ],
    ['yes', { stage: 'advice' }],
  ]);
  for (const said of [
    "the BRCA2 result was another patient's",
    'BRCA2 belongs to a different patient',
    'that BRCA2 was someone else’s',
  ])
    journey(`never wipes the case: ${said}`, [
      [NOTE.replace('HRR negative', 'BRCA2 mutation'), { stage: 'read_back' }],
      [
        said,
        {
          stage: 'read_back',
          says: ['Removed, as of another patient: HRR gene testing: BRCA2'],
          never: ['new case?'],
          lacks: ['hrr'],
          findings: { ecog: 1 },
        },
      ],
      ['yes', { never: ['Everything of this case'] }],
      ['summary', { says: ['Pluvicto infusions completed: 6'] }],
    ]);
  journey('named together with others is the only one that goes', [
    [NOTE.replace('HRR negative', 'BRCA2 mutation, ATM mutation'), { stage: 'read_back' }],
    ['the BRCA2 was another patient', { findings: { hrr: [{ gene: 'atm' }] } }],
  ]);
  journey('unnamed, is asked for', [
    ...ADVISED,
    [
      'that was another patient',
      { says: ['Which finding', 'wrong patient'], never: ['forgotten'], findings: { ecog: 1 } },
    ],
  ]);
  for (const said of ['wrong patient', 'new patient', 'this is another patient', 'next patient please'])
    journey(`but the whole case is asked about where it is meant: ${said}`, [
      ...ADVISED,
      [said, { says: ['Start a new case?'], findings: { ecog: 1 } }],
    ]);
});
