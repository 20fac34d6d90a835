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
      .replace(/^im /, 'i am ')
  ];

/**
 * Who is asking, as any words of a message tell it; `known` is who was said before. A professional who writes "my father" speaks of
 * family history, and stays one until he says outright that he is the patient or a relative of this one.
 */
export function roleTold(text: string, known: Role | undefined): Role | undefined {
  const told = speakerOf(text);
  if (told === undefined) return known ?? (speaksAsPatient(text) ? 'patient_or_family' : undefined);
  return isBelieved(told, known) ? told.speaker : known;
}

/** A profession that is told outright, in whatever words. */
export const professionTold = (text: string): Role | undefined => {
  const told = speakerOf(text);
  return told?.plain === true && told.speaker !== 'patient_or_family' ? told.speaker : undefined;
};

const SUFFERS = [
  /\bi(?: am|[’']?m) (?:a )?\d{2,3}\b(?!\s?(?:%|(?:percent|km|miles|minutes|hours|days|weeks|months|patients|men)\b))/i,
  /\bi (?:feel|am|[’']m)(?: (?:so|very|really|always|too))? (?:weak|tired|sick|unwell|dizzy|breathless|exhausted|in pain)\b/i,
  /\bi (?:can[’']?t|cannot|can not) (?:walk|stand|pee|pass (?:urine|water)|move my|feel my|eat|sleep)\b/i,
  /\bi have (?:a )?(?:fever|bone pain|back pain|pain in|numbness|weakness|trouble (?:walking|peeing|passing))\b/i,
];
/** The words of another are quoted, or told of. */
const QUOTES = /["“”«»]|\b(?:says|said|reports|reported|complains|tells|told|states|stated)\b/i;

/** "I am 72", "I feel weak": his own age and complaints in the first person. */
const speaksAsPatient = (text: string): boolean =>
  !QUOTES.test(text) && SUFFERS.some((sign) => sign.test(text));

const isBelieved = ({ plain }: SpeakerSaid, known: Role | undefined): boolean =>
  plain || known === undefined || known === 'patient_or_family';

export const ROLE_CHOICES = [
  { label: 'Oncologist', says: 'oncologist' },
  { label: 'Other physician', says: 'other physician' },
  { label: 'Nurse or pharmacist', says: 'nurse or pharmacist' },
  { label: 'Trainee', says: 'trainee' },
  { label: 'Patient or family', says: 'patient or family' },
] as const;
