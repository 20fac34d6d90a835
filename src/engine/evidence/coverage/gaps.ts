import type { Coverage } from './coverageRow.ts';

/** How each gap of the article was closed. */
export const GAP_COVERAGE = {
  G01: { rules: ['status.not-progressing', 'monitoring.imaging-quiet'], options: ['surveillance'] },
  G02: { rules: ['docetaxel.unused', 'chemotherapy.pathway'], options: ['docetaxel'], register: ['S01'] },
  G03: { rules: ['cabazitaxel.unused'], register: ['S13'] },
  G04: {
    rules: ['olaparib.gene', 'rucaparib.gene', 'parp.combinations', 'parp.unused'],
    also: ['PROFOUND-rPFS'],
  },
  G05: {
    rules: [
      'radium.bone-metastases',
      'radium.symptomatic',
      'bone.protective-agent',
      'radiotherapy.painful-bone',
    ],
    alerts: ['bone_health', 'radiotherapy'],
    also: ['ASCO-PALLIATIVE-2024'],
  },
  G06: {
    rules: [
      'cabazitaxel.neutrophils',
      'cabazitaxel.bilirubin',
      'taxane.hypersensitivity',
      'abiraterone.child-pugh',
      'abiraterone.potassium',
      'abiraterone.heart',
      'enzalutamide.seizure',
    ],
  },
  G07: {
    rules: ['status.unconfirmed', 'status.too-early', 'monitoring.criteria'],
    alerts: ['too_early_to_call'],
  },
  G08: {
    rules: ['transformation.pathway', 'platinum.histology', 'status.transformation-suspected'],
    options: ['platinum_chemotherapy'],
    alerts: ['transformation'],
  },
  G09: {
    rules: ['scope.red-flag', 'scope.alert-red-flag', 'cabazitaxel.alert-neutropenia'],
    alerts: ['red_flag', 'neutropenia'],
  },
  G10: { register: ['G10-order', 'G10-arpi', 'G10-adt'] },
} as const satisfies Record<string, Coverage>;
