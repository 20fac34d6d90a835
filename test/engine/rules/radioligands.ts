import type { Patch } from '../support/baseCase.ts';
import type { Row, RuleTable } from '../support/ruleTable.ts';

const EMERGENCY: Patch = { redFlags: ['bleeding'] };
const always = (inEmergency: string, ...claims: string[]): readonly Row[] => [
  ['the base case', {}, 'holds', ...claims],
  ['stable', { diseaseStatus: 'stable', imaging: 'stable' }, 'holds', ...claims],
  ['out of scope', { pluvictoInfusions: 4 }, 'holds', ...claims],
  ['an emergency', EMERGENCY, 'holds', inEmergency],
];

export const radioligandCases: RuleTable = {
  'retreatment.not-outside-trial': [
    ...always('lu_psma_retreatment not_assessed', 'lu_psma_retreatment not_recommended'),
    ['six infusions', {}, 'holds', 'said', 'no said 1'],
    ['five infusions', { pluvictoInfusions: 5 }, 'holds', 'said 1', 'no said'],
    ['infusions unknown', { pluvictoInfusions: 'unknown' }, 'holds', 'said'],
  ],
  'retreatment.alert': [
    ['five infusions', { pluvictoInfusions: 5 }, 'fails', 'no alert retreatment_not_supported'],
    ['six infusions', {}, 'holds', 'said', 'alert retreatment_not_supported'],
    ['seven infusions', { pluvictoInfusions: 7 }, 'holds', 'said'],
    ['infusions unknown', { pluvictoInfusions: 'unknown' }, 'unknown', 'asked'],
    ['an emergency', EMERGENCY, 'holds', 'no said'],
  ],
  'actinium.trial-only': always(
    'actinium_225_psma not_assessed',
    'said',
    'actinium_225_psma not_recommended',
  ),
  'actinium.alert': [
    ...always('no said', 'said', 'alert actinium_investigational'),
    ['ECOG 4', { ecog: 4 }, 'holds', 'no said', 'actinium_225_psma not_recommended'],
  ],
};
