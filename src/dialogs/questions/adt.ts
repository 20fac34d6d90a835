import type { QuestionWords } from './questionWords.ts';

export const adt: QuestionWords = {
  label: 'ADT',
  prompt: 'Is ADT (LHRH agonist or antagonist, or orchiectomy) in place?',
  why: 'Castration comes before progression is called castration-resistant.',
  citation: 'SEED',
  choices: [
    { label: 'ADT continuing', says: 'continuing' },
    { label: 'Orchiectomy', says: 'orchiectomy' },
    { label: 'ADT stopped', says: 'stopped' },
    { label: 'ADT never given', says: 'never' },
  ],
};

export const testosterone: QuestionWords = {
  label: 'testosterone',
  prompt: 'What is the latest testosterone, with its unit?',
  why: 'Castration has to be verified (below 50 ng/dL or 1.7 nmol/L) before the next line.',
  citation: 'CASTRATE_T',
  choices: [
    { label: 'Castrate, number not at hand', says: 'testosterone castrate' },
    { label: 'Not castrate, number not at hand', says: 'testosterone not castrate' },
  ],
  hint: 'Type the number and its unit, e.g. 12 ng/dL or 0.4 nmol/L; "<20 ng/dL" is read as below 20.',
};
