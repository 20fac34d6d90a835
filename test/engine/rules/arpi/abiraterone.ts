import { ABIRATERONE_UNUSED, both, NO_ARPI, type Patch } from '../../support/baseCase.ts';
import type { Row, RuleTable } from '../../support/ruleTable.ts';

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

const liver = (tests: Patch): Patch => both(ABIRATERONE_UNUSED, tests);

const taking = (drug: string, given: Patch = {}): Patch => both(given, { concomitantDrugs: [drug] });

export const abirateroneCases: RuleTable = {
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
      'abiraterone checks childPugh',
      'missing childPugh',
    ],
  ],
  'abiraterone.potassium-given': [
    ['3.4', both(ABIRATERONE_UNUSED, { potassium: 3.4 }), 'fails', 'no said'],
    ['3.5', both(ABIRATERONE_UNUSED, { potassium: 3.5 }), 'holds', 'said', 'abiraterone recommended'],
    ['3.6', both(ABIRATERONE_UNUSED, { potassium: 3.6 }), 'holds', 'said'],
    ['6.8', both(ABIRATERONE_UNUSED, { potassium: 6.8 }), 'holds', 'said'],
    [
      'unknown',
      both(ABIRATERONE_UNUSED, { potassium: 'unknown' }),
      'unknown',
      'no said',
      'abiraterone checks potassium',
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
  'abiraterone.alert-heart': [
    ...heart('said', 'alert cardiac'),
    [
      'neither known',
      both(ABIRATERONE_UNUSED, { lvef: 'unknown', nyha: 'unknown' }),
      'unknown',
      'abiraterone recommended',
      'abiraterone checks lvef',
      'abiraterone checks nyha',
      'missing lvef',
    ],
    ['neither known, abiraterone used', { lvef: 'unknown', nyha: 'unknown' }, 'unknown', 'no missing lvef'],
  ],
  'abiraterone.alert-hepatic': [
    ['Child-Pugh B', both(ABIRATERONE_UNUSED, { childPugh: 'B' }), 'holds', 'said', 'alert hepatic'],
    ['Child-Pugh A', ABIRATERONE_UNUSED, 'fails', 'no alert hepatic'],
    ['unknown', both(ABIRATERONE_UNUSED, { childPugh: 'unknown' }), 'unknown', 'no said'],
  ],
  'abiraterone.interactions': [
    ['pioglitazone', taking('pioglitazone', ABIRATERONE_UNUSED), 'holds', 'said', 'alert interaction'],
    ['rosiglitazone', taking('rosiglitazone', ABIRATERONE_UNUSED), 'holds', 'said'],
    ['metformin', taking('metformin', ABIRATERONE_UNUSED), 'fails', 'no said'],
    ['unknown', both(ABIRATERONE_UNUSED, { concomitantDrugs: 'unknown' }), 'unknown', 'no said'],
  ],
  'abiraterone.liver-tests': [
    ['AST 4.99', liver({ astTimesUln: 4.99 }), 'fails', 'no said'],
    ['AST 5', liver({ astTimesUln: 5 }), 'fails', 'abiraterone recommended', 'no said'],
    [
      'AST 5.01',
      liver({ astTimesUln: 5.01 }),
      'holds',
      'said',
      'abiraterone on_hold',
      'abiraterone needs astTimesUln',
    ],
    ['ALT 4.99', liver({ altTimesUln: 4.99 }), 'fails', 'no said'],
    ['ALT 5', liver({ altTimesUln: 5 }), 'fails', 'no said'],
    ['ALT 5.01', liver({ altTimesUln: 5.01 }), 'holds', 'said', 'abiraterone on_hold'],
    ['bilirubin 2.99', liver({ bilirubinTimesUln: 2.99 }), 'fails', 'no said'],
    ['bilirubin 3', liver({ bilirubinTimesUln: 3 }), 'fails', 'no said'],
    ['bilirubin 3.01', liver({ bilirubinTimesUln: 3.01 }), 'holds', 'said', 'abiraterone on_hold'],
    ['ALT 2.99 with bilirubin 2.5', liver({ altTimesUln: 2.99, bilirubinTimesUln: 2.5 }), 'fails', 'no said'],
    ['ALT 3 with bilirubin 2.5', liver({ altTimesUln: 3, bilirubinTimesUln: 2.5 }), 'fails', 'no said'],
    [
      'ALT 3.01 with bilirubin 1.99',
      liver({ altTimesUln: 3.01, bilirubinTimesUln: 1.99 }),
      'fails',
      'no said',
    ],
    ['ALT 3.01 with bilirubin 2', liver({ altTimesUln: 3.01, bilirubinTimesUln: 2 }), 'fails', 'no said'],
    ['ALT 3.01 with bilirubin 2.01', liver({ altTimesUln: 3.01, bilirubinTimesUln: 2.01 }), 'holds', 'said'],
    [
      'AST unknown',
      liver({ astTimesUln: 'unknown' }),
      'unknown',
      'no said',
      'abiraterone recommended',
      'abiraterone checks astTimesUln',
    ],
    [
      'ALT and bilirubin unknown',
      liver({ altTimesUln: 'unknown', bilirubinTimesUln: 'unknown' }),
      'unknown',
      'abiraterone checks altTimesUln',
      'abiraterone checks bilirubinTimesUln',
      'missing bilirubinTimesUln',
    ],
    ['AST 6 beside enzalutamide', both(NO_ARPI, { astTimesUln: 6 }), 'holds', 'enzalutamide recommended'],
    ['AST 6 with abiraterone used', { astTimesUln: 6 }, 'holds', 'no said'],
  ],
};
