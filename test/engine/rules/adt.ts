import type { Testosterone } from '../../../src/engine/findings.ts';
import { BRCA2, both, type Patch, RADIUM } from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

export const ngdl = (value: number): Patch => ({ testosterone: { value, unit: 'ng/dL' } });
export const nmol = (value: number): Patch => ({ testosterone: { value, unit: 'nmol/L' } });
const below = (value: number, unit: Testosterone['unit']): Patch => ({
  testosterone: { value, unit, comparator: '<' },
});
const CRISIS: Patch = { visceralCrisis: true };

const notCastrate = (held: readonly string[], waiting: readonly string[]): readonly Row[] => [
  ['ADT stopped', { adt: 'stopped', testosterone: undefined }, 'holds', ...held],
  ['ADT stopped, not castrate', both(ngdl(300), { adt: 'stopped' }), 'holds', ...held],
  ['ADT never given', { adt: 'never', testosterone: 'unknown' }, 'holds', ...held],
  ['testosterone 101 ng/dL', ngdl(101), 'holds', ...held],
  ['testosterone 3.48 nmol/L', nmol(3.48), 'holds', ...held],
  ['testosterone 50.1 ng/dL', ngdl(50.1), 'holds'],
  ['testosterone 1.74 nmol/L', nmol(1.74), 'holds'],
  ['not castrate, in words', { testosterone: undefined, testosteroneCastrate: false }, 'holds', ...held],
  ['continuing and castrate', {}, 'fails', 'no said'],
  ['orchiectomy and castrate', { adt: 'orchiectomy' }, 'fails', 'no said'],
  ['borderline', ngdl(50), 'fails', 'no said'],
  ['testosterone unknown', { testosterone: 'unknown' }, 'unknown', ...waiting],
  ['testosterone below 100 ng/dL, no more said', below(100, 'ng/dL'), 'unknown', ...waiting],
];

export const adtCases: RuleTable = {
  'adt.restore-castration': [
    ...notCastrate(
      ['said', 'pathway adt_first', 'cabazitaxel on_hold', 'cabazitaxel rank 1'],
      ['no said', 'pathway chemotherapy', 'cabazitaxel provisional'],
    ),
    ['62 ng/dL on ADT, in a crisis', both(CRISIS, ngdl(62)), 'holds', 'said 2', 'no said 8', 'no said 9'],
    [
      'stopped yet castrate, in a crisis',
      both(CRISIS, { adt: 'stopped' }),
      'holds',
      'said 4',
      'no said',
      'no said 10',
    ],
    ['never given yet castrate, in a crisis', both(CRISIS, { adt: 'never' }), 'holds', 'said 6', 'no said 8'],
    [
      'stopped, testosterone 300, in a crisis',
      both(CRISIS, ngdl(300), { adt: 'stopped' }),
      'holds',
      'said 8',
      'no said',
    ],
    [
      '62 ng/dL on ADT',
      ngdl(62),
      'holds',
      'said 9',
      'no said',
      'cabazitaxel needs testosterone',
      'no cabazitaxel needs adt',
    ],
    [
      '300 ng/dL in a crisis, ANC 1.5',
      both(CRISIS, ngdl(300), { anc: 1.5 }),
      'holds',
      'said 7',
      'no said 8',
      'cabazitaxel on_hold',
    ],
    [
      '300 ng/dL in a crisis, docetaxel next, bilirubin 2.1 × ULN',
      both(CRISIS, ngdl(300), { prior: { docetaxel: false }, bilirubinTimesUln: 2.1 }),
      'holds',
      'said 7',
      'docetaxel on_hold',
    ],
    ['62 ng/dL after orchiectomy', both(ngdl(62), { adt: 'orchiectomy' }), 'holds', 'said 9', 'no said 12'],
    ['62 ng/dL with ADT stopped', both(ngdl(62), { adt: 'stopped' }), 'holds', 'said', 'no said 9'],
    [
      'ADT stopped, castrate',
      { adt: 'stopped' },
      'holds',
      'said 10',
      'no said',
      'cabazitaxel needs adt',
      'no cabazitaxel needs testosterone',
    ],
    ['ADT never given, castrate', { adt: 'never' }, 'holds', 'said 11', 'no said', 'no said 10'],
    ['300 ng/dL after orchiectomy', both(ngdl(300), { adt: 'orchiectomy' }), 'holds', 'said 12', 'no said'],
  ],
  'adt.chemotherapy-waits': [
    ...notCastrate(
      ['said', 'cabazitaxel on_hold'],
      ['cabazitaxel provisional', 'cabazitaxel needs testosterone', 'no said'],
    ),
    [
      'ADT stopped in a visceral crisis',
      both(CRISIS, { adt: 'stopped' }),
      'holds',
      'cabazitaxel provisional',
      'cabazitaxel needs adt',
    ],
    ['ADT stopped, castrate', { adt: 'stopped' }, 'holds', 'said 1', 'no said', 'cabazitaxel on_hold'],
    ['ADT never given, castrate', { adt: 'never' }, 'holds', 'said 2', 'no said', 'cabazitaxel on_hold'],
    [
      'ADT stopped, docetaxel next',
      { adt: 'stopped', prior: { docetaxel: false } },
      'holds',
      'docetaxel on_hold',
    ],
    [
      'ADT stopped, docetaxel next, crisis',
      both(CRISIS, { adt: 'stopped', prior: { docetaxel: false } }),
      'holds',
      'docetaxel provisional',
    ],
    [
      'ADT stopped, rechallenge possible',
      { adt: 'stopped', docetaxelResponseMonths: 8, docetaxelProgressedAfterArpiSwitch: true },
      'holds',
      'docetaxel_rechallenge on_hold',
    ],
    [
      'ADT stopped, platinum next',
      { adt: 'stopped', histology: 'mixed' },
      'holds',
      'platinum_chemotherapy on_hold',
    ],
  ],
  'adt.others-wait': [
    ...notCastrate(
      ['said', 'enzalutamide on_hold', 'clinical_trial on_hold'],
      [
        'enzalutamide provisional',
        'clinical_trial provisional',
        'clinical_trial needs testosterone',
        'no said',
      ],
    ),
    ['ADT stopped in a visceral crisis', both(CRISIS, { adt: 'stopped' }), 'holds', 'enzalutamide on_hold'],
    ['ADT stopped, castrate', { adt: 'stopped' }, 'holds', 'said 1', 'no said'],
    ['ADT never given, castrate', { adt: 'never' }, 'holds', 'said 2', 'no said'],
    ['ADT stopped, BRCA2', both(BRCA2, { adt: 'stopped' }), 'holds', 'olaparib on_hold', 'rucaparib on_hold'],
    ['ADT stopped, MSI-high', { adt: 'stopped', msi: 'msi_high_or_dmmr' }, 'holds', 'pembrolizumab on_hold'],
    ['ADT stopped, radium possible', both(RADIUM, { adt: 'stopped' }), 'holds', 'radium223 on_hold'],
    [
      'ADT stopped, abiraterone unused',
      { adt: 'stopped', prior: { abiraterone: false } },
      'holds',
      'abiraterone on_hold',
    ],
  ],
  'adt.borderline': [
    ['48.9 ng/dL', ngdl(48.9), 'fails', 'cabazitaxel recommended'],
    [
      '49 ng/dL',
      ngdl(49),
      'holds',
      'said',
      'cabazitaxel provisional',
      'cabazitaxel needs testosterone',
      'pathway chemotherapy',
    ],
    ['50 ng/dL', ngdl(50), 'holds', 'said', 'enzalutamide provisional', 'clinical_trial provisional'],
    ['50.1 ng/dL', ngdl(50.1), 'fails', 'pathway adt_first'],
    ['1.69 nmol/L', nmol(1.69), 'fails', 'cabazitaxel recommended'],
    ['1.70 nmol/L', nmol(1.7), 'holds', 'cabazitaxel provisional', 'olaparib not_recommended'],
    ['1.735 nmol/L', nmol(1.735), 'holds', 'cabazitaxel provisional'],
    ['1.74 nmol/L', nmol(1.74), 'fails', 'pathway adt_first'],
    ['49 ng/dL, BRCA2', both(BRCA2, ngdl(49)), 'holds', 'olaparib provisional', 'rucaparib provisional'],
    ['49 ng/dL, MSI-high', both(ngdl(49), { msi: 'msi_high_or_dmmr' }), 'holds', 'pembrolizumab provisional'],
    ['49 ng/dL, radium possible', both(RADIUM, ngdl(49)), 'holds', 'radium223 provisional'],
    [
      '49 ng/dL, abiraterone unused',
      both(ngdl(49), { prior: { abiraterone: false } }),
      'holds',
      'abiraterone provisional',
    ],
    [
      '49 ng/dL, docetaxel next',
      both(ngdl(49), { prior: { docetaxel: false } }),
      'holds',
      'docetaxel provisional',
    ],
    [
      '49 ng/dL, rechallenge possible',
      both(ngdl(49), { docetaxelResponseMonths: 8, docetaxelProgressedAfterArpiSwitch: true }),
      'holds',
      'docetaxel_rechallenge provisional',
    ],
    [
      '49 ng/dL, platinum next',
      both(ngdl(49), { histology: 'mixed' }),
      'holds',
      'platinum_chemotherapy needs testosterone',
    ],
    ['unknown', { testosterone: 'unknown' }, 'unknown', 'no said'],
  ],
  'adt.alert-not-castrate': [
    ...notCastrate(['said', 'alert adt_not_castrate'], ['no alert adt_not_castrate']),
    ['62 ng/dL on ADT, told by the other alert', ngdl(62), 'holds', 'no said', 'no said 2'],
    ['ADT stopped, castrate', { adt: 'stopped' }, 'holds', 'said 1', 'no said'],
    ['ADT never given, castrate', { adt: 'never' }, 'holds', 'said 2', 'no said'],
    ['300 ng/dL after orchiectomy', both(ngdl(300), { adt: 'orchiectomy' }), 'holds', 'said 3', 'no said'],
    ['ADT stopped at ECOG 4', { adt: 'stopped', ecog: 4 }, 'holds', 'no alert adt_not_castrate'],
  ],
};
