import type { Coverage } from './coverageRow.ts';

/** The rules that decide the boundary cases of the safety review. */
export const BOUNDARY_COVERAGE = {
  B01: { rules: ['docetaxel.bilirubin'] },
  B02: {
    rules: ['docetaxel.neutrophils', 'docetaxel.alert-neutropenia', 'cabazitaxel.neutrophils'],
    alerts: ['neutropenia'],
  },
  B03: { rules: ['cabazitaxel.neutrophils', 'chemotherapy.pathway'] },
  B04: {
    rules: [
      'cabazitaxel.neutrophils',
      'cabazitaxel.alert-marrow-haemoglobin',
      'cabazitaxel.alert-marrow-platelets',
      'radium.neutrophils',
      'radium.platelets',
      'radium.haemoglobin',
    ],
    alerts: ['marrow_reserve'],
  },
  B05: {
    rules: ['preference.declined.docetaxel', 'preference.contraindicated.docetaxel', 'docetaxel.unused'],
  },
  B06: {
    rules: [
      'olaparib.other-genes-share',
      'olaparib.brca-or-palb2-first',
      'parp.clonal-haematopoiesis',
      'olaparib.gene',
    ],
  },
  B07: { rules: ['parp.haemoglobin'] },
  B08: { rules: ['ecog.poor', 'ecog.restore-castration-at-the-end'], alerts: ['goals_of_care'] },
  B09: { rules: ['ecog.poor'] },
  B10: { rules: ['status.conflict'], alerts: ['status_conflict'] },
  B11: {
    rules: ['status.transformation-suspected', 'status.transformation-to-exclude'],
    alerts: ['transformation'],
  },
  B12: { rules: ['status.unconfirmed', 'status.imaging-clear'], alerts: ['confirm_progression'] },
  B13: {
    rules: ['adt.repeat-by-mass-spectrometry', 'adt.restore-castration'],
    alerts: ['adt_not_castrate'],
  },
  B14: {
    rules: ['adt.restore-castration', 'adt.borderline'],
    left: 'A unit that nobody gave is asked for where text is read; no rule guesses it.',
  },
  B15: {
    rules: ['adt.flare', 'adt.chemotherapy-waits', 'adt.others-wait', 'visceral-crisis.alert'],
    alerts: ['visceral_crisis'],
  },
  B16: { rules: ['scope.red-flag', 'scope.alert-red-flag', 'scope.alert-platelets'], alerts: ['red_flag'] },
  B17: { rules: ['scope.red-flag', 'scope.alert-calcium', 'bone.low-calcium'], alerts: ['bone_health'] },
  B18: {
    rules: ['enzalutamide.same-class', 'enzalutamide.alert-same-class', 'arpi.pathway'],
    alerts: ['arpi_cross_resistance'],
  },
  B19: { rules: ['abiraterone.potassium', 'enzalutamide.seizure'] },
  B20: {
    rules: ['status.too-early'],
    alerts: ['too_early_to_call'],
    left: 'Laboratory values carry no date: the answer asks for values from after the last infusion.',
  },
} as const satisfies Record<string, Coverage>;
