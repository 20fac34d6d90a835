import type { Row } from '../../row.ts';
import { NO_RED_FLAG } from './noRedFlag.ts';
import { NOT_SURE } from './notSure.ts';
import { NOT_THIS_PATIENT } from './notThisPatient.ts';
import { NOT_YET } from './notYet.ts';
import { SOMETHING_ELSE } from './somethingElse.ts';

/** Words that sound like findings and are none, or from which no value may be taken. */
export const TRAPS: readonly Row[] = [
  ...NOT_THIS_PATIENT,
  ...NOT_YET,
  ...NOT_SURE,
  ...SOMETHING_ELSE,
  ...NO_RED_FLAG,
];
