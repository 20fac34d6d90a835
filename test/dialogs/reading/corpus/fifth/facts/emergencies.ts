import { type Row, says, wants } from '../../row.ts';

/** Red flags, and words that sound like one. */
export const EMERGENCIES: readonly Row[] = [
  wants('emergency', 'He cannot move his legs since this morning', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'MRI today shows spinal cord compression', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'new bilateral leg weakness and saddle numbness', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'cord compresion confirmed an hour ago, who do i ring', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'Temp 39.1 and ANC 0.2', { findings: { redFlags: ['febrile_neutropenia'], anc: 0.2 } }),
  wants('emergency', 'He has febrile neutropenia right now', {
    findings: { redFlags: ['febrile_neutropenia'] },
  }),
  wants('emergency', 'he is septic, BP 80/40', { findings: { redFlags: ['sepsis'] } }),
  wants('emergency', 'profuse rectal bleeding since last night', { findings: { redFlags: ['bleeding'] } }),
  wants('emergency', 'bilateral hydronephrosis and anuric', {
    findings: { redFlags: ['urinary_obstruction'] },
  }),
  wants('emergency', 'CTPA today: acute pulmonary embolism', {
    findings: { redFlags: ['pulmonary_embolism'] },
  }),
  wants('emergency', 'the patient is having a seizure', { findings: { redFlags: ['seizure'] } }),
  wants('emergency', 'papilloedema, vomiting, raised intracranial pressure on imaging', {
    findings: { redFlags: ['raised_intracranial_pressure'] },
  }),
  wants('emergency', 'pathological fracture of the left femur this morning', {
    findings: { redFlags: ['pathological_fracture'] },
  }),
  wants('emergency', 'drowsy and confused with severe hypercalcaemia', {
    findings: { redFlags: ['hypercalcaemia'] },
  }),
  wants('emergency', 'Admitted tonight with an acute PE and a pathologic hip fracture.', {
    findings: { redFlags: ['pulmonary_embolism', 'pathological_fracture'] },
  }),
  says('Had cord compression in 2021, decompressed, walking well ever since.', {}),
  says('PE in 2018, on apixaban since.', { concomitantDrugs: ['apixaban'] }),
  says('How do I recognise cord compression?', {}),
  says('G-CSF is given to prevent febrile neutropenia.', {}),
  says('If he develops a fever he should ring the helpline.', {}),
  says('Epilepsy since childhood, last seizure in 1998.', { seizureHistory: true }),
  says('His wife broke her hip last week.', {}),
  says('Red flags: none.', { redFlags: [] }),
  says('The cord compression coordinator has moved to ward 9.', {}),
  says('Our hypercalcaemia guideline was updated in May.', {}),
];
