import { answers, type Row } from '../row.ts';

/** A number that answers, and a second fact beside it. */
export const ANSWER_AND_MORE: readonly Row[] = [
  answers('ecog', '1; platelets 120', { ecog: 1, platelets: 120 }),
  answers('ecog', '2. Hb 9.8', { ecog: 2, haemoglobin: 9.8 }),
  answers('ecog', '1, and he is 74 years old', { ecog: 1, age: 74 }),
  answers('ecog', '1, seen in clinic with his wife', { ecog: 1 }),
  answers('platelets', '84, Hb 9.2', { platelets: 84, haemoglobin: 9.2 }),
  answers('age', '71, ECOG 1', { age: 71, ecog: 1 }),
  answers('pluvictoInfusions', '6, last 9 weeks ago', { pluvictoInfusions: 6, weeksSinceLastInfusion: 9 }),
  answers('weeksSinceLastInfusion', '9, ECOG 1', { weeksSinceLastInfusion: 9, ecog: 1 }),
  answers('ecog', '2, maybe 3', {}),
  answers('ecog', '1, was 2 last month', {}),
  answers('ecog', '1 but declining', {}),
  answers('ecog', '3, bedbound', {}, { conflicts: ['ecog'] }),
  answers('platelets', '84, up from 60', {}),
];

/** The words of another finding, under the question that they answer. */
export const WORDS_OF_THE_QUESTION: readonly Row[] = [
  answers('nyha', 'it is class 3', { nyha: 'III' }),
  answers('nyha', 'class III', { nyha: 'III' }),
  answers('nyha', 'class 2', { nyha: 'II' }),
  answers('lvef', 'not done, no result', { lvef: 'unknown' }),
  answers('lvef', 'not known, not measured', { lvef: 'unknown' }),
  answers('psmaPet', 'mixed PSMA PET', { psmaPet: 'mixed' }),
  answers('age', 'Correction: he is 71', { age: 71 }),
];
