import { type Row, says, wants } from '../../row.ts';

/** Red flags, and words that sound like one. */
export const EMERGENCIES: readonly Row[] = [
  wants('emergency', 'MRI whole spine this morning: metastatic spinal cord compression', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'He woke up unable to move his legs and is incontinent', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants(
    'emergency',
    'new leg weakness and urinary incontinence since yesterday, MSCC until proven otherwise',
    {
      findings: { redFlags: ['cord_compression'] },
    },
  ),
  wants('emergency', 'He has febrile neutropenia, in ED now', {
    findings: { redFlags: ['febrile_neutropenia'] },
  }),
  wants('emergency', 'temp 38.9 with ANC 0.3', {
    findings: { redFlags: ['febrile_neutropenia'], anc: 0.3 },
  }),
  wants('emergency', 'He is septic and hypotensive.', { findings: { redFlags: ['sepsis'] } }),
  wants('emergency', 'massive haematemesis an hour ago', { findings: { redFlags: ['bleeding'] } }),
  wants('emergency', 'severe hypercalcaemia, confused and drowsy', {
    findings: { redFlags: ['hypercalcaemia'] },
  }),
  wants('emergency', 'symptomatic hypercalcemia today', { findings: { redFlags: ['hypercalcaemia'] } }),
  wants('emergency', 'acute urinary retention since last night', {
    findings: { redFlags: ['urinary_obstruction'] },
  }),
  wants('emergency', 'bilateral hydronephrosis with anuria', {
    findings: { redFlags: ['urinary_obstruction'] },
  }),
  wants('emergency', 'he is fitting right now', { findings: { redFlags: ['seizure'] } }),
  wants('emergency', 'signs of raised intracranial pressure, vomiting and drowsy', {
    findings: { redFlags: ['raised_intracranial_pressure'] },
  }),
  wants('emergency', 'CTPA shows an acute pulmonary embolism', {
    findings: { redFlags: ['pulmonary_embolism'] },
  }),
  wants('emergency', 'pathological fracture of the femur on x-ray today', {
    findings: { redFlags: ['pathological_fracture'] },
  }),

  says('No red flags.', { redFlags: [] }),
  says('Cord compression in 2022, treated with radiotherapy, walking normally since.', {}),
  says('Cord compression was excluded on MRI.', {}),
  says('Pulmonary embolism in 2019, on apixaban.', { concomitantDrugs: ['apixaban'] }),
  says('No fever and no bleeding.', {}),
  says('If he develops a fever he should ring the helpline.', {}),
  says('One seizure in 2010, none since.', { seizureHistory: true }),
  says('He was told what the symptoms of cord compression are.', {}),
  says('His brother died of sepsis last year.', {}),
  says('Risk of pathological fracture discussed, prophylactic surgery not needed.', {}),
];
