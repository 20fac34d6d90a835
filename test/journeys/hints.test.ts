import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  'Completed 6 infusions of Pluvicto. Progressed on CT. ECOG 1. ADT continuing, testosterone 12 ng/dL. MSS. Prior docetaxel. No prior cabazitaxel. Prior enzalutamide. No abiraterone, no apalutamide, no darolutamide.';
const NOTED: readonly TurnRow[] = [[NOTE, { stage: 'read_back' }]];
const PANEL = 'is not the whole HRR panel: say “HRR negative” if all HRR genes were tested.';
const DECLINES = 'If he declines all anticancer treatment, say “declines all treatment”.';

describe('a gene that was negative is no panel', () => {
  for (const [said, gene] of [
    ['BRCA neg', 'BRCA negative'],
    ['BRCA1/2 wild type', 'BRCA1/2 negative'],
    ['ATM negative', 'ATM negative'],
    ['no BRCA2 mutation', 'BRCA2 negative'],
  ] as const) {
    journey(`alone: ${said}`, [
      ...NOTED,
      [said, { stage: 'read_back', says: [`${gene} ${PANEL}`], never: ['could not read'], lacks: ['hrr'] }],
      ['HRR negative', { findings: { hrr: 'negative' }, never: [PANEL] }],
    ]);
    journey(`in a note: ${said}`, [
      [`${NOTE} ${said}.`, { stage: 'read_back', says: [PANEL], lacks: ['hrr'] }],
    ]);
  }
  journey('and not said where the panel is known', [
    [
      `${NOTE} BRCA negative, HRR negative.`,
      { stage: 'read_back', never: [PANEL], findings: { hrr: 'negative' } },
    ],
    ['BRCA neg', { never: [PANEL] }],
  ]);
  for (const said of ['what does BRCA negative mean?', 'BRCA2 mutation', 'PSMA negative'])
    journey(`nor of this: ${said}`, [...NOTED, [said, { never: [PANEL] }]]);
});

describe('a wish for no more treatment', () => {
  for (const said of ['best supportive care agreed', 'wants no more treatment', 'pt has opted for BSC']) {
    journey(`alone: ${said}`, [
      ...NOTED,
      [said, { stage: 'read_back', says: [DECLINES], never: ['could not read'], lacks: ['declines'] }],
    ]);
    journey(`in a note: ${said}`, [[`${NOTE} ${said}.`, { stage: 'read_back', says: [DECLINES] }]]);
  }
  journey('and not said where that is what he declines', [
    ...NOTED,
    ['declines all treatment', { never: [DECLINES] }],
    ['best supportive care agreed', { never: [DECLINES] }],
  ]);
  for (const said of ['what is best supportive care?', 'ECOG 2, no more treatment since May'])
    journey(`nor of this: ${said}`, [...NOTED, [said, { never: [DECLINES] }]]);
});

describe('a calcium beside an albumin', () => {
  journey('is asked for as corrected, with what is an emergency', [
    ...NOTED,
    [
      'Ca 2.85, albumin 28',
      {
        says: [
          'Calcium 2.85 mmol/L beside an albumin, not said to be corrected. What is the corrected calcium? 3.0 mmol/L or more is an emergency.',
        ],
        never: ['two ways', 'type “yes”'],
        lacks: ['correctedCalcium'],
      },
    ],
    ['3.1', { pathway: 'urgent', findings: { correctedCalcium: 3.1 } }],
  ]);
  journey('in mg/dL as well', [
    ...NOTED,
    [
      'calcium 11.2 mg/dL albumin 2.5',
      { says: ['Calcium 11.2 mg/dL beside an albumin'], never: ['two ways'] },
    ],
    ['2.6', { stage: 'read_back', findings: { correctedCalcium: 2.6 } }],
  ]);
});
