import { ALL_USED, both, DOCETAXEL_UNUSED, RECHALLENGE } from '../../support/baseCase.ts';
import type { Row, RuleTable } from '../../support/ruleTable.ts';

const marrow = (
  finding: 'haemoglobin' | 'platelets',
  low: number,
  limit: number,
  high: number,
): readonly Row[] => [
  [`${low}`, { [finding]: low }, 'holds', 'said', 'alert marrow_reserve', 'cabazitaxel recommended'],
  [`${low}, docetaxel next`, both(DOCETAXEL_UNUSED, { [finding]: low }), 'holds', 'said'],
  [`${low}, only rechallenge left`, both(ALL_USED, RECHALLENGE, { [finding]: low }), 'holds', 'said'],
  [`${low}, no taxane on the table`, both(ALL_USED, { [finding]: low }), 'holds', 'no said'],
  [`${limit}`, { [finding]: limit }, 'fails', 'no alert marrow_reserve'],
  [`${high}`, { [finding]: high }, 'fails', 'no said'],
  ['unknown', { [finding]: 'unknown' }, 'unknown', 'no said'],
];

export const taxaneCases: RuleTable = {
  'chemotherapy.pathway': [
    ['progressed after docetaxel', {}, 'holds', 'said', 'pathway chemotherapy', 'cabazitaxel rank 1'],
    ['progressed, never docetaxel', DOCETAXEL_UNUSED, 'holds', 'pathway chemotherapy', 'docetaxel rank 1'],
    ['both taxanes used', { prior: { cabazitaxel: true } }, 'holds', 'pathway arpi_last_resort'],
    ['stable', { diseaseStatus: 'stable', imaging: 'stable' }, 'fails', 'pathway surveillance'],
    [
      'status unknown',
      { diseaseStatus: 'unknown', imaging: 'unknown', psa: 'unknown' },
      'unknown',
      'pathway incomplete',
    ],
  ],
  'taxane.hypersensitivity': [
    [
      'severe hypersensitivity',
      { taxaneHypersensitivity: true },
      'holds',
      'said',
      'cabazitaxel not_recommended',
      'pathway arpi_last_resort',
    ],
    [
      'severe hypersensitivity, docetaxel unused',
      both(DOCETAXEL_UNUSED, { taxaneHypersensitivity: true }),
      'holds',
      'docetaxel not_recommended',
    ],
    [
      'severe hypersensitivity, rechallenge possible',
      both(RECHALLENGE, { taxaneHypersensitivity: true }),
      'holds',
      'docetaxel_rechallenge not_recommended',
    ],
    ['none', {}, 'fails', 'cabazitaxel recommended'],
    [
      'unknown',
      { taxaneHypersensitivity: 'unknown' },
      'unknown',
      'cabazitaxel recommended',
      'cabazitaxel checks taxaneHypersensitivity',
    ],
    [
      'unknown, docetaxel unused',
      both(DOCETAXEL_UNUSED, { taxaneHypersensitivity: 'unknown' }),
      'unknown',
      'docetaxel checks taxaneHypersensitivity',
    ],
    [
      'unknown, rechallenge possible',
      both(RECHALLENGE, { taxaneHypersensitivity: 'unknown' }),
      'unknown',
      'docetaxel_rechallenge checks taxaneHypersensitivity',
    ],
  ],
  'cabazitaxel.alert-marrow-haemoglobin': marrow('haemoglobin', 9.9, 10, 10.1),
  'cabazitaxel.alert-marrow-platelets': marrow('platelets', 99, 100, 101),
  'taxane.alert-child-pugh': [
    ['Child-Pugh C', { childPugh: 'C' }, 'holds', 'said', 'alert hepatic', 'cabazitaxel recommended'],
    ['Child-Pugh C, docetaxel next', both(DOCETAXEL_UNUSED, { childPugh: 'C' }), 'holds', 'said'],
    ['Child-Pugh B', { childPugh: 'B' }, 'fails', 'no said', 'no alert hepatic'],
    ['unknown', { childPugh: 'unknown' }, 'unknown', 'no said'],
  ],
  'taxane.alert-febrile-neutropenia': [
    [
      'earlier febrile neutropenia, docetaxel next',
      both(DOCETAXEL_UNUSED, { priorFebrileNeutropenia: true }),
      'holds',
      'said',
      'alert gcsf',
      'docetaxel recommended',
    ],
    [
      'earlier febrile neutropenia, only rechallenge left',
      both(ALL_USED, RECHALLENGE, { priorFebrileNeutropenia: true }),
      'holds',
      'said',
    ],
    [
      'earlier febrile neutropenia, cabazitaxel next: its own alert',
      { priorFebrileNeutropenia: true },
      'holds',
      'no said',
      'says cabazitaxel.alert-gcsf-risk 3',
    ],
    ['none', DOCETAXEL_UNUSED, 'fails', 'no alert gcsf'],
    ['unknown', both(DOCETAXEL_UNUSED, { priorFebrileNeutropenia: 'unknown' }), 'unknown', 'no said'],
  ],
  'taxane.alert-neuropathy': [
    ['grade 1', { neuropathyGrade: 1 }, 'fails', 'no alert neuropathy'],
    ['grade 2', { neuropathyGrade: 2 }, 'holds', 'said', 'alert neuropathy'],
    ['grade 3', { neuropathyGrade: 3 }, 'holds', 'said'],
    [
      'grade 2, docetaxel next: its own alert',
      both(DOCETAXEL_UNUSED, { neuropathyGrade: 2 }),
      'holds',
      'no said',
    ],
    ['grade 2, no taxane on the table', both(ALL_USED, { neuropathyGrade: 2 }), 'holds', 'no said'],
    ['unknown', { neuropathyGrade: 'unknown' }, 'unknown', 'no said'],
  ],
};
