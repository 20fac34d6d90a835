import { both, type Patch } from '../support/baseCase.ts';
import type { RuleTable } from '../support/ruleTable.ts';
import { ngdl } from './adt.ts';

const CRISIS: Patch = { visceralCrisis: true };
const T_UNKNOWN: Patch = { testosterone: 'unknown' };

export const visceralCrisisCases: RuleTable = {
  'visceral-crisis.alert': [
    ['castrate on ADT', CRISIS, 'holds', 'said 2', 'no said', 'alert visceral_crisis'],
    ['castrate after orchiectomy', both(CRISIS, { adt: 'orchiectomy' }), 'holds', 'said 2', 'no said'],
    ['testosterone unknown on ADT', both(CRISIS, T_UNKNOWN), 'holds', 'said', 'pathway chemotherapy'],
    [
      'ADT and testosterone unknown',
      both(CRISIS, T_UNKNOWN, { adt: 'unknown' }),
      'holds',
      'said',
      'alert visceral_crisis',
      'pathway incomplete',
    ],
    ['ADT unknown, castrate', both(CRISIS, { adt: 'unknown' }), 'holds', 'said'],
    ['borderline', both(CRISIS, ngdl(50)), 'holds', 'said'],
    ['62 ng/dL on ADT', both(CRISIS, ngdl(62)), 'holds', 'said 3', 'no said 6', 'no says adt.flare'],
    ['62 ng/dL, ADT unknown', both(CRISIS, ngdl(62), { adt: 'unknown' }), 'holds', 'said 6', 'no said 3'],
    ['ADT stopped, castrate', both(CRISIS, ngdl(15), { adt: 'stopped' }), 'holds', 'said 4', 'no said 6'],
    ['ADT never given, castrate', both(CRISIS, { adt: 'never' }), 'holds', 'said 5', 'no said 6'],
    ['ADT stopped, testosterone unknown', both(CRISIS, T_UNKNOWN, { adt: 'stopped' }), 'holds', 'said 6'],
    ['testosterone 300', both(CRISIS, ngdl(300)), 'holds', 'said 6', 'alert visceral_crisis'],
    [
      'five infusions',
      both(CRISIS, { pluvictoInfusions: 5 }),
      'holds',
      'said 2',
      'alert visceral_crisis',
      'pathway out_of_scope',
    ],
    ['ECOG 3', both(CRISIS, { ecog: 3 }), 'holds', 'said 1', 'alert visceral_crisis', 'pathway palliative'],
    ['ECOG 4, ADT stopped', both(CRISIS, { ecog: 4, adt: 'stopped' }), 'holds', 'said 1', 'no said 4'],
    ['ECOG 2', both(CRISIS, { ecog: 2 }), 'holds', 'no said 1'],
    ['stable', both(CRISIS, { diseaseStatus: 'stable', imaging: 'stable' }), 'holds', 'said 2'],
    ['an emergency', both(CRISIS, { redFlags: ['sepsis'] }), 'holds', 'no alert visceral_crisis'],
    ['none', {}, 'fails', 'no alert visceral_crisis'],
    ['unknown', { visceralCrisis: 'unknown' }, 'unknown', 'no alert visceral_crisis'],
  ],
  'adt.flare': [
    ['ADT stopped and a visceral crisis', both(CRISIS, { adt: 'stopped' }), 'holds', 'said'],
    ['ADT never given and a visceral crisis', both(CRISIS, { adt: 'never' }), 'holds', 'said'],
    [
      'testosterone 300 and a visceral crisis',
      both(CRISIS, ngdl(300)),
      'holds',
      'said',
      'alert adt_not_castrate',
    ],
    ['62 ng/dL on ADT and a visceral crisis', both(CRISIS, ngdl(62)), 'holds', 'no said'],
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
    [
      'ECOG 4, five infusions, ADT stopped and a crisis',
      both(CRISIS, { adt: 'stopped', ecog: 4, pluvictoInfusions: 5 }),
      'holds',
      'no said',
    ],
  ],
};
