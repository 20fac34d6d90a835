import type { Row } from '../row.ts';
import { CASTRATION } from './facts/castration.ts';
import { CLINIC_LETTERS } from './facts/clinicLetters.ts';
import { CORRECTIONS } from './facts/corrections.ts';
import { DICTATION } from './facts/dictation.ts';
import { DISEASE_STATE } from './facts/diseaseState.ts';
import { EMERGENCIES } from './facts/emergencies.ts';
import { HEALTH_RECORDS } from './facts/healthRecords.ts';
import { LABORATORY } from './facts/laboratory.ts';
import { MDT_OUTCOMES } from './facts/mdtOutcomes.ts';
import { MOLECULAR } from './facts/molecular.ts';
import { SEQUENCES } from './facts/sequences.ts';
import { SHORT_ANSWERS } from './facts/shortAnswers.ts';
import { SHORT_HISTORY } from './facts/shortHistory.ts';
import { TEXTING } from './facts/texting.ts';
import { TREATMENTS } from './facts/treatments.ts';
import { WARD_AND_PHONE } from './facts/wardAndPhone.ts';

/** Facts in many voices, labelled from the specification alone; once set aside, now known to who builds the reader. */
export const MANY_VOICES_FACTS: readonly Row[] = [
  ...CLINIC_LETTERS,
  ...HEALTH_RECORDS,
  ...WARD_AND_PHONE,
  ...MDT_OUTCOMES,
  ...DICTATION,
  ...TEXTING,
  ...SEQUENCES,
  ...CASTRATION,
  ...DISEASE_STATE,
  ...MOLECULAR,
  ...TREATMENTS,
  ...LABORATORY,
  ...EMERGENCIES,
  ...CORRECTIONS,
  ...SHORT_ANSWERS,
  ...SHORT_HISTORY,
];
