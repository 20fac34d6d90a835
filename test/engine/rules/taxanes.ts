import type { FindingKey } from '../../../src/engine/findings.ts';
import {
  ALL_USED,
  both,
  DOCETAXEL_UNUSED,
  NEUROENDOCRINE,
  type Patch,
  RECHALLENGE,
} from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

/** A laboratory limit of docetaxel, tried on first docetaxel and on rechallenge. */
const docetaxelHeld = (
  finding: FindingKey,
  failing: number,
  ...passing: readonly number[]
): readonly Row[] => [
  [
    `${finding} ${failing}`,
    both(DOCETAXEL_UNUSED, { [finding]: failing }),
    'holds',
    'said',
    'docetaxel on_hold',
    'docetaxel rank 1',
    `docetaxel needs ${finding}`,
    'pathway chemotherapy',
  ],
  [
    `${finding} ${failing}, rechallenge`,
    both(RECHALLENGE, { [finding]: failing }),
    'holds',
    'docetaxel_rechallenge on_hold',
  ],
  ...passing.map(
    (value): Row => [
      `${finding} ${value}`,
      both(DOCETAXEL_UNUSED, { [finding]: value }),
      'fails',
      'docetaxel recommended',
    ],
  ),
  [
    `${finding} unknown`,
    both(DOCETAXEL_UNUSED, { [finding]: 'unknown' }),
    'unknown',
    'docetaxel recommended',
    `docetaxel checks ${finding}`,
  ],
  [
    `${finding} unknown, rechallenge`,
    both(RECHALLENGE, { [finding]: 'unknown' }),
    'unknown',
    `docetaxel_rechallenge checks ${finding}`,
  ],
];
const liver = (ast: number, alt: number, alp: number): Patch =>
  both(DOCETAXEL_UNUSED, { astTimesUln: ast, altTimesUln: alt, alpTimesUln: alp });

const afterDocetaxel = (...claims: string[]): readonly Row[] => [
  ['docetaxel given', {}, 'holds', ...claims],
  ['docetaxel given, cabazitaxel too', ALL_USED, 'holds', 'no said'],
  ['docetaxel never given', DOCETAXEL_UNUSED, 'fails', 'no said'],
  ['unknown', { prior: { docetaxel: 'unknown' } }, 'unknown', 'no said'],
];

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
  'cabazitaxel.after-docetaxel': [
    ['docetaxel given', {}, 'holds', 'cabazitaxel recommended'],
    ['docetaxel never given', DOCETAXEL_UNUSED, 'fails', 'cabazitaxel not_recommended'],
    [
      'docetaxel unknown',
      { prior: { docetaxel: 'unknown' } },
      'unknown',
      'cabazitaxel not_assessed',
      'pathway incomplete',
    ],
  ],
  'cabazitaxel.unused': [
    ['cabazitaxel not given', {}, 'holds', 'cabazitaxel recommended'],
    ['cabazitaxel given', { prior: { cabazitaxel: true } }, 'fails', 'cabazitaxel not_recommended'],
    [
      'cabazitaxel unknown',
      { prior: { cabazitaxel: 'unknown' } },
      'unknown',
      'cabazitaxel not_assessed',
      'pathway incomplete',
      'missing prior.cabazitaxel',
    ],
  ],
  'docetaxel.unused': [
    ['docetaxel never given', DOCETAXEL_UNUSED, 'holds', 'docetaxel recommended'],
    ['docetaxel given', {}, 'fails', 'docetaxel not_recommended'],
    [
      'docetaxel unknown',
      { prior: { docetaxel: 'unknown' } },
      'unknown',
      'docetaxel not_assessed',
      'missing prior.docetaxel',
    ],
  ],
  'rechallenge.docetaxel-used': [
    ['docetaxel given', RECHALLENGE, 'holds', 'docetaxel_rechallenge recommended'],
    [
      'docetaxel never given',
      both(RECHALLENGE, DOCETAXEL_UNUSED),
      'fails',
      'docetaxel_rechallenge not_recommended',
    ],
    [
      'docetaxel unknown',
      both(RECHALLENGE, { prior: { docetaxel: 'unknown' } }),
      'unknown',
      'docetaxel_rechallenge not_assessed',
    ],
  ],
  'rechallenge.long-response': [
    [
      '5.9 months',
      both(RECHALLENGE, { docetaxelResponseMonths: 5.9 }),
      'fails',
      'docetaxel_rechallenge not_recommended',
    ],
    [
      '6 months',
      both(RECHALLENGE, { docetaxelResponseMonths: 6 }),
      'fails',
      'docetaxel_rechallenge not_recommended',
    ],
    [
      '6.1 months',
      both(RECHALLENGE, { docetaxelResponseMonths: 6.1 }),
      'holds',
      'docetaxel_rechallenge recommended',
    ],
    [
      'unknown',
      both(RECHALLENGE, { docetaxelResponseMonths: 'unknown' }),
      'unknown',
      'docetaxel_rechallenge not_assessed',
      'docetaxel_rechallenge needs docetaxelResponseMonths',
    ],
  ],
  'rechallenge.after-arpi': [
    ['progression after a later ARPI', RECHALLENGE, 'holds', 'docetaxel_rechallenge recommended'],
    [
      'not',
      both(RECHALLENGE, { docetaxelProgressedAfterArpiSwitch: false }),
      'fails',
      'docetaxel_rechallenge not_recommended',
    ],
    [
      'unknown',
      both(RECHALLENGE, { docetaxelProgressedAfterArpiSwitch: 'unknown' }),
      'unknown',
      'docetaxel_rechallenge not_assessed',
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
  'cabazitaxel.neutrophils': [
    ['ANC 1.49', { anc: 1.49 }, 'holds', 'said', 'cabazitaxel on_hold', 'cabazitaxel needs anc'],
    [
      'ANC 1.5',
      { anc: 1.5 },
      'holds',
      'cabazitaxel on_hold',
      'cabazitaxel rank 1',
      'pathway chemotherapy',
      'no enzalutamide rank 1',
    ],
    ['ANC 1.51', { anc: 1.51 }, 'fails', 'cabazitaxel recommended'],
    [
      'ANC unknown',
      { anc: 'unknown' },
      'unknown',
      'cabazitaxel recommended',
      'cabazitaxel checks anc',
      'missing anc',
    ],
  ],
  'cabazitaxel.bilirubin': [
    ['2.99 × ULN', { bilirubinTimesUln: 2.99 }, 'fails', 'cabazitaxel recommended'],
    ['3 × ULN', { bilirubinTimesUln: 3 }, 'fails', 'cabazitaxel recommended'],
    ['3.01 × ULN', { bilirubinTimesUln: 3.01 }, 'holds', 'said', 'cabazitaxel on_hold', 'cabazitaxel rank 1'],
    [
      'unknown',
      { bilirubinTimesUln: 'unknown' },
      'unknown',
      'cabazitaxel recommended',
      'cabazitaxel checks bilirubinTimesUln',
    ],
  ],
  'docetaxel.neutrophils': docetaxelHeld('anc', 1.49, 1.5, 1.51),
  'docetaxel.bilirubin': docetaxelHeld('bilirubinTimesUln', 1.01, 1, 0.99),
  'docetaxel.transaminases': [
    ['AST 1.51, ALP 2.51', liver(1.51, 1, 2.51), 'holds', 'said', 'docetaxel on_hold'],
    ['ALT 1.51, ALP 2.51', liver(1, 1.51, 2.51), 'holds', 'docetaxel on_hold'],
    ['AST 1.5, ALT 1.5, ALP 2.51', liver(1.5, 1.5, 2.51), 'fails', 'docetaxel recommended'],
    ['AST 1.49, ALT 1.49, ALP 5', liver(1.49, 1.49, 5), 'fails', 'docetaxel recommended'],
    ['AST and ALT 4, ALP 2.5', liver(4, 4, 2.5), 'fails', 'docetaxel recommended'],
    ['AST and ALT 4, ALP 2.49', liver(4, 4, 2.49), 'fails', 'docetaxel recommended'],
    [
      'AST 2, ALP unknown',
      both(DOCETAXEL_UNUSED, { astTimesUln: 2, alpTimesUln: 'unknown' }),
      'unknown',
      'docetaxel recommended',
      'docetaxel checks alpTimesUln',
    ],
    [
      'ALP 3, AST unknown',
      both(DOCETAXEL_UNUSED, { astTimesUln: 'unknown', alpTimesUln: 3 }),
      'unknown',
      'docetaxel checks astTimesUln',
    ],
    [
      'AST 2, ALP 3, rechallenge',
      both(RECHALLENGE, { astTimesUln: 2, alpTimesUln: 3 }),
      'holds',
      'docetaxel_rechallenge on_hold',
    ],
    [
      'AST 2, ALP unknown, rechallenge',
      both(RECHALLENGE, { astTimesUln: 2, alpTimesUln: 'unknown' }),
      'unknown',
      'docetaxel_rechallenge checks alpTimesUln',
    ],
  ],
  'cabazitaxel.alert-neutropenia': afterDocetaxel('said', 'alert neutropenia'),
  'cabazitaxel.alert-gcsf': afterDocetaxel('said', 'alert gcsf'),
  'cabazitaxel.alert-marrow-haemoglobin': marrow('haemoglobin', 9.9, 10, 10.1),
  'cabazitaxel.alert-marrow-platelets': marrow('platelets', 99, 100, 101),
  'cabazitaxel.alert-hepatic': [
    ['bilirubin 0.99', { bilirubinTimesUln: 0.99 }, 'fails', 'no said'],
    ['bilirubin 1', { bilirubinTimesUln: 1 }, 'fails', 'no alert hepatic'],
    ['bilirubin 1.01', { bilirubinTimesUln: 1.01 }, 'holds', 'said', 'alert hepatic'],
    ['bilirubin 2.99', { bilirubinTimesUln: 2.99 }, 'holds', 'said'],
    ['bilirubin 3', { bilirubinTimesUln: 3 }, 'holds', 'said'],
    ['bilirubin 3.01, a contraindication', { bilirubinTimesUln: 3.01 }, 'fails', 'no said'],
    ['AST 1.49', { astTimesUln: 1.49 }, 'fails', 'no said'],
    ['AST 1.5', { astTimesUln: 1.5 }, 'fails', 'no said'],
    ['AST 1.51', { astTimesUln: 1.51 }, 'holds', 'said'],
    ['AST unknown', { astTimesUln: 'unknown' }, 'unknown', 'no said'],
    ['AST 2 with docetaxel next', both(DOCETAXEL_UNUSED, { astTimesUln: 2 }), 'holds', 'no said'],
  ],
  'taxane.alert-child-pugh': [
    ['Child-Pugh C', { childPugh: 'C' }, 'holds', 'said', 'alert hepatic', 'cabazitaxel recommended'],
    ['Child-Pugh C, docetaxel next', both(DOCETAXEL_UNUSED, { childPugh: 'C' }), 'holds', 'said'],
    ['Child-Pugh B', { childPugh: 'B' }, 'fails', 'no said', 'no alert hepatic'],
    ['unknown', { childPugh: 'unknown' }, 'unknown', 'no said'],
  ],
  'taxane.alert-neuropathy': [
    ['grade 1', { neuropathyGrade: 1 }, 'fails', 'no alert neuropathy'],
    ['grade 2', { neuropathyGrade: 2 }, 'holds', 'said', 'alert neuropathy'],
    ['grade 3', { neuropathyGrade: 3 }, 'holds', 'said'],
    ['grade 2, docetaxel next', both(DOCETAXEL_UNUSED, { neuropathyGrade: 2 }), 'holds', 'said'],
    ['grade 2, only rechallenge left', both(ALL_USED, RECHALLENGE, { neuropathyGrade: 2 }), 'holds', 'said'],
    ['grade 2, no taxane on the table', both(ALL_USED, { neuropathyGrade: 2 }), 'holds', 'no said'],
    ['unknown', { neuropathyGrade: 'unknown' }, 'unknown', 'no said'],
  ],
  'rechallenge.alert-criteria': [
    ['docetaxel given', {}, 'holds', 'said', 'alert docetaxel_rechallenge_criteria'],
    ['docetaxel given, stable', { diseaseStatus: 'stable', imaging: 'stable' }, 'holds', 'no said'],
    ['docetaxel never given', DOCETAXEL_UNUSED, 'fails', 'no said'],
    ['unknown', { prior: { docetaxel: 'unknown' } }, 'unknown', 'no said'],
  ],
  'platinum.caution-counts': [
    [
      'ANC 1.49',
      both(NEUROENDOCRINE, { anc: 1.49 }),
      'holds',
      'said',
      'alert marrow_reserve',
      'platinum_chemotherapy provisional',
    ],
    ['ANC 1.5', both(NEUROENDOCRINE, { anc: 1.5 }), 'fails', 'no said'],
    ['ANC 1.51', both(NEUROENDOCRINE, { anc: 1.51 }), 'fails', 'no said'],
    ['bilirubin 0.99', both(NEUROENDOCRINE, { bilirubinTimesUln: 0.99 }), 'fails', 'no said'],
    ['bilirubin 1', both(NEUROENDOCRINE, { bilirubinTimesUln: 1 }), 'fails', 'no said'],
    ['bilirubin 1.01', both(NEUROENDOCRINE, { bilirubinTimesUln: 1.01 }), 'holds', 'said'],
    ['ANC unknown', both(NEUROENDOCRINE, { anc: 'unknown' }), 'unknown', 'no said'],
    ['ANC 1 without platinum', { anc: 1 }, 'holds', 'no said'],
  ],
};
