import type { Row } from '../row.ts';
import { INFUSIONS, RESULTS, SCANS, STATUS } from './disease.ts';
import { EXCEPTED_AND_CORRECTED_DRUGS, REFUSED_AND_RULED_OUT, SHORT_DRUGS } from './drugs.ts';
import { TOPICS_ASKED, WISHES } from './wishes.ts';

/** Sentences of an oncologist's own notes, by what is hard in them. */
export const ONCOLOGIST: readonly Row[] = [
  ...EXCEPTED_AND_CORRECTED_DRUGS,
  ...SHORT_DRUGS,
  ...REFUSED_AND_RULED_OUT,
  ...SCANS,
  ...STATUS,
  ...INFUSIONS,
  ...RESULTS,
  ...WISHES,
];

/** Questions of hers, each with its topic. */
export const ONCOLOGIST_INTENTS: readonly Row[] = TOPICS_ASKED;
