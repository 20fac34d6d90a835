import { both, NEUROENDOCRINE } from '../../support/baseCase.ts';
import type { RuleTable } from '../../support/ruleTable.ts';

export const platinumCases: RuleTable = {
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
  'platinum.renal': [
    ['clearance 49', both(NEUROENDOCRINE, { creatinineClearance: 49 }), 'holds', 'said', 'alert renal_dose'],
    ['clearance 50', both(NEUROENDOCRINE, { creatinineClearance: 50 }), 'holds', 'said'],
    ['clearance 51', both(NEUROENDOCRINE, { creatinineClearance: 51 }), 'fails', 'no said'],
    ['clearance 40 without platinum', { creatinineClearance: 40 }, 'holds', 'no said'],
    [
      'clearance unknown',
      both(NEUROENDOCRINE, { creatinineClearance: 'unknown' }),
      'unknown',
      'no said',
      'platinum_chemotherapy checks creatinineClearance',
      'missing creatinineClearance',
    ],
  ],
};
