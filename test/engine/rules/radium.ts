import { ALL_USED, both, RADIUM } from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

const gated = (
  finding: 'anc' | 'platelets' | 'haemoglobin',
  low: number,
  limit: number,
  high: number,
): readonly Row[] => [
  [
    `${finding} ${low}`,
    both(RADIUM, { [finding]: low }),
    'holds',
    'said',
    'radium223 on_hold',
    `radium223 needs ${finding}`,
  ],
  [`${finding} ${limit}`, both(RADIUM, { [finding]: limit }), 'fails', 'no said', 'radium223 recommended'],
  [`${finding} ${high}`, both(RADIUM, { [finding]: high }), 'fails', 'radium223 recommended'],
  [
    `${finding} unknown`,
    both(RADIUM, { [finding]: 'unknown' }),
    'unknown',
    'no said',
    'radium223 provisional',
    `radium223 needs ${finding}`,
  ],
];

export const radiumCases: RuleTable = {
  'radium.bone-metastases': [
    ['bone metastases', RADIUM, 'holds', 'radium223 recommended', 'radium223 rank 4'],
    ['none', both(RADIUM, { boneMetastases: false }), 'fails', 'radium223 not_recommended'],
    ['unknown', both(RADIUM, { boneMetastases: 'unknown' }), 'unknown', 'radium223 not_assessed'],
  ],
  'radium.symptomatic': [
    ['opioid bone pain', RADIUM, 'holds', 'radium223 recommended'],
    ['no opioid bone pain', both(RADIUM, { opioidBonePain: false }), 'fails', 'radium223 not_recommended'],
    [
      'unknown',
      both(RADIUM, { opioidBonePain: 'unknown' }),
      'unknown',
      'radium223 not_assessed',
      'radium223 needs opioidBonePain',
    ],
  ],
  'radium.no-visceral': [
    ['no visceral metastases', RADIUM, 'holds', 'radium223 recommended'],
    ['visceral metastases', both(RADIUM, { visceralMetastases: true }), 'fails', 'radium223 not_recommended'],
    ['unknown', both(RADIUM, { visceralMetastases: 'unknown' }), 'unknown', 'radium223 not_assessed'],
  ],
  'radium.unused': [
    ['never given', RADIUM, 'holds', 'radium223 recommended'],
    ['given', both(RADIUM, { prior: { radium223: true } }), 'fails', 'radium223 not_recommended'],
    [
      'unknown',
      both(RADIUM, { prior: { radium223: 'unknown' } }),
      'unknown',
      'radium223 not_assessed',
      'pathway incomplete',
    ],
  ],
  'radium.not-with-abiraterone': [
    [
      'abiraterone being taken',
      both(RADIUM, { concomitantDrugs: ['abiraterone'] }),
      'holds',
      'said',
      'radium223 not_recommended',
    ],
    ['another drug', both(RADIUM, { concomitantDrugs: ['metformin'] }), 'fails', 'radium223 recommended'],
    [
      'unknown',
      both(RADIUM, { concomitantDrugs: 'unknown' }),
      'unknown',
      'radium223 recommended',
      'no radium223 checks concomitantDrugs',
    ],
  ],
  'radium.neutrophils': gated('anc', 1.49, 1.5, 1.51),
  'radium.platelets': gated('platelets', 99, 100, 101),
  'radium.haemoglobin': gated('haemoglobin', 9.9, 10, 10.1),
  'radium.alert-fracture': [
    ['radium on the table', RADIUM, 'holds', 'said', 'alert fracture'],
    [
      'radium alone after a trial',
      both(RADIUM, ALL_USED),
      'holds',
      'said',
      'clinical_trial rank 1',
      'radium223 rank 2',
      'pathway trial_or_palliative',
    ],
    ['radium excluded', both(RADIUM, { visceralMetastases: true }), 'holds', 'no alert fracture'],
    ['no bone metastases', {}, 'fails', 'no said'],
    ['unknown', both(RADIUM, { boneMetastases: 'unknown' }), 'unknown', 'no said'],
  ],
  'radium.alert-marrow': [
    ['radium on the table', RADIUM, 'holds', 'said', 'alert marrow_reserve'],
    ['radium excluded', both(RADIUM, { visceralMetastases: true }), 'holds', 'no said'],
  ],
  'radium.alert-renal': [
    ['clearance 29', both(RADIUM, { creatinineClearance: 29 }), 'holds', 'said', 'alert renal_dose'],
    ['clearance 30', both(RADIUM, { creatinineClearance: 30 }), 'fails', 'no said'],
    ['clearance 31', both(RADIUM, { creatinineClearance: 31 }), 'fails', 'no said'],
    ['clearance 29 without radium', { creatinineClearance: 29 }, 'holds', 'no said'],
    [
      'unknown',
      both(RADIUM, { creatinineClearance: 'unknown' }),
      'unknown',
      'no said',
      'radium223 recommended',
      'radium223 checks creatinineClearance',
    ],
  ],
};
