import type { FindingKey } from '../../../../src/engine/findings.ts';
import { ALL_USED, both, DOCETAXEL_UNUSED, type Patch, RECHALLENGE } from '../../support/baseCase.ts';
import type { Row, RuleTable } from '../../support/ruleTable.ts';

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

export const docetaxelCases: RuleTable = {
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
  'docetaxel.alert-neutropenia': [
    ['docetaxel next', DOCETAXEL_UNUSED, 'holds', 'said', 'alert neutropenia'],
    ['rechallenge possible', RECHALLENGE, 'holds', 'said'],
    ['neither on the table', {}, 'holds', 'no said'],
  ],
  'docetaxel.alert-neuropathy': [
    ['grade 1', both(DOCETAXEL_UNUSED, { neuropathyGrade: 1 }), 'fails', 'no alert neuropathy'],
    ['grade 2', both(DOCETAXEL_UNUSED, { neuropathyGrade: 2 }), 'holds', 'said', 'no said 1'],
    ['grade 3', both(DOCETAXEL_UNUSED, { neuropathyGrade: 3 }), 'holds', 'said 1', 'no said'],
    ['grade 2, only rechallenge left', both(ALL_USED, RECHALLENGE, { neuropathyGrade: 2 }), 'holds', 'said'],
    ['grade 2, cabazitaxel next', { neuropathyGrade: 2 }, 'holds', 'no said', 'says taxane.alert-neuropathy'],
    ['unknown', both(DOCETAXEL_UNUSED, { neuropathyGrade: 'unknown' }), 'unknown', 'no said'],
  ],
  'rechallenge.alert-criteria': [
    ['docetaxel given', {}, 'holds', 'said', 'alert docetaxel_rechallenge_criteria'],
    ['docetaxel given, stable', { diseaseStatus: 'stable', imaging: 'stable' }, 'holds', 'no said'],
    ['docetaxel never given', DOCETAXEL_UNUSED, 'fails', 'no said'],
    ['unknown', { prior: { docetaxel: 'unknown' } }, 'unknown', 'no said'],
  ],
};
