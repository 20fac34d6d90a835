import { type Row, says } from '../../row.ts';
import { urgent } from './urgent.ts';

const T = true;

/** Calcium, obstruction, fracture, and more than one at once. */
export const CALCIUM_URINE_BONE: readonly Row[] = [
  urgent('hypercalcaemia', 'hypercalcaemia, corrected calcium 3.3 mmol/L, drowsy', { correctedCalcium: 3.3 }),
  urgent('hypercalcaemia', "severe hypercalcemia on today's labs"),
  urgent('hypercalcaemia', 'his calcium is dangerously high, the lab just phoned'),
  urgent('hypercalcaemia', 'Symptomatic hypercalcaemia: confused, constipated, thirsty'),
  urgent('hypercalcaemia', 'malignant hypercalcaemia, adjusted Ca 3.6 mmol/L, fluids running', {
    correctedCalcium: 3.6,
  }),
  urgent('hypercalcaemia', 'HYPERCALCAEMIC AND CONFUSED'),
  urgent('hypercalcaemia', "mum says dad's calcium came back sky high and he's talking nonsense"),
  urgent('hypercalcaemia', 'admitted tonight with hypercalcaemia of malignancy'),
  urgent('hypercalcaemia', 'hypercalcemia w/ AMS, 3.1 mmol/L corrected calcium', { correctedCalcium: 3.1 }),
  urgent('urinary_obstruction', 'acute urinary retention, catheter going in now'),
  urgent('urinary_obstruction', 'bilateral hydronephrosis on US, creatinine 480'),
  urgent('urinary_obstruction', "can't pee at all since last night, belly like a drum"),
  urgent('urinary_obstruction', 'obstructive uropathy, listed for nephrostomies today'),
  urgent('urinary_obstruction', "hasn't passed a drop of urine in 14 hours and is in agony"),
  urgent('urinary_obstruction', 'Pt in retention, 1.1 L residual'),
  urgent('urinary_obstruction', 'bladder outlet obstruction with AKI today'),
  urgent('urinary_obstruction', 'both ureters are blocked on the scan and his kidneys are failing'),
  urgent('urinary_obstruction', 'MY FATHER CANNOT URINATE SINCE YESTERDAY MORNING'),
  urgent('urinary_obstruction', 'AUR, bladder scan 900 mL'),
  urgent('pathological_fracture', 'pathological fracture of the left femur today'),
  urgent('pathological_fracture', 'path # R humerus, ortho informed'),
  urgent('pathological_fracture', 'his thigh bone snapped as he turned over in bed'),
  urgent('pathological_fracture', 'Pathologic fx of proximal femur, NWB, ortho consulted'),
  urgent('pathological_fracture', 'X-ray: pathological fracture of the humeral shaft'),
  urgent('pathological_fracture', 'new pathological fractures of two ribs'),
  urgent('pathological_fracture', 'PATHOLOGICAL NECK OF FEMUR FRACTURE, AWAITING THEATRE'),
  urgent(
    'pathological_fracture',
    "dad's arm just broke lifting the kettle, the doctor calls it a pathological break",
  ),
  urgent('pathological_fracture', 'pathologcal fracture subtrochanteric, for IM nail in the morning'),
  says(
    'ED triage cat 2: cord compression on MRI and septic, 71M',
    { redFlags: ['cord_compression', 'sepsis'], age: 71 },
    { intent: 'emergency' },
  ),
  says(
    'frank haematuria and now in acute retention',
    { redFlags: ['bleeding', 'urinary_obstruction'] },
    { intent: 'emergency' },
  ),
  says(
    '6 Pluvicto done, on Zoladex, ECOG 1. CTPA an hour ago: PE.',
    { redFlags: ['pulmonary_embolism'], pluvictoInfusions: 6, adt: 'continuing', ecog: 1 },
    { intent: 'emergency' },
  ),
  says(
    'Post docetaxel, post Lu x6. Brought in with status epilepticus.',
    { redFlags: ['seizure'], prior: { docetaxel: T }, pluvictoInfusions: 6 },
    { intent: 'emergency' },
  ),
];
