import { type QuestionWords, same } from './questionWords.ts';

export const redFlags: QuestionWords = {
  label: 'red flags',
  prompt: 'Is there any red flag now?',
  why: 'Cord compression, sepsis and other emergencies come before any treatment choice.',
  citation: 'NICE-NG234',
  choices: [
    { label: 'None', says: 'none' },
    same('Suspected spinal cord compression'),
    same('Symptomatic hypercalcaemia'),
    same('Febrile neutropenia'),
    same('Sepsis'),
    same('Active bleeding'),
    same('Urinary obstruction'),
    same('Raised intracranial pressure'),
    same('New seizure'),
    same('Pulmonary embolism'),
    same('Pathological fracture'),
  ],
  hint: 'Several can be typed in one message. Any of them goes straight to the emergency route.',
};

export const pluvictoInfusions: QuestionWords = {
  label: 'Pluvicto infusions completed',
  prompt: 'How many Pluvicto infusions have been completed?',
  why: 'The rules are written for six completed infusions.',
  citation: 'LABEL-PLUVICTO',
  choices: [
    same('6 infusions'),
    same('5 infusions'),
    same('4 infusions'),
    same('3 infusions'),
    same('2 infusions'),
  ],
  hint: 'Another number can be typed.',
};
