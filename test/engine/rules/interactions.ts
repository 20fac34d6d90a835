import {
  ABIRATERONE_UNUSED,
  ALL_USED,
  BRCA2,
  both,
  DOCETAXEL_UNUSED,
  MSI_HIGH,
  NEUROENDOCRINE,
  type Patch,
  RADIUM,
  RECHALLENGE,
} from '../support/baseCase.ts';
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
    [
      'any drug beside docetaxel',
      taking('clarithromycin', both(DOCETAXEL_UNUSED, { prior: { enzalutamide: true } })),
      'holds',
      'said',
    ],
    ['any drug beside rechallenge', taking('metformin', both(ALL_USED, RECHALLENGE)), 'holds', 'said'],
    ['any drug beside radium-223', taking('metformin', both(ALL_USED, RADIUM)), 'holds', 'said'],
    ['any drug beside pembrolizumab', taking('metformin', both(ALL_USED, MSI_HIGH)), 'holds', 'said'],
    ['any drug beside platinum', taking('metformin', both(ALL_USED, NEUROENDOCRINE)), 'holds', 'said'],
    ['any drug, nothing left that it bears on', taking('metformin', ALL_USED), 'holds', 'no said'],
    ['none taken', { concomitantDrugs: [] }, 'fails', 'no said'],
    ['unknown', { concomitantDrugs: 'unknown' }, 'unknown', 'no said'],
  ],
};
