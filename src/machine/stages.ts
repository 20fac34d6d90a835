import type { Drug, FindingKey } from '../engine/index.ts';

/** The stages of the assessment card, in order. Host pages read them from `channelData.stage`. */
export const STAGES = [
  'scope',
  'adt',
  'status',
  'ecog',
  'molecular',
  'sequencing',
  'read_back',
  'advice',
] as const;
export type Stage = (typeof STAGES)[number];

/** Stages in which questions are asked. */
export type AskingStage = Exclude<Stage, 'read_back' | 'advice'>;

/** Prior treatments that are asked for together: one question, one answer for each drug named. */
export const PRIOR_GROUPS = {
  priorTaxanes: ['docetaxel', 'cabazitaxel'],
  priorArpis: ['abiraterone', 'enzalutamide', 'apalutamide', 'darolutamide'],
  priorParp: ['olaparib', 'rucaparib', 'talazoparib', 'niraparib'],
  priorPembrolizumab: ['pembrolizumab'],
  priorRadium: ['radium223'],
  priorPlatinum: ['platinum'],
} as const satisfies Record<string, readonly Drug[]>;
export type PriorGroup = keyof typeof PRIOR_GROUPS;

/** A question of the assessment: a finding of its own, or a group of prior treatments. */
export type QuestionId =
  | Extract<
      FindingKey,
      | 'redFlags'
      | 'pluvictoInfusions'
      | 'adt'
      | 'testosterone'
      | 'diseaseStatus'
      | 'imaging'
      | 'ecog'
      | 'ecogReversibleCause'
      | 'msi'
      | 'hrr'
      | 'docetaxelResponseMonths'
      | 'docetaxelProgressedAfterArpiSwitch'
      | 'boneMetastases'
      | 'opioidBonePain'
      | 'visceralMetastases'
    >
  | PriorGroup;

/** In the order in which they are asked. */
export const QUESTION_STAGE: Readonly<Record<QuestionId, AskingStage>> = {
  redFlags: 'scope',
  pluvictoInfusions: 'scope',
  adt: 'adt',
  testosterone: 'adt',
  diseaseStatus: 'status',
  imaging: 'status',
  ecog: 'ecog',
  ecogReversibleCause: 'ecog',
  msi: 'molecular',
  hrr: 'molecular',
  priorTaxanes: 'sequencing',
  priorArpis: 'sequencing',
  priorParp: 'sequencing',
  priorPembrolizumab: 'sequencing',
  priorRadium: 'sequencing',
  priorPlatinum: 'sequencing',
  docetaxelResponseMonths: 'sequencing',
  docetaxelProgressedAfterArpiSwitch: 'sequencing',
  boneMetastases: 'sequencing',
  opioidBonePain: 'sequencing',
  visceralMetastases: 'sequencing',
};
export const QUESTION_IDS = Object.keys(QUESTION_STAGE) as readonly QuestionId[];
