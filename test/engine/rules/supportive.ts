import { ALL_USED, both, DOCETAXEL_UNUSED, type Patch, RADIUM, RECHALLENGE } from '../support/baseCase.ts';
import type { RuleTable } from '../support/ruleTable.ts';

const BONE: Patch = { boneMetastases: true };
const EMERGENCY: Patch = { redFlags: ['sepsis'] };

export const supportiveCases: RuleTable = {
  'trial.pathway': [
    ['everything used', ALL_USED, 'holds', 'said', 'pathway trial_or_palliative', 'clinical_trial rank 1'],
    [
      'only rechallenge left',
      both(ALL_USED, RECHALLENGE),
      'holds',
      'pathway trial_or_palliative',
      'clinical_trial rank 1',
      'docetaxel_rechallenge rank 2',
    ],
    [
      'rechallenge and radium left',
      both(ALL_USED, RECHALLENGE, RADIUM),
      'holds',
      'docetaxel_rechallenge rank 2',
      'radium223 rank 3',
    ],
    ['a taxane left', {}, 'holds', 'no said'],
  ],
  'trial.taxane-naive': [
    ['no taxane', DOCETAXEL_UNUSED, 'holds', 'said', 'clinical_trial recommended'],
    ['docetaxel given', {}, 'fails', 'no said'],
    ['cabazitaxel given', { prior: { docetaxel: false, cabazitaxel: true } }, 'fails', 'no said'],
    ['cabazitaxel unknown', { prior: { docetaxel: false, cabazitaxel: 'unknown' } }, 'unknown', 'no said'],
    ['no taxane, ECOG 4', both(DOCETAXEL_UNUSED, { ecog: 4 }), 'holds', 'no said'],
  ],
  'scope.incomplete': [
    [
      'a prior that decides is unknown',
      { prior: { cabazitaxel: 'unknown' } },
      'holds',
      'said',
      'pathway incomplete',
      'enzalutamide provisional',
      'no enzalutamide rank 1',
    ],
    [
      'a prior that does not decide is unknown',
      { prior: { apalutamide: 'unknown' } },
      'holds',
      'pathway chemotherapy',
    ],
    [
      'ADT unknown',
      { adt: 'unknown' },
      'holds',
      'pathway incomplete',
      'missing adt',
      'cabazitaxel provisional',
      'cabazitaxel needs adt',
    ],
    ['nothing unknown', {}, 'holds', 'no said'],
  ],
  'palliative.alert': [
    ['ECOG 1', {}, 'holds', 'said', 'alert palliative_care', 'palliative_care recommended'],
    ['ECOG 4', { ecog: 4 }, 'holds', 'said', 'no palliative_care rank 1'],
    ['an emergency', EMERGENCY, 'holds', 'no said'],
  ],
  'radiotherapy.painful-bone': [
    ['opioid bone pain', { opioidBonePain: true }, 'holds', 'said', 'alert radiotherapy'],
    ['opioid bone pain at ECOG 4', { opioidBonePain: true, ecog: 4 }, 'holds', 'said'],
    ['none', {}, 'fails', 'no alert radiotherapy'],
    ['unknown', { opioidBonePain: 'unknown' }, 'unknown', 'no said'],
    ['an emergency', both(EMERGENCY, { opioidBonePain: true }), 'holds', 'no said'],
  ],
  'bone.protective-agent': [
    ['bone metastases', BONE, 'holds', 'said', 'alert bone_health'],
    ['none', {}, 'fails', 'no alert bone_health'],
    ['unknown', { boneMetastases: 'unknown' }, 'unknown', 'no said'],
  ],
  'bone.low-calcium': [
    ['2.19', { correctedCalcium: 2.19 }, 'holds', 'said', 'alert bone_health'],
    ['2.2', { correctedCalcium: 2.2 }, 'fails', 'no said'],
    ['2.21', { correctedCalcium: 2.21 }, 'fails', 'no said'],
    ['unknown', { correctedCalcium: 'unknown' }, 'unknown', 'no said'],
  ],
  'bone.renal': [
    [
      'clearance 29 with bone metastases',
      both(BONE, { creatinineClearance: 29 }),
      'holds',
      'said',
      'alert bone_health',
    ],
    ['clearance 30', both(BONE, { creatinineClearance: 30 }), 'fails', 'no said'],
    ['clearance 31', both(BONE, { creatinineClearance: 31 }), 'fails', 'no said'],
    ['clearance 29 without bone metastases', { creatinineClearance: 29 }, 'fails', 'no said'],
    ['clearance unknown', both(BONE, { creatinineClearance: 'unknown' }), 'unknown', 'no said'],
  ],
  'renal.after-lu': [
    ['49', { creatinineClearance: 49 }, 'holds', 'said', 'alert renal_dose'],
    ['50', { creatinineClearance: 50 }, 'holds', 'said'],
    ['51', { creatinineClearance: 51 }, 'fails', 'no alert renal_dose'],
    ['unknown', { creatinineClearance: 'unknown' }, 'unknown', 'no said'],
    [
      '40, stable',
      { creatinineClearance: 40, diseaseStatus: 'stable', imaging: 'stable' },
      'holds',
      'no said',
    ],
  ],
};
