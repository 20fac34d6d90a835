import { both } from '../support/baseCase.ts';
import { everyDrug, type Row, type RuleTable } from '../support/ruleTable.ts';

const emergencies = (...claims: string[]): readonly Row[] => [
  ['a red flag', { redFlags: ['cord_compression'] }, 'holds', ...claims],
  ['two red flags', { redFlags: ['sepsis', 'bleeding'] }, 'holds', ...claims],
  ['none of the red flags', { redFlags: [] }, 'fails', 'no said', 'pathway chemotherapy'],
  [
    'red flags not available',
    { redFlags: 'unknown' },
    'unknown',
    'no said',
    'pathway chemotherapy',
    'missing redFlags',
  ],
  ['red flags never spoken of', { redFlags: undefined }, 'unknown', 'no said', 'missing redFlags'],
  ['corrected calcium 2.99', { correctedCalcium: 2.99 }, 'fails', 'no said'],
  ['corrected calcium 3.0', { correctedCalcium: 3 }, 'holds', ...claims],
  ['corrected calcium 3.01', { correctedCalcium: 3.01 }, 'holds', ...claims],
  ['corrected calcium unknown', { correctedCalcium: 'unknown' }, 'unknown', 'no said'],
  ['platelets 24', { platelets: 24 }, 'holds', ...claims],
  ['platelets 25', { platelets: 25 }, 'fails', 'no said'],
  ['platelets 26', { platelets: 26 }, 'fails', 'no said'],
  ['platelets unknown', { platelets: 'unknown' }, 'unknown', 'no said'],
  ['red flags unknown and calcium 3.2', { redFlags: 'unknown', correctedCalcium: 3.2 }, 'holds', ...claims],
];

export const scopeCases: RuleTable = {
  'scope.red-flag': emergencies(
    'said',
    'pathway urgent',
    'cabazitaxel not_assessed',
    'continue_adt not_assessed',
  ),
  'scope.alert-red-flag': emergencies('said', 'alert red_flag'),
  'scope.six-infusions': [
    ['six infusions', { pluvictoInfusions: 6 }, 'fails', 'no said', 'pathway chemotherapy'],
    [
      'five infusions',
      { pluvictoInfusions: 5 },
      'holds',
      'said',
      'pathway out_of_scope',
      'continue_adt recommended',
    ],
    [
      'seven infusions',
      { pluvictoInfusions: 7 },
      'holds',
      'said',
      'pathway out_of_scope',
      'clinical_trial recommended',
    ],
    ['no infusions', { pluvictoInfusions: 0 }, 'holds', 'pathway out_of_scope', 'cabazitaxel not_assessed'],
    ['infusions unknown', { pluvictoInfusions: 'unknown' }, 'unknown', 'no said', 'pathway incomplete'],
  ],
  'scope.applies': [
    ['six infusions', {}, 'holds', 'cabazitaxel recommended'],
    [
      'five infusions',
      { pluvictoInfusions: 5 },
      'fails',
      'cabazitaxel not_assessed',
      'pembrolizumab not_assessed',
    ],
    ...everyDrug('infusions unknown', { pluvictoInfusions: 'unknown' }, 'unknown', 'not_assessed'),
  ],
  'scope.alert-not-six': [
    ['six infusions', {}, 'fails', 'no alert scope_not_six'],
    ['four infusions', { pluvictoInfusions: 4 }, 'holds', 'said', 'alert scope_not_six'],
    ['ten infusions', { pluvictoInfusions: 10 }, 'holds', 'said'],
    [
      'four infusions in an emergency',
      both({ pluvictoInfusions: 4 }, { redFlags: ['sepsis'] }),
      'holds',
      'no said',
    ],
    ['infusions unknown', { pluvictoInfusions: 'unknown' }, 'unknown', 'no said'],
  ],
};
