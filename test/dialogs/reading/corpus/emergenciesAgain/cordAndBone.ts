import type { Row } from '../row.ts';
import { urgent } from './urgent.ts';

/** The cord in danger, as radiologists, ward staff and families say it. */
export const CORD_AGAIN: readonly Row[] = urgent(
  'cord_compression',
  'threatened cord at T10 on MRI',
  'epidural disease at L2',
  'new back pain worse lying down and tingling in legs',
  "he can't stand up since Tuesday",
  "legs feel heavy and he can't manage stairs",
  "he can't feel when he needs the toilet",
  'foot drop new',
  "Dad can't move his legs and he's wet himself",
  'his legs wont work, numb from the waist down',
  'MRI: cord at risk at T6',
  'epidural tumour at T8 abutting the cord',
  'thecal sac compression at L1',
  'unable to stand since this morning',
  'legs heavy, cannot climb the stairs any more',
  "doesn't feel it when he needs a wee",
  'new left foot drop',
  'back pain worse on lying flat with pins and needles in both feet',
  "he can't get up the stairs, his legs won't hold him",
  'epidural extension at T4 with cord impingement',
  "my husband can't feel his feet",
  'cord compresson at T9',
  'bilateral leg weaknes since Sunday',
);

/** Bones that broke through the disease. */
export const BONES_AGAIN: readonly Row[] = urgent(
  'pathological_fracture',
  'path # R humerus',
  'Pathologic fx of proximal femur',
  "dad's arm just broke lifting the kettle",
  'pathologcal fracture',
  'path # L femur on x-ray',
  'pathological fx neck of femur',
  'path fx through the humerus',
  'his leg just snapped getting out of the car',
  "his thigh bone just broke, he didn't even fall",
  'pathological # subtrochanteric',
  'patholgical fractures of two ribs today',
  'his hip broke turning over in bed',
  'XR: pathological fx of the left femur',
  'pathological frcture of the humerus',
);
