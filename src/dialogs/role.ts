import { type SpeakerSaid, speakerOf } from './reading/index.ts';
import type { Role } from './talk.ts';

const SAID_AS: Readonly<Record<string, Role>> = {
  oncologist: 'oncologist',
  'i am an oncologist': 'oncologist',
  'other physician': 'physician',
  physician: 'physician',
  doctor: 'physician',
  'i am a doctor': 'physician',
  nurse: 'nurse_or_pharmacist',
  pharmacist: 'nurse_or_pharmacist',
  'nurse or pharmacist': 'nurse_or_pharmacist',
  'i am a nurse': 'nurse_or_pharmacist',
  'i am a pharmacist': 'nurse_or_pharmacist',
  trainee: 'trainee',
  student: 'trainee',
  'i am a trainee': 'trainee',
  'health professional': 'physician',
  'i am a health professional': 'physician',
  patient: 'patient_or_family',
  'patient or family': 'patient_or_family',
  'i am a patient': 'patient_or_family',
  'i am the patient': 'patient_or_family',
  'family member': 'patient_or_family',
  'this is about my father': 'patient_or_family',
};

/** Who is asking, if the message says exactly that; anything else says nothing of it. */
export const roleSaid = (text: string): Role | undefined =>
  SAID_AS[
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[.!’']/g, '')
  ];

/**
 * Who is asking, as any words of a message tell it; `known` is who was said before. A professional who writes "my father" speaks of
 * family history, and stays one until he says outright that he is the patient or a relative of this one.
 */
export function roleTold(text: string, known: Role | undefined): Role | undefined {
  const told = speakerOf(text);
  if (told === undefined) return known;
  return isBelieved(told, known) ? told.speaker : known;
}

const isBelieved = ({ plain }: SpeakerSaid, known: Role | undefined): boolean =>
  plain || known === undefined || known === 'patient_or_family';

export const ROLE_CHOICES = [
  { label: 'Oncologist', says: 'oncologist' },
  { label: 'Other physician', says: 'other physician' },
  { label: 'Nurse or pharmacist', says: 'nurse or pharmacist' },
  { label: 'Trainee', says: 'trainee' },
  { label: 'Patient or family', says: 'patient or family' },
] as const;
