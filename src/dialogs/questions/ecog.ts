import { type QuestionWords, YES_NO } from './questionWords.ts';

/** The scale in short words, after Oken 1982. */
export const ecog: QuestionWords = {
  label: 'ECOG performance status',
  prompt: 'What is the ECOG performance status today?',
  why: 'ECOG 0–2 and ECOG 3–4 lead to different answers.',
  citation: 'ECOG',
  choices: [
    { label: 'ECOG 0: fully active', says: 'ECOG 0' },
    { label: 'ECOG 1: restricted in strenuous activity', says: 'ECOG 1' },
    { label: 'ECOG 2: self-caring, not working, up more than half the day', says: 'ECOG 2' },
    { label: 'ECOG 3: limited self-care, in bed or chair more than half the day', says: 'ECOG 3' },
    { label: 'ECOG 4: completely disabled', says: 'ECOG 4' },
  ],
  hint: 'Karnofsky is taken too, e.g. KPS 80; its ECOG is an approximation.',
};

export const ecogReversibleCause: QuestionWords = {
  label: 'reversible cause of the performance status',
  prompt:
    'Is there a reversible cause of the poor performance status (pain, fracture, infection, cord compression)?',
  why: 'A reversible cause is treated, and the performance status scored again.',
  citation: 'CHOOSING-WISELY-ONC',
  choices: YES_NO,
};
