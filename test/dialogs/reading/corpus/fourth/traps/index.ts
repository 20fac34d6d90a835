import type { Row } from '../../row.ts';
import { GENERAL } from './general.ts';
import { OTHER_DISEASES } from './otherDiseases.ts';
import { OTHER_PEOPLE } from './otherPeople.ts';
import { PAST_AND_DENIED } from './pastAndDenied.ts';
import { PLANS } from './plans.ts';

/** What sounds like a finding of this patient and is none. */
export const TRAPS: readonly Row[] = [
  ...PLANS,
  ...OTHER_PEOPLE,
  ...GENERAL,
  ...OTHER_DISEASES,
  ...PAST_AND_DENIED,
];
