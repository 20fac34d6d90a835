import type { Testosterone } from '../../../src/engine/findings.ts';
import { BRCA2, both, type Patch, RADIUM } from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

const ngdl = (value: number): Patch => ({ testosterone: { value, unit: 'ng/dL' } });
const nmol = (value: number): Patch => ({ testosterone: { value, unit: 'nmol/L' } });
const below = (value: number, unit: Testosterone['unit']): Patch => ({
  testosterone: { value, unit, comparator: '<' },
});
const CRISIS: Patch = { visceralCrisis: true };

const notCastrate = (held: readonly string[], waiting: readonly string[]): readonly Row[] => [
  ['ADT stopped', { adt: 'stopped' }, 'holds', ...held],
  ['ADT never given', { adt: 'never' }, 'holds', ...held],
  ['testosterone 50.1 ng/dL', ngdl(50.1), 'holds', ...held],
  ['testosterone 1.74 nmol/L', nmol(1.74), 'holds', ...held],
  ['not castrate, in words', { testosterone: undefined, testosteroneCastrate: false }, 'holds', ...held],
  ['continuing and castrate', {}, 'fails', 'no said'],
  ['orchiectomy and castrate', { adt: 'orchiectomy' }, 'fails', 'no said'],
  ['borderline', ngdl(50), 'fails', 'no said'],
  ['testosterone unknown', { testosterone: 'unknown' }, 'unknown', ...waiting],
  ['testosterone below 100 ng/dL, no more said', below(100, 'ng/dL'), 'unknown', ...waiting],
];

export const adtCases: RuleTable = {
  'adt.restore-castration': notCastrate(
    ['said', 'pathway adt_first', 'cabazitaxel on_hold', 'cabazitaxel rank 1'],
    ['no said', 'pathway chemotherapy', 'cabazitaxel provisional'],
  ),
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
  'adt.alert-do-not-stop': [
    ['ADT continuing', {}, 'holds', 'said', 'alert do_not_stop_adt'],
    ['ADT stopped', { adt: 'stopped' }, 'holds', 'said'],
    [
      'orchiectomy',
      { adt: 'orchiectomy' },
      'fails',
      'no alert do_not_stop_adt',
      'no continue_adt recommended',
    ],
    [
      'ADT unknown',
      { adt: 'unknown' },
      'unknown',
      'asked',
      'alert do_not_stop_adt',
      'continue_adt recommended',
    ],
    ['an emergency', { redFlags: ['sepsis'] }, 'holds', 'no alert do_not_stop_adt'],
  ],
  'adt.alert-not-castrate': notCastrate(['said', 'alert adt_not_castrate'], ['no alert adt_not_castrate']),
  'adt.repeat-by-mass-spectrometry': [
    ['50 ng/dL', ngdl(50), 'fails', 'no said'],
    ['51 ng/dL on ADT', ngdl(51), 'holds', 'said', 'alert adt_not_castrate', 'pathway adt_first'],
    ['100 ng/dL on ADT', ngdl(100), 'holds', 'said'],
    ['101 ng/dL on ADT', ngdl(101), 'fails', 'no said', 'pathway adt_first'],
    ['62 ng/dL after orchiectomy', both(ngdl(62), { adt: 'orchiectomy' }), 'holds', 'said'],
    [
      '62 ng/dL with ADT stopped',
      both(ngdl(62), { adt: 'stopped' }),
      'fails',
      'no said',
      'pathway adt_first',
    ],
    ['62 ng/dL with ADT never given', both(ngdl(62), { adt: 'never' }), 'fails', 'no said'],
    ['1.735 nmol/L', nmol(1.735), 'fails', 'no said'],
    ['1.74 nmol/L', nmol(1.74), 'holds', 'said'],
    ['3.47 nmol/L', nmol(3.47), 'holds', 'said'],
    ['3.48 nmol/L', nmol(3.48), 'fails', 'no said'],
    [
      'below 100 ng/dL, no more said',
      below(100, 'ng/dL'),
      'fails',
      'no said',
      'alert testosterone_not_verified',
    ],
    ['62 ng/dL, ADT unknown', both(ngdl(62), { adt: 'unknown' }), 'unknown', 'no said', 'pathway adt_first'],
    ['testosterone unknown', { testosterone: 'unknown' }, 'unknown', 'no said'],
  ],
  'adt.alert-borderline': [
    ['48.9 ng/dL', ngdl(48.9), 'fails', 'no alert testosterone_borderline'],
    ['49.5 ng/dL', ngdl(49.5), 'holds', 'said', 'alert testosterone_borderline'],
    ['1.71 nmol/L', nmol(1.71), 'holds', 'said'],
    ['testosterone unknown', { testosterone: 'unknown' }, 'unknown', 'no said'],
  ],
  'adt.alert-not-verified': [
    [
      'testosterone unknown',
      { testosterone: 'unknown' },
      'holds',
      'said',
      'alert testosterone_not_verified',
      'missing testosterone',
    ],
    ['testosterone never said', { testosterone: undefined }, 'holds', 'said', 'missing testosterone'],
    ['below 51 ng/dL, no more said', below(51, 'ng/dL'), 'holds', 'said'],
    ['below 50 ng/dL', below(50, 'ng/dL'), 'fails', 'no said', 'cabazitaxel recommended'],
    ['below 1.7 nmol/L', below(1.7, 'nmol/L'), 'fails', 'no said', 'cabazitaxel recommended'],
    ['below 1.71 nmol/L', below(1.71, 'nmol/L'), 'holds', 'said'],
    [
      'castrate, in words',
      { testosterone: undefined, testosteroneCastrate: true },
      'fails',
      'no said',
      'cabazitaxel recommended',
    ],
    [
      'orchiectomy, testosterone unknown',
      { adt: 'orchiectomy', testosterone: 'unknown' },
      'holds',
      'said',
      'cabazitaxel provisional',
    ],
  ],
  'adt.flare': [
    [
      'ADT stopped and a visceral crisis',
      both(CRISIS, { adt: 'stopped' }),
      'holds',
      'said',
      'alert visceral_crisis',
    ],
    ['ADT never given and a visceral crisis', both(CRISIS, { adt: 'never' }), 'holds', 'said'],
    ['testosterone 300 and a visceral crisis', both(CRISIS, ngdl(300)), 'holds', 'said'],
    ['ADT stopped without a crisis', { adt: 'stopped' }, 'fails', 'no said'],
    ['castrate with a crisis', CRISIS, 'fails', 'no said'],
    ['ADT stopped, crisis unknown', { adt: 'stopped', visceralCrisis: 'unknown' }, 'unknown', 'no said'],
    [
      'ECOG 4, ADT stopped and a crisis',
      both(CRISIS, { adt: 'stopped', ecog: 4 }),
      'holds',
      'no said',
      'alert goals_of_care',
    ],
  ],
};
