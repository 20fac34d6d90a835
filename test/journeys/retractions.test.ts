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

describe('what is said to be wrong counts no more, and is asked for', () => {
  for (const said of ['the docetaxel business is wrong', 'docetaxel is incorrect'])
    journey(said, [
      ...ADVISED,
      [
        said,
        {
          says: [
            'No longer kept: Docetaxel: given before',
            'withdrawn until this is settled',
            '(was given before)',
          ],
          never: ['1. Cabazitaxel'],
        },
      ],
      ['given before', { findings: { prior: { docetaxel: true } } }],
    ]);
  for (const [said, answer, findings] of [
    ['ECOG is wrong', '2', { ecog: 2 }],
    ['all correct except ECOG', '2', { ecog: 2 }],
    ['actually ECOG is 7', '2', { ecog: 2 }],
    ['the testosterone is wrong', '60 ng/dL', { testosterone: { value: 60, unit: 'ng/dL' } }],
    ['actually testosterone 60', '60 ng/dL', { testosterone: { value: 60, unit: 'ng/dL' } }],
    ['actually testosterone 6', '6 nmol/L', { testosterone: { value: 6, unit: 'nmol/L' } }],
    ['all correct except docetaxel', 'not given before', { prior: { docetaxel: false } }],
  ] as const)
    journey(`${said}: ${answer}`, [
      [NOTE, { stage: 'read_back' }],
      [said, { says: ['(was '], never: ['two ways', 'type “yes”'] }],
      ['yes', { never: ['1. Cabazitaxel'] }],
      [answer, { stage: 'read_back', findings, says: ['type “yes”'] }],
    ]);
  for (const [said, findings] of [
    ['disregard the earlier testosterone, it was 300 ng/dL', { testosterone: { value: 300, unit: 'ng/dL' } }],
    ['I never said ECOG 1, I said 2', { ecog: 2 }],
  ] as const)
    journey(said, [
      [NOTE, { stage: 'read_back' }],
      [said, { stage: 'read_back', findings }],
    ]);
  journey('what was never said is removed', [
    [NOTE, { stage: 'read_back' }],
    ['I never said MSS', { stage: 'read_back', says: ['No longer kept: MSI/MMR: MSS/pMMR'], lacks: ['msi'] }],
  ]);
  journey('a bare value after the answer that it corrects', [
    ...['oncologist', 'none', '6', 'continuing', '12 ng/dL'].map((said): TurnRow => [said, {}]),
    ['actually 0.5 nmol/L', { stage: 'status', findings: { testosterone: { value: 0.5, unit: 'nmol/L' } } }],
    ['progressed', { stage: 'ecog' }],
    ['PS1', { stage: 'molecular' }],
    ['no wait 2', { stage: 'molecular', says: ['2 (was 1)'], findings: { ecog: 2 } }],
    ['sorry, that should be 3', { says: ['3 (was 2)'], findings: { ecog: 3 } }],
  ]);
  journey('the unit is asked for in a note as well', [
    [
      NOTE.replace('T 12 ng/dL', 'testosterone 12'),
      { says: ['in which unit?', '“12 nmol/L”'], lacks: ['testosterone'] },
    ],
    ['12 ng/dL', { stage: 'read_back', findings: { testosterone: { value: 12, unit: 'ng/dL' } } }],
  ]);
});

describe('what could not be read as a correction is said, with what still counts', () => {
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
