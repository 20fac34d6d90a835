import { type Row, says } from '../../row.ts';

const emergency = { intent: 'emergency' } as const;

/** What cannot wait, said as it is told on the telephone and on the ward. */
export const EMERGENCIES: readonly Row[] = [
  says('cauda equina syndrome, sent for MRI tonight', { redFlags: ['cord_compression'] }, emergency),
  says('metastatic spinal cord compression at T8', { redFlags: ['cord_compression'] }, emergency),
  says('he suddenly cannot move his legs', { redFlags: ['cord_compression'] }, emergency),
  says('symptomatic hypercalcaemia', { redFlags: ['hypercalcaemia'] }, emergency),
  says('severe hypercalcemia, drowsy', { redFlags: ['hypercalcaemia'] }, emergency),
  says('temp 38.9 and neutropenic', { redFlags: ['febrile_neutropenia'] }, emergency),
  says('neutropenic fever today', { redFlags: ['febrile_neutropenia'] }, emergency),
  says('septic, on IV antibiotics now', { redFlags: ['sepsis'] }, emergency),
  says('septic shock', { redFlags: ['sepsis'] }, emergency),
  says('vomiting blood', { redFlags: ['bleeding'] }, emergency),
  says('major GI bleed this morning', { redFlags: ['bleeding'] }, emergency),
  says('acute urinary retention', { redFlags: ['urinary_obstruction'] }, emergency),
  says('bilateral hydronephrosis with anuria', { redFlags: ['urinary_obstruction'] }, emergency),
  says('raised intracranial pressure on exam', { redFlags: ['raised_intracranial_pressure'] }, emergency),
  says('currently having a seizure', { redFlags: ['seizure'] }, emergency),
  says('acute pulmonary embolism on CTPA today', { redFlags: ['pulmonary_embolism'] }, emergency),
  says('bilateral pulmonary emboli found this afternoon', { redFlags: ['pulmonary_embolism'] }, emergency),
  says('new pathological fracture of the femur', { redFlags: ['pathological_fracture'] }, emergency),
  says('pathologic hip fracture yesterday', { redFlags: ['pathological_fracture'] }, emergency),
  says(
    'PS 3 since Friday with acute cord compression',
    { ecog: 3, redFlags: ['cord_compression'] },
    emergency,
  ),
  says('pt on phone: numb legs since last night, cannot walk', { redFlags: ['cord_compression'] }, emergency),
  says('all red flags negative', { redFlags: [] }),
  says('none of the red flags', { redFlags: [] }),
];
