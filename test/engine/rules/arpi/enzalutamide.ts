import { both, NO_ARPI, type Patch } from '../../support/baseCase.ts';
import type { Row, RuleTable } from '../../support/ruleTable.ts';

const NO_SEIZURE: readonly Row[] = [
  ['neither', {}, 'fails', 'no said'],
  ['history unknown', { seizureHistory: 'unknown' }, 'unknown', 'no said'],
  ['CNS disease unknown', { cnsMetastases: 'unknown' }, 'unknown', 'no said'],
];

const taking = (drug: string, given: Patch = {}): Patch => both(given, { concomitantDrugs: [drug] });

export const enzalutamideCases: RuleTable = {
  'enzalutamide.seizure': [
    ['a history of seizure', { seizureHistory: true }, 'holds', 'said 2', 'no said', 'no said 3'],
    ['CNS metastases', { cnsMetastases: true }, 'holds', 'said 3', 'no said 2'],
    ['both', { seizureHistory: true, cnsMetastases: true }, 'holds', 'said'],
    ...NO_SEIZURE,
    [
      'a history of seizure, no ARPI used',
      both(NO_ARPI, { seizureHistory: true }),
      'holds',
      'abiraterone rank 2',
      'clinical_trial rank 3',
      'enzalutamide rank 4',
    ],
  ],
  'enzalutamide.alert-seizure': [
    ['a history of seizure', { seizureHistory: true }, 'holds', 'said', 'alert seizure'],
    ['CNS metastases', { cnsMetastases: true }, 'holds', 'said', 'alert seizure'],
    ...NO_SEIZURE,
    [
      'neither known',
      { seizureHistory: 'unknown', cnsMetastases: 'unknown' },
      'unknown',
      'enzalutamide recommended',
      'enzalutamide checks seizureHistory',
      'enzalutamide checks cnsMetastases',
      'missing seizureHistory',
    ],
    [
      'neither known, enzalutamide used',
      { seizureHistory: 'unknown', cnsMetastases: 'unknown', prior: { enzalutamide: true } },
      'unknown',
      'no missing seizureHistory',
    ],
  ],
  'enzalutamide.interactions-anticoagulants': [
    ['warfarin', taking('warfarin'), 'holds', 'said', 'alert interaction'],
    ['apixaban', taking('apixaban'), 'holds', 'said'],
    ['rivaroxaban', taking('rivaroxaban'), 'holds', 'said'],
    ['aspirin', taking('aspirin'), 'fails', 'no said'],
    ['unknown', { concomitantDrugs: 'unknown' }, 'unknown', 'no said'],
  ],
  'enzalutamide.interactions-gemfibrozil': [
    ['gemfibrozil', taking('gemfibrozil'), 'holds', 'said', 'alert interaction'],
    ['none', {}, 'fails', 'no alert interaction'],
    ['unknown', { concomitantDrugs: 'unknown' }, 'unknown', 'no said'],
  ],
};
