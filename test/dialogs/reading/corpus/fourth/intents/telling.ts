import { type Row, wants } from '../../row.ts';

/** Corrections and emergencies: the intent and what is told with it. */
export const TELLING: readonly Row[] = [
  wants('correct_answer', 'actually ECOG is 2', { findings: { ecog: 2 } }),
  wants('correct_answer', 'sorry, I meant 5 infusions', { findings: { pluvictoInfusions: 5 } }),
  wants('correct_answer', 'correction: testosterone is 0.9 nmol/L', {
    findings: { testosterone: { value: 0.9, unit: 'nmol/L' } },
  }),
  wants('correct_answer', 'Actually he has had cabazitaxel', { findings: { prior: { cabazitaxel: true } } }),
  wants('emergency', 'he has spinal cord compression, what now?', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'patient is septic', { findings: { redFlags: ['sepsis'] } }),
  wants('emergency', 'he has febrile neutropenia', { findings: { redFlags: ['febrile_neutropenia'] } }),
];

/** Suppositions about the open case: judged by the intent alone. */
export const SUPPOSITIONS: readonly Row[] = [
  wants('what_if', 'what if ECOG were 3?', { findings: { ecog: 3 } }),
  wants('what_if', 'what if he was BRCA2 positive?', { findings: { hrr: [{ gene: 'brca2' }] } }),
  wants('what_if', 'what if he had already had cabazitaxel?', {
    findings: { prior: { cabazitaxel: true } },
  }),
  wants('what_if', 'and what would change if his PS dropped to 2?', { findings: { ecog: 2 } }),
];
