import { ABIRATERONE_UNUSED, BRCA2, both, NEUROENDOCRINE, NO_ARPI, type Patch } from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

const NO_TAXANE: Patch = { prior: { cabazitaxel: true } };
const only = (drug: 'apalutamide' | 'darolutamide' | 'enzalutamide'): Patch => ({
  prior: { abiraterone: false, [drug]: true },
});

const heart = (...claims: string[]): readonly Row[] => [
  ['LVEF 49', both(ABIRATERONE_UNUSED, { lvef: 49 }), 'holds', ...claims],
  ['LVEF 50', both(ABIRATERONE_UNUSED, { lvef: 50 }), 'fails', 'no said'],
  ['LVEF 51', both(ABIRATERONE_UNUSED, { lvef: 51 }), 'fails', 'no said'],
  ['NYHA II', both(ABIRATERONE_UNUSED, { nyha: 'II' }), 'fails', 'no said'],
  ['NYHA III', both(ABIRATERONE_UNUSED, { nyha: 'III' }), 'holds', ...claims],
  ['NYHA IV', both(ABIRATERONE_UNUSED, { nyha: 'IV' }), 'holds', ...claims],
  ['LVEF unknown', both(ABIRATERONE_UNUSED, { lvef: 'unknown' }), 'unknown', 'no said'],
  ['NYHA class unknown', both(ABIRATERONE_UNUSED, { nyha: 'unknown' }), 'unknown', 'no said'],
];
const seizure = (...claims: string[]): readonly Row[] => [
  ['a history of seizure', { seizureHistory: true }, 'holds', ...claims],
  ['CNS metastases', { cnsMetastases: true }, 'holds', ...claims],
  ['neither', {}, 'fails', 'no said'],
  ['history unknown', { seizureHistory: 'unknown' }, 'unknown', 'no said'],
  ['CNS disease unknown', { cnsMetastases: 'unknown' }, 'unknown', 'no said'],
];
const taking = (drug: string, given: Patch = {}): Patch => both(given, { concomitantDrugs: [drug] });

export const arpiCases: RuleTable = {
  'arpi.pathway': [
    [
      'both taxanes used, enzalutamide unused',
      NO_TAXANE,
      'holds',
      'said',
      'pathway arpi_last_resort',
      'clinical_trial rank 1',
      'enzalutamide rank 2',
    ],
    [
      'both taxanes used, abiraterone unused',
      both(ABIRATERONE_UNUSED, NO_TAXANE),
      'holds',
      'pathway arpi_last_resort',
      'abiraterone rank 2',
    ],
    [
      'both taxanes and both ARPIs used',
      { prior: { cabazitaxel: true, enzalutamide: true } },
      'holds',
      'pathway trial_or_palliative',
    ],
    [
      'stable',
      both(NO_TAXANE, { diseaseStatus: 'stable', imaging: 'stable' }),
      'fails',
      'pathway surveillance',
    ],
    [
      'status unknown',
      both(NO_TAXANE, { diseaseStatus: 'unknown', imaging: 'unknown', psa: 'unknown' }),
      'unknown',
      'pathway incomplete',
    ],
  ],
  'abiraterone.unused': [
    ['not given', ABIRATERONE_UNUSED, 'holds', 'abiraterone recommended'],
    ['given', {}, 'fails', 'abiraterone not_recommended'],
    [
      'unknown',
      { prior: { abiraterone: 'unknown', enzalutamide: true } },
      'unknown',
      'abiraterone not_assessed',
      'pathway incomplete',
    ],
  ],
  'enzalutamide.unused': [
    ['not given', {}, 'holds', 'enzalutamide recommended'],
    ['given', { prior: { enzalutamide: true } }, 'fails', 'enzalutamide not_recommended'],
    [
      'unknown',
      { prior: { enzalutamide: 'unknown' } },
      'unknown',
      'enzalutamide not_assessed',
      'pathway incomplete',
    ],
  ],
  'arpi.not-in-neuroendocrine': [
    ['neuroendocrine', NEUROENDOCRINE, 'holds', 'said', 'enzalutamide not_recommended'],
    [
      'mixed, abiraterone unused',
      both(ABIRATERONE_UNUSED, { histology: 'mixed' }),
      'holds',
      'abiraterone not_recommended',
    ],
    ['adenocarcinoma', {}, 'fails', 'enzalutamide recommended'],
    [
      'unknown',
      { histology: 'unknown' },
      'unknown',
      'enzalutamide recommended',
      'no enzalutamide checks histology',
    ],
  ],
  'arpi.cross-resistance': [
    ['abiraterone used', {}, 'holds', 'said', 'clinical_trial rank 2', 'enzalutamide rank 3'],
    ['enzalutamide used', ABIRATERONE_UNUSED, 'holds', 'said', 'abiraterone rank 3'],
    [
      'apalutamide used',
      only('apalutamide'),
      'holds',
      'said',
      'clinical_trial rank 2',
      'abiraterone rank 3',
      'enzalutamide rank 4',
    ],
    [
      'no ARPI used',
      NO_ARPI,
      'fails',
      'no said',
      'abiraterone rank 2',
      'enzalutamide rank 3',
      'no clinical_trial rank 2',
    ],
    [
      'darolutamide unknown, the others not',
      both(NO_ARPI, { prior: { darolutamide: 'unknown' } }),
      'unknown',
      'no said',
      'abiraterone rank 2',
    ],
  ],
  'enzalutamide.same-class': [
    ['apalutamide used', only('apalutamide'), 'holds', 'said', 'enzalutamide rank 4'],
    ['darolutamide used', only('darolutamide'), 'holds', 'said'],
    [
      'apalutamide used, LVEF 40: two cautions each, so the article’s order',
      both(only('apalutamide'), { lvef: 40 }),
      'holds',
      'abiraterone rank 3',
      'enzalutamide rank 4',
    ],
    ['neither', NO_ARPI, 'fails', 'no said'],
    ['one unknown', { prior: { apalutamide: 'unknown' } }, 'unknown', 'no said'],
  ],
  'enzalutamide.after-abiraterone': [
    ['abiraterone used', {}, 'holds', 'said'],
    ['abiraterone not used', NO_ARPI, 'fails', 'no said'],
    ['unknown', { prior: { abiraterone: 'unknown', enzalutamide: false } }, 'unknown', 'no said'],
  ],
  'abiraterone.after-enzalutamide': [
    ['enzalutamide used', ABIRATERONE_UNUSED, 'holds', 'said', 'abiraterone recommended'],
    ['not used', NO_ARPI, 'fails', 'no said'],
    ['unknown', { prior: { abiraterone: false, enzalutamide: 'unknown' } }, 'unknown', 'no said'],
  ],
  'arpi.order': [
    ['neither used', NO_ARPI, 'holds', 'said', 'abiraterone rank 2', 'enzalutamide rank 3'],
    ['abiraterone used', {}, 'fails', 'no said'],
    ['enzalutamide used', ABIRATERONE_UNUSED, 'fails', 'no said'],
    [
      'abiraterone not, enzalutamide unknown',
      { prior: { abiraterone: false, enzalutamide: 'unknown' } },
      'unknown',
      'no said',
    ],
  ],
  'abiraterone.child-pugh': [
    [
      'Child-Pugh C',
      both(ABIRATERONE_UNUSED, { childPugh: 'C' }),
      'holds',
      'said',
      'abiraterone not_recommended',
    ],
    ['Child-Pugh B', both(ABIRATERONE_UNUSED, { childPugh: 'B' }), 'fails', 'abiraterone recommended'],
    [
      'unknown',
      both(ABIRATERONE_UNUSED, { childPugh: 'unknown' }),
      'unknown',
      'abiraterone recommended',
      'no abiraterone checks childPugh',
    ],
  ],
  'abiraterone.potassium': [
    [
      '3.4',
      both(ABIRATERONE_UNUSED, { potassium: 3.4 }),
      'holds',
      'said',
      'abiraterone on_hold',
      'abiraterone needs potassium',
    ],
    ['3.5', both(ABIRATERONE_UNUSED, { potassium: 3.5 }), 'fails', 'abiraterone recommended'],
    ['3.6', both(ABIRATERONE_UNUSED, { potassium: 3.6 }), 'fails', 'abiraterone recommended'],
    ['3.1 and enzalutamide', { potassium: 3.1 }, 'holds', 'enzalutamide recommended'],
    [
      'unknown',
      both(ABIRATERONE_UNUSED, { potassium: 'unknown' }),
      'unknown',
      'abiraterone recommended',
      'abiraterone checks potassium',
    ],
  ],
  'abiraterone.heart': [
    ...heart('said', 'abiraterone recommended'),
    [
      'LVEF 40, no ARPI used',
      both(NO_ARPI, { lvef: 40 }),
      'holds',
      'enzalutamide rank 2',
      'clinical_trial rank 3',
      'abiraterone rank 4',
    ],
  ],
  'abiraterone.alert-heart': heart('said', 'alert cardiac'),
  'abiraterone.alert-hepatic': [
    ['Child-Pugh B', both(ABIRATERONE_UNUSED, { childPugh: 'B' }), 'holds', 'said', 'alert hepatic'],
    ['Child-Pugh A', ABIRATERONE_UNUSED, 'fails', 'no alert hepatic'],
    ['unknown', both(ABIRATERONE_UNUSED, { childPugh: 'unknown' }), 'unknown', 'no said'],
  ],
  'enzalutamide.seizure': [
    ...seizure('said'),
    [
      'a history of seizure, no ARPI used',
      both(NO_ARPI, { seizureHistory: true }),
      'holds',
      'abiraterone rank 2',
      'clinical_trial rank 3',
      'enzalutamide rank 4',
    ],
  ],
  'enzalutamide.alert-seizure': seizure('said', 'alert seizure'),
  'arpi.alert-cross-resistance': [
    ['abiraterone used', {}, 'holds', 'said', 'alert arpi_cross_resistance'],
    ['enzalutamide used', ABIRATERONE_UNUSED, 'holds', 'said'],
    ['both used', { prior: { enzalutamide: true } }, 'holds', 'no said'],
    ['no ARPI used', NO_ARPI, 'fails', 'no alert arpi_cross_resistance'],
    [
      'apalutamide unknown',
      both(NO_ARPI, { prior: { apalutamide: 'unknown' } }),
      'unknown',
      'asked',
      'alert arpi_cross_resistance',
    ],
  ],
  'enzalutamide.alert-same-class': [
    ['darolutamide used', only('darolutamide'), 'holds', 'said', 'alert arpi_cross_resistance'],
    ['neither', {}, 'fails', 'no said'],
    ['unknown', { prior: { darolutamide: 'unknown' } }, 'unknown', 'no said'],
  ],
  'abiraterone.interactions': [
    ['pioglitazone', taking('pioglitazone', ABIRATERONE_UNUSED), 'holds', 'said', 'alert interaction'],
    ['rosiglitazone', taking('rosiglitazone', ABIRATERONE_UNUSED), 'holds', 'said'],
    ['metformin', taking('metformin', ABIRATERONE_UNUSED), 'fails', 'no said'],
    ['unknown', both(ABIRATERONE_UNUSED, { concomitantDrugs: 'unknown' }), 'unknown', 'no said'],
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
  'arpi.interactions-unlisted': [
    ['any drug', taking('metformin'), 'holds', 'said', 'alert interaction'],
    ['any drug beside abiraterone', taking('metformin', ABIRATERONE_UNUSED), 'holds', 'said'],
    [
      'any drug beside a PARP inhibitor only',
      taking('metformin', both(BRCA2, { prior: { enzalutamide: true } })),
      'holds',
      'said',
    ],
    ['none taken', { concomitantDrugs: [] }, 'fails', 'no said'],
    ['unknown', { concomitantDrugs: 'unknown' }, 'unknown', 'no said'],
  ],
};
