import type { Row } from '../row.ts';
import { unnamed, urgent } from './urgent.ts';

/** No water is passed. */
export const WATER_AGAIN: readonly Row[] = urgent(
  'urinary_obstruction',
  "he's stopped weeing",
  'his waterworks have packed up',
  'retention, catheter in',
  "hasn't passed a drop of urine in 14 hours",
  'MY FATHER CANNOT URINATE SINCE YESTERDAY MORNING',
  'he has stopped peeing altogether',
  'his waterworks have stopped working',
  'retention. Catheterised, residual 900 ml',
  'not a drop of urine since midnight',
  'no wee for 12 hours',
  "he hasn't been for a wee since yesterday",
  'cannot urinate, bladder up to the navel',
  "can't empty his bladder at all",
  'urinary retenton',
  'stopped passing urine last night',
);

/** Kidneys that fail: urgent, and no more than that is known. */
export const KIDNEYS_AGAIN: readonly Row[] = unnamed(
  'AKI stage 3',
  'creatinine 650',
  'stage 3 AKI on bloods today',
  'AKI 3, creatinine 520',
  'creatinine has jumped from 110 to 640',
  'acute renal failure',
  'kidneys have shut down',
  'creatinine 7.2 mg/dL',
);

/** High calcium, measured or felt. */
export const CALCIUM_AGAIN: readonly Row[] = urgent(
  'hypercalcaemia',
  "he's very drowsy, constipated, drinking loads and muddled",
  "calcium came back sky high and he's talking nonsense",
  'thirsty, confused and constipated',
  'muddled, constipated and drinking gallons',
  'calcium has come back dangerously high',
  'calcium is through the roof',
  'drowsy, peeing loads and constipated',
  'calcium way too high on the bloods',
  'hypercalcemia with confusion',
  'hypercalcaema with drowsiness',
  'his calcium came back very high this morning',
  'sleepy, constipated, thirsty all the time',
);
