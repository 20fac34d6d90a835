import { type QuestionWords, same } from './questionWords.ts';

export const diseaseStatus: QuestionWords = {
  label: 'disease status',
  prompt: 'How is the disease now, overall?',
  why: 'Drugs are for confirmed progression; without it, surveillance.',
  citation: 'PCWG3',
  choices: [
    { label: 'Progressed', says: 'progressed' },
    { label: 'PSA progression only', says: 'PSA only' },
    { label: 'Stable', says: 'stable' },
    { label: 'Responding', says: 'responding' },
  ],
  hint: 'PSA values and scan results can be typed instead, e.g. "PSA 14 → 88, new liver lesions on CT".',
};

export const imaging: QuestionWords = {
  label: 'imaging',
  prompt: 'What do CT and bone scan show since the last infusion?',
  why: 'A PSA rise alone is confirmed by CT and bone scan.',
  citation: 'PCWG3',
  choices: [
    same('Imaging shows progression'),
    same('Imaging stable'),
    same('Imaging shows response'),
    same('Imaging not done'),
  ],
};
