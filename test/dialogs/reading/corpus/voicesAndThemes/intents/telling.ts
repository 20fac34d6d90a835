import { answers, type Row, wants } from '../../row.ts';

const T = true;

/** Told, and told otherwise than before. */
export const TELLING: readonly Row[] = [
  wants('answer', 'ECOG 1', { findings: { ecog: 1 } }),
  wants('answer', 'He has had docetaxel.', { findings: { prior: { docetaxel: T } } }),
  wants('answer', 'on leuprolide', { findings: { adt: 'continuing' } }),
  wants('answer', 'MSS, HRR negative', { findings: { msi: 'mss_or_pmmr', hrr: 'negative' } }),
  wants('answer', 'six infusions, progressed', {
    findings: { pluvictoInfusions: 6, diseaseStatus: 'progressed' },
  }),
  answers('ecog', '2', { ecog: 2 }, { intent: 'answer' }),
  answers('pluvictoInfusions', 'six', { pluvictoInfusions: 6 }, { intent: 'answer' }),
  answers('visceralMetastases', 'no', { visceralMetastases: false }, { intent: 'answer' }),
  wants('correct_answer', 'actually ECOG is 2', { findings: { ecog: 2 } }),
  wants('correct_answer', 'Correction: he had 5 infusions', { findings: { pluvictoInfusions: 5 } }),
  wants('correct_answer', 'sorry, that was wrong, testosterone is 30 ng/dL', {
    findings: { testosterone: { value: 30, unit: 'ng/dL' } },
  }),
  wants('correct_answer', 'I made a mistake: he is ECOG 1', { findings: { ecog: 1 } }),
  wants('correct_answer', 'no wait, change the age to 71', { findings: { age: 71 } }),
  wants('correct_answer', 'actually he did have cabazitaxel', { findings: { prior: { cabazitaxel: T } } }),
  wants('emergency', 'this is an emergency, he collapsed with sepsis', {
    findings: { redFlags: ['sepsis'] },
  }),
  wants('emergency', 'he is having a seizure right now', { findings: { redFlags: ['seizure'] } }),
];

/** A number without the unit that decides: nothing is taken of it. */
export const WITHOUT_UNIT: readonly Row[] = [
  answers('testosterone', '14', {}),
  answers('testosterone', '1.9', {}),
];
