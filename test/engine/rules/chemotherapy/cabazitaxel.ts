import { ALL_USED, both, DOCETAXEL_UNUSED, NO_ARPI, type Patch } from '../../support/baseCase.ts';
import type { Row, RuleTable } from '../../support/ruleTable.ts';

const NO_RISK: Patch = { age: 60 };
const ARPI_UNKNOWN: Patch = { prior: { abiraterone: 'unknown' } };

const afterDocetaxel = (...claims: string[]): readonly Row[] => [
  ['docetaxel given', {}, 'holds', ...claims],
  ['docetaxel given, cabazitaxel too', ALL_USED, 'holds', 'no said'],
  ['docetaxel never given', DOCETAXEL_UNUSED, 'fails', 'no said'],
  ['unknown', { prior: { docetaxel: 'unknown' } }, 'unknown', 'no said'],
];

export const cabazitaxelCases: RuleTable = {
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
  'cabazitaxel.alert-neutropenia': afterDocetaxel('said', 'alert neutropenia'),
  'cabazitaxel.alert-gcsf': [
    ['docetaxel given, no risk group', NO_RISK, 'holds', 'said', 'alert gcsf'],
    ['docetaxel given, age 65: the risk is named instead', {}, 'holds', 'no said', 'alert gcsf'],
    ['no risk group known', both(NO_RISK, { priorFebrileNeutropenia: 'unknown' }), 'holds', 'said'],
    ['docetaxel given, cabazitaxel too', both(NO_RISK, ALL_USED), 'holds', 'no said'],
    ['docetaxel never given', both(NO_RISK, DOCETAXEL_UNUSED), 'fails', 'no said'],
    ['unknown', both(NO_RISK, { prior: { docetaxel: 'unknown' } }), 'unknown', 'no said'],
  ],
  'cabazitaxel.against-second-arpi': [
    ['an ARPI used', {}, 'holds', 'said', 'no said 1'],
    ['an ARPI used, neuroendocrine', { histology: 'neuroendocrine' }, 'holds', 'said 1', 'no said'],
    ['no ARPI used', NO_ARPI, 'fails', 'no said'],
    ['ARPIs unknown', ARPI_UNKNOWN, 'unknown', 'no said'],
    ['an ARPI used, docetaxel next', DOCETAXEL_UNUSED, 'holds', 'no said'],
  ],
  'cabazitaxel.before-first-arpi': [
    ['no ARPI used', NO_ARPI, 'holds', 'said', 'cabazitaxel rank 1'],
    ['an ARPI used', {}, 'fails', 'no said'],
    ['ARPIs unknown', ARPI_UNKNOWN, 'unknown', 'no said'],
  ],
  'cabazitaxel.alert-gcsf-risk': [
    ['age 64', { age: 64 }, 'fails', 'no said'],
    ['age 65', both(NO_RISK, { age: 65 }), 'holds', 'said 5', 'no said', 'alert gcsf'],
    ['age 66', both(NO_RISK, { age: 66 }), 'holds', 'said 5'],
    ['ECOG 2 at 60', both(NO_RISK, { ecog: 2 }), 'holds', 'said 6', 'no said 5'],
    ['ECOG 1 at 60', NO_RISK, 'fails', 'no said', 'says cabazitaxel.alert-gcsf'],
    [
      'earlier febrile neutropenia at 60',
      both(NO_RISK, { priorFebrileNeutropenia: true }),
      'holds',
      'said 7',
    ],
    ['at 60, the rest unknown', both(NO_RISK, { priorFebrileNeutropenia: 'unknown' }), 'unknown', 'no said'],
    ['all three', { age: 70, ecog: 2, priorFebrileNeutropenia: true }, 'holds', 'said'],
    ['age unknown', { age: 'unknown' }, 'unknown', 'no said'],
    ['age 70 with docetaxel next', both(DOCETAXEL_UNUSED, { age: 70 }), 'holds', 'no said'],
  ],
  'cabazitaxel.interactions': [
    ['clarithromycin', { concomitantDrugs: ['clarithromycin'] }, 'holds', 'said', 'alert interaction'],
    ['itraconazole', { concomitantDrugs: ['itraconazole'] }, 'holds', 'said'],
    ['enzalutamide', { concomitantDrugs: ['enzalutamide'] }, 'holds', 'said'],
    ['metformin', { concomitantDrugs: ['metformin'] }, 'fails', 'no said'],
    ['unknown', { concomitantDrugs: 'unknown' }, 'unknown', 'no said'],
    [
      'itraconazole with docetaxel next',
      both(DOCETAXEL_UNUSED, { concomitantDrugs: ['itraconazole'] }),
      'holds',
      'no said',
    ],
  ],
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
};
