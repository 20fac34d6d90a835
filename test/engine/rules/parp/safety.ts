import type { FindingKey } from '../../../../src/engine/findings.ts';
import { BRCA2, both, type Patch } from '../../support/baseCase.ts';
import type { Row, RuleTable } from '../../support/ruleTable.ts';

const only = (drug: 'apalutamide' | 'enzalutamide' | 'darolutamide'): Patch => ({
  prior: { abiraterone: false, [drug]: true },
});

const belowLimit = (finding: FindingKey, low: number, limit: number, high: number): readonly Row[] => [
  [
    `${finding} ${low}`,
    both(BRCA2, { [finding]: low }),
    'holds',
    'said',
    'olaparib on_hold',
    'rucaparib on_hold',
    `olaparib needs ${finding}`,
    'olaparib rank 1',
  ],
  [
    `${finding} ${limit}`,
    both(BRCA2, { [finding]: limit }),
    'fails',
    'olaparib recommended',
    'rucaparib recommended',
  ],
  [`${finding} ${high}`, both(BRCA2, { [finding]: high }), 'fails', 'olaparib recommended'],
  [
    `${finding} unknown`,
    both(BRCA2, { [finding]: 'unknown' }),
    'unknown',
    'olaparib recommended',
    `olaparib checks ${finding}`,
    `rucaparib checks ${finding}`,
  ],
];

export const parpSafetyCases: RuleTable = {
  'parp.neutrophils': belowLimit('anc', 1.49, 1.5, 1.51),
  'parp.platelets': belowLimit('platelets', 99, 100, 101),
  'parp.haemoglobin': belowLimit('haemoglobin', 9.9, 10, 10.1),
  'olaparib.renal': [
    [
      'creatinine clearance 29',
      both(BRCA2, { creatinineClearance: 29 }),
      'holds',
      'said',
      'olaparib on_hold',
    ],
    ['creatinine clearance 30', both(BRCA2, { creatinineClearance: 30 }), 'holds', 'olaparib on_hold'],
    ['creatinine clearance 31', both(BRCA2, { creatinineClearance: 31 }), 'fails', 'olaparib recommended'],
    [
      'unknown',
      both(BRCA2, { creatinineClearance: 'unknown' }),
      'unknown',
      'olaparib recommended',
      'olaparib checks creatinineClearance',
    ],
  ],
  'rucaparib.renal': [
    ['29', both(BRCA2, { creatinineClearance: 29 }), 'holds', 'said', 'rucaparib on_hold'],
    ['30', both(BRCA2, { creatinineClearance: 30 }), 'holds', 'rucaparib on_hold'],
    ['31', both(BRCA2, { creatinineClearance: 31 }), 'fails', 'rucaparib recommended'],
    [
      'unknown',
      both(BRCA2, { creatinineClearance: 'unknown' }),
      'unknown',
      'rucaparib recommended',
      'rucaparib checks creatinineClearance',
    ],
  ],
  'olaparib.alert-renal': [
    ['29', both(BRCA2, { creatinineClearance: 29 }), 'fails', 'no said'],
    ['30', both(BRCA2, { creatinineClearance: 30 }), 'fails', 'no said'],
    ['31', both(BRCA2, { creatinineClearance: 31 }), 'holds', 'said', 'alert renal_dose'],
    ['49', both(BRCA2, { creatinineClearance: 49 }), 'holds', 'said'],
    ['50', both(BRCA2, { creatinineClearance: 50 }), 'holds', 'said'],
    ['51', both(BRCA2, { creatinineClearance: 51 }), 'fails', 'no alert renal_dose'],
    ['unknown', both(BRCA2, { creatinineClearance: 'unknown' }), 'unknown', 'no said'],
    ['40 without olaparib', { creatinineClearance: 40 }, 'holds', 'no said'],
  ],
  'olaparib.alert-renal-unestablished': [
    ['29', both(BRCA2, { creatinineClearance: 29 }), 'holds', 'said', 'alert renal_dose'],
    ['30', both(BRCA2, { creatinineClearance: 30 }), 'holds', 'said'],
    ['31', both(BRCA2, { creatinineClearance: 31 }), 'fails', 'no said'],
    ['unknown', both(BRCA2, { creatinineClearance: 'unknown' }), 'unknown', 'no said'],
  ],
  'parp.marrow-risk': [
    ['BRCA2', BRCA2, 'holds', 'said', 'alert marrow_reserve'],
    ['BRCA2, olaparib outside its label', both(BRCA2, only('apalutamide')), 'holds', 'said'],
    ['BRCA2, PARP inhibitor used', both(BRCA2, { prior: { olaparib: true } }), 'holds', 'no said'],
    ['negative', {}, 'fails', 'no alert marrow_reserve'],
    ['pending', { hrr: 'pending' }, 'unknown', 'no said'],
  ],
  'parp.alert-platinum': [
    [
      'platinum given',
      both(BRCA2, { prior: { platinum: true } }),
      'holds',
      'said',
      'no asked',
      'alert test_molecular',
      'olaparib provisional',
    ],
    [
      'platinum unknown',
      both(BRCA2, { prior: { platinum: 'unknown' } }),
      'unknown',
      'asked',
      'olaparib recommended',
      'olaparib checks prior.platinum',
      'rucaparib checks prior.platinum',
      'missing prior.platinum',
    ],
    ['platinum unknown, no alteration', { prior: { platinum: 'unknown' } }, 'unknown', 'no asked'],
    ['no platinum', BRCA2, 'fails', 'no alert test_molecular'],
  ],
  'olaparib.interactions': [
    [
      'clarithromycin',
      both(BRCA2, { concomitantDrugs: ['clarithromycin'] }),
      'holds',
      'said',
      'alert interaction',
    ],
    ['itraconazole', both(BRCA2, { concomitantDrugs: ['itraconazole'] }), 'holds', 'said'],
    ['enzalutamide still taken', both(BRCA2, { concomitantDrugs: ['enzalutamide'] }), 'holds', 'said'],
    ['another drug', both(BRCA2, { concomitantDrugs: ['metformin'] }), 'fails', 'no said'],
    ['unknown', both(BRCA2, { concomitantDrugs: 'unknown' }), 'unknown', 'no said'],
  ],
};
