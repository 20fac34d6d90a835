import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const TO_THE_END: readonly TurnRow[] = [
  [
    'hello',
    {
      stage: 'scope',
      says: ['health professionals', 'not been clinically reviewed', 'do not type names', 'who is asking'],
    },
  ],
  ['oncologist', { stage: 'scope', says: ['emergency'] }],
  ['none', { stage: 'scope', findings: { redFlags: [] }, says: ['infusions'] }],
  ['6', { stage: 'adt', findings: { pluvictoInfusions: 6 } }],
  ['continuing', { stage: 'adt', says: ['testosterone', 'ng/dL', 'nmol/L'] }],
  ['12 ng/dL', { stage: 'status', findings: { testosterone: { value: 12, unit: 'ng/dL' } } }],
  ['progressed', { stage: 'ecog' }],
  ['1', { stage: 'molecular', findings: { ecog: 1 } }],
  ['MSS', { stage: 'molecular', findings: { msi: 'mss_or_pmmr' } }],
  ['negative', { stage: 'sequencing', findings: { hrr: 'negative' } }],
  ['docetaxel', { stage: 'sequencing', findings: { prior: { docetaxel: true, cabazitaxel: false } } }],
  ['enzalutamide', { stage: 'read_back', says: ['12 ng/dL', 'ECOG', 'docetaxel', 'enzalutamide'] }],
];

describe('a guided case', () => {
  journey('reaches cabazitaxel first and the unused ARPI after it with its caution', [
    ...TO_THE_END,
    [
      'yes',
      {
        stage: 'advice',
        pathway: 'chemotherapy',
        ranked: ['cabazitaxel recommended', 'clinical_trial recommended', 'abiraterone recommended'],
        standing: {
          enzalutamide: 'not_recommended',
          lu_psma_retreatment: 'not_recommended',
          continue_adt: 'recommended',
        },
        says: [
          'not yet clinically reviewed',
          'cabazitaxel',
          '[1]',
          'abiraterone',
          'HR 0.64',
          'none had Lu-PSMA',
          'stop ADT',
        ],
        never: ['12.7 months (cabazitaxel', 'NCCN suggests'],
      },
    ],
  ]);

  journey('goes back one step at a time and asks the same question again', [
    ['oncologist', {}],
    ['none', { stage: 'scope' }],
    ['6', { stage: 'adt' }],
    ['back', { stage: 'scope', says: ['infusions'] }],
    ['6', { stage: 'adt' }],
  ]);

  journey('takes "don’t know" as not available, never as no, and does not ask again', [
    ...TO_THE_END.slice(0, 7),
    ['don’t know', { stage: 'molecular', findings: { ecog: 'unknown' } }],
    ['not tested', {}],
    ['pending', { stage: 'read_back', says: ['not available'] }],
    ['yes', { stage: 'advice', pathway: 'incomplete', ranked: [], says: ['ECOG'] }],
  ]);

  journey('leaves early at ECOG 3, without asking for drugs', [
    ...TO_THE_END.slice(0, 7),
    ['3', { stage: 'ecog', says: ['reversible'] }],
    ['no', { stage: 'read_back' }],
    ['yes', { stage: 'advice', pathway: 'palliative', ranked: [], says: ['palliative', 'ADT'] }],
  ]);

  journey('leaves early outside six infusions', [
    ['oncologist', {}],
    ['none', {}],
    ['4', { stage: 'read_back' }],
    ['yes', { stage: 'advice', pathway: 'out_of_scope', ranked: [] }],
  ]);

  journey('asks nothing about drugs when the disease is stable', [
    ...TO_THE_END.slice(0, 6),
    ['stable', { stage: 'ecog' }],
    ['1', { stage: 'read_back' }],
    ['yes', { stage: 'advice', pathway: 'surveillance', ranked: ['surveillance recommended'] }],
  ]);

  journey('puts ADT first when it was stopped, and holds the drugs', [
    ...TO_THE_END.slice(0, 4),
    ['stopped', { stage: 'status' }],
    ['progressed', {}],
    ['1', {}],
    ['MSS', {}],
    ['negative', {}],
    ['docetaxel', {}],
    ['enzalutamide', { stage: 'read_back' }],
    [
      'yes',
      {
        stage: 'advice',
        pathway: 'adt_first',
        ranked: ['cabazitaxel on_hold', 'clinical_trial on_hold', 'abiraterone on_hold'],
        standing: { restart_adt: 'recommended' },
      },
    ],
  ]);

  journey('asks for PARP exposure when a BRCA2 alteration makes it decide', [
    ...TO_THE_END.slice(0, 9),
    ['BRCA2', { stage: 'sequencing' }],
    ['docetaxel', {}],
    ['enzalutamide', { stage: 'sequencing', says: ['PARP'] }],
    ['none', { stage: 'sequencing', says: ['platinum'] }],
    ['no', { stage: 'read_back' }],
    [
      'yes',
      {
        stage: 'advice',
        pathway: 'biomarker_targeted',
        ranked: ['olaparib', 'rucaparib', 'cabazitaxel', 'clinical_trial', 'abiraterone'],
      },
    ],
  ]);

  journey('asks for PD-1 exposure when dMMR makes it decide', [
    ...TO_THE_END.slice(0, 8),
    ['dMMR', {}],
    ['negative', {}],
    ['docetaxel', {}],
    ['enzalutamide', { stage: 'sequencing', says: ['pembrolizumab'] }],
    ['no', { stage: 'read_back' }],
    [
      'yes',
      {
        stage: 'advice',
        pathway: 'biomarker_targeted',
        ranked: ['pembrolizumab', 'cabazitaxel', 'clinical_trial', 'abiraterone'],
      },
    ],
  ]);

  journey('confirms a PSA rise before treating it', [
    ...TO_THE_END.slice(0, 6),
    ['PSA only', { stage: 'status', says: ['CT'] }],
    ['stable', { stage: 'ecog' }],
    ['1', { stage: 'read_back' }],
    ['yes', { stage: 'advice', pathway: 'confirm_progression' }],
  ]);
});
