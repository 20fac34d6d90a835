import type { Testosterone } from '../../../src/engine/findings.ts';
import { both, type Patch } from '../support/baseCase.ts';
import type { RuleTable } from '../support/ruleTable.ts';
import { ngdl, nmol } from './adt.ts';

const below = (value: number, unit: Testosterone['unit']): Patch => ({
  testosterone: { value, unit, comparator: '<' },
});

export const adtAlertCases: RuleTable = {
  'adt.alert-do-not-stop': [
    ['ADT continuing', {}, 'holds', 'said', 'alert do_not_stop_adt'],
    ['ADT stopped', { adt: 'stopped' }, 'holds', 'said 2', 'no said'],
    ['ADT stopped, ECOG 3', { adt: 'stopped', ecog: 3 }, 'holds', 'said 1', 'no said 2'],
    ['ADT never given, ECOG 2', { adt: 'never', ecog: 2 }, 'holds', 'said 2', 'no said 1'],
    [
      'orchiectomy',
      { adt: 'orchiectomy' },
      'fails',
      'no alert do_not_stop_adt',
      'no continue_adt recommended',
    ],
    [
      'ADT unknown',
      { adt: 'unknown' },
      'unknown',
      'asked',
      'alert do_not_stop_adt',
      'continue_adt recommended',
    ],
    ['an emergency', { redFlags: ['sepsis'] }, 'holds', 'no alert do_not_stop_adt'],
  ],
  'adt.repeat-by-mass-spectrometry': [
    ['50 ng/dL', ngdl(50), 'fails', 'no said'],
    ['51 ng/dL on ADT', ngdl(51), 'holds', 'said', 'alert adt_not_castrate', 'pathway adt_first'],
    ['100 ng/dL on ADT', ngdl(100), 'holds', 'said'],
    ['101 ng/dL on ADT', ngdl(101), 'fails', 'no said', 'pathway adt_first'],
    ['62 ng/dL after orchiectomy', both(ngdl(62), { adt: 'orchiectomy' }), 'holds', 'said'],
    [
      '62 ng/dL with ADT stopped',
      both(ngdl(62), { adt: 'stopped' }),
      'fails',
      'no said',
      'pathway adt_first',
    ],
    ['62 ng/dL with ADT never given', both(ngdl(62), { adt: 'never' }), 'fails', 'no said'],
    ['1.735 nmol/L', nmol(1.735), 'fails', 'no said'],
    ['1.74 nmol/L', nmol(1.74), 'holds', 'said'],
    ['3.47 nmol/L', nmol(3.47), 'holds', 'said'],
    ['3.48 nmol/L', nmol(3.48), 'fails', 'no said'],
    [
      'below 100 ng/dL, no more said',
      below(100, 'ng/dL'),
      'fails',
      'no said',
      'alert testosterone_not_verified',
    ],
    ['62 ng/dL, ADT unknown', both(ngdl(62), { adt: 'unknown' }), 'unknown', 'no said', 'pathway adt_first'],
    ['testosterone unknown', { testosterone: 'unknown' }, 'unknown', 'no said'],
  ],
  'adt.alert-borderline': [
    ['48.9 ng/dL', ngdl(48.9), 'fails', 'no alert testosterone_borderline'],
    ['49.5 ng/dL', ngdl(49.5), 'holds', 'said', 'alert testosterone_borderline'],
    ['1.71 nmol/L', nmol(1.71), 'holds', 'said'],
    ['testosterone unknown', { testosterone: 'unknown' }, 'unknown', 'no said'],
  ],
  'adt.alert-not-verified': [
    [
      'testosterone unknown',
      { testosterone: 'unknown' },
      'holds',
      'said',
      'alert testosterone_not_verified',
      'missing testosterone',
    ],
    ['testosterone never said', { testosterone: undefined }, 'holds', 'said', 'missing testosterone'],
    ['below 51 ng/dL, no more said', below(51, 'ng/dL'), 'holds', 'said'],
    ['below 50 ng/dL', below(50, 'ng/dL'), 'fails', 'no said', 'cabazitaxel recommended'],
    ['below 1.7 nmol/L', below(1.7, 'nmol/L'), 'fails', 'no said', 'cabazitaxel recommended'],
    ['below 1.71 nmol/L', below(1.71, 'nmol/L'), 'holds', 'said'],
    [
      'castrate, in words',
      { testosterone: undefined, testosteroneCastrate: true },
      'fails',
      'no said',
      'cabazitaxel recommended',
    ],
    [
      'orchiectomy, testosterone unknown',
      { adt: 'orchiectomy', testosterone: 'unknown' },
      'holds',
      'said',
      'cabazitaxel provisional',
    ],
  ],
};
