import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  '72M, 6 Pluvicto done, PD on CT, ECOG 1, ADT continuing, T 12 ng/dL, docetaxel and enzalutamide before, no cabazitaxel, no abiraterone, no apalutamide, no darolutamide. MSS, HRR negative, ANC 2.4. no red flags';
const ADVISED: readonly TurnRow[] = [
  [NOTE, { stage: 'read_back' }],
  ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
];

describe('not on ADT', () => {
  for (const said of ['no he isn’t on ADT', 'he is not on ADT'])
    journey(`after an answer withdraws the old value and asks one question: ${said}`, [
      ...ADVISED,
      [
        said,
        {
          says: ['ADT: continuing', 'stopped, never given, or was there an orchiectomy?', 'withdrawn'],
          never: ['two ways', '1. Cabazitaxel'],
          lacks: ['adt'],
        },
      ],
      ['summary', { never: ['ADT: continuing', 'Chemotherapy next'], says: ['orchiectomy?'] }],
      ['stopped', { stage: 'advice', pathway: 'adt_first', findings: { adt: 'stopped' } }],
    ]);
  journey('in a note is asked before the read-back', [
    [
      NOTE.replace('ADT continuing', 'not on ADT'),
      { says: ['orchiectomy?'], never: ['two ways', 'type “yes”'] },
    ],
    ['yes', { says: ['orchiectomy?'], lacks: ['adt'] }],
    ['orchiectomy', { stage: 'read_back', says: ['ADT: orchiectomy'], findings: { adt: 'orchiectomy' } }],
    ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
  ]);
  journey('is asked once where ADT was the question', [
    ['oncologist', {}],
    ['none', {}],
    ['6', { stage: 'adt' }],
    ['no', { says: ['orchiectomy?'], never: ['two ways', 'Step'] }],
    ['never', { findings: { adt: 'never' } }],
  ]);
  journey('intermittent is another question', [
    ['oncologist', {}],
    ['intermittent ADT', { says: ['intermittent', 'now'], never: ['two ways', 'orchiectomy?'] }],
    ['continuing', { findings: { adt: 'continuing' } }],
  ]);
  journey('said in two ways is a conflict', [
    ['oncologist', {}],
    ['ADT continuing, ADT stopped in June', { says: ['two ways', 'continuing or stopped'] }],
    ['stopped', { findings: { adt: 'stopped' } }],
  ]);
});

describe('a value said in two ways is asked for by itself', () => {
  journey('offering both, and the next message answers it', [
    ['oncologist', {}],
    ['none', { stage: 'scope' }],
    ['PS 1-2', { says: ['two ways', 'Which is right: 1 or 2?', '“1”, “2”'], never: ['How many Pluvicto'] }],
    [
      '2',
      {
        says: ['ECOG performance status: 2', 'How many Pluvicto'],
        findings: { ecog: 2 },
        lacks: ['pluvictoInfusions'],
      },
    ],
    ['6', { findings: { ecog: 2, pluvictoInfusions: 6 } }],
  ]);
  journey('and a tap on the card of the other question is refused', [
    ['oncologist', {}],
    ['none', { stage: 'scope' }],
    ['ECOG 1, later ECOG 2', { says: ['1 or 2'] }],
    [
      { submit: { act: 'answer', revision: 1, question: 'pluvictoInfusions', says: '6' } },
      { says: ['earlier step', '1 or 2'], lacks: ['ecog', 'pluvictoInfusions'] },
    ],
  ]);
  journey('not known is an answer to it', [
    ['oncologist', {}],
    ['none', {}],
    ['PS 1-2', { says: ['1 or 2'] }],
    ["don't know", { findings: { ecog: 'unknown' }, says: ['How many Pluvicto'] }],
  ]);
  journey('a digression leaves it open, and nothing else is asked beside it', [
    ['oncologist', {}],
    ['none', {}],
    ['PS 1-2', {}],
    ['what counts as progression?', { says: ['[1]', '1 or 2'], never: ['How many Pluvicto'] }],
    ['asdf', { says: ['1 or 2'], never: ['How many Pluvicto'] }],
    ['qwer', { says: ['1 or 2'], never: ['How many Pluvicto'] }],
    ['zxcv', { says: ['get us on'] }],
    ['PSA 4', { says: ['1 or 2'], findings: { psa: { series: [{ value: 4 }] } } }],
    ['ECOG 1', { findings: { ecog: 1 }, says: ['How many Pluvicto'] }],
  ]);
  journey('in a note, the rest is taken and the read-back waits', [
    [
      NOTE.replace('ECOG 1', 'ECOG 1-2'),
      { says: ['1 or 2'], never: ['type “yes”'], lacks: ['ecog'], findings: { adt: 'continuing' } },
    ],
    ['yes', { says: ['1 or 2'], lacks: ['ecog'] }],
    ['1', { stage: 'read_back', says: ['ECOG performance status: 1', 'type “yes”'] }],
    ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
  ]);
  journey('one drug of two readings is asked for by name', [
    ['oncologist', {}],
    ['docetaxel given in 2020, no docetaxel', { says: ['docetaxel', 'given before or not given before'] }],
    ['not given before', { findings: { prior: { docetaxel: false } } }],
  ]);
  journey('two findings are asked for one after the other', [
    ['oncologist', {}],
    ['none', {}],
    ['ECOG 1, later ECOG 2. MSS, MSI-H', { says: ['two ways'] }],
    ['1', { says: ['MSI', 'two ways'], findings: { ecog: 1 } }],
    ['MSS', { says: ['How many Pluvicto'], findings: { msi: 'mss_or_pmmr' } }],
  ]);
  journey('an emergency comes before it, and it is asked again when that is over', [
    ['oncologist', {}],
    ['none', {}],
    ['PS 1-2', { says: ['1 or 2'] }],
    ['BP 78/40', { says: ['78/40'], never: ['1 or 2'] }],
    ['dealt with', { says: ['1 or 2'] }],
  ]);
  journey('a new case asks nothing of it', [
    ['oncologist', {}],
    ['none', {}],
    ['PS 1-2', { says: ['1 or 2'] }],
    ['restart', {}],
    ['yes', { never: ['1 or 2'], stage: 'scope' }],
  ]);
});
