import { ABIRATERONE_UNUSED, ALL_USED, BRCA2, both, type Patch } from '../support/baseCase.ts';
import type { RuleTable } from '../support/ruleTable.ts';

const taking = (drug: string, given: Patch = {}): Patch => both(given, { concomitantDrugs: [drug] });

export const interactionCases: RuleTable = {
  'arpi.interactions-unlisted': [
    ['any drug', taking('metformin'), 'holds', 'said', 'alert interaction'],
    ['any drug beside abiraterone', taking('metformin', ABIRATERONE_UNUSED), 'holds', 'said'],
    [
      'any drug beside a PARP inhibitor only',
      taking('metformin', both(BRCA2, { prior: { enzalutamide: true } })),
      'holds',
      'said',
    ],
    [
      'any drug beside cabazitaxel only',
      taking('metformin', { prior: { enzalutamide: true } }),
      'holds',
      'said',
    ],
    ['any drug, nothing left that it bears on', taking('metformin', ALL_USED), 'holds', 'no said'],
    ['none taken', { concomitantDrugs: [] }, 'fails', 'no said'],
    ['unknown', { concomitantDrugs: 'unknown' }, 'unknown', 'no said'],
  ],
};
