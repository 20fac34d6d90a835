import type { Row } from '../../row.ts';
import { CALCIUM_URINE_BONE } from './calciumUrineBone.ts';
import { INFECTION_AND_BLOOD } from './infectionAndBlood.ts';
import { SPINE_AND_BRAIN } from './spineAndBrain.ts';

/** Each red flag in lay words, in shorthand and from relatives. */
export const EMERGENCIES: readonly Row[] = [
  ...SPINE_AND_BRAIN,
  ...INFECTION_AND_BLOOD,
  ...CALCIUM_URINE_BONE,
];
