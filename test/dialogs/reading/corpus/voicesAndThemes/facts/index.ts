import type { Row } from '../../row.ts';
import { ALL_CAPS } from './allCaps.ts';
import { AMERICAN_NOTES } from './americanNotes.ts';
import { AT_ODDS } from './atOdds.ts';
import { AUSTRALIAN } from './australian.ts';
import { LETTERS } from './clinicLetters.ts';
import { DICTATION } from './dictation.ts';
import { INDIAN } from './indian.ts';
import { MDT_OUTCOMES } from './mdtOutcomes.ts';
import { NON_NATIVE } from './nonNative.ts';
import { NURSE_HANDOVER } from './nurseHandover.ts';
import { ORGANS_AND_HISTORY } from './organsAndHistory.ts';
import { PHARMACIST } from './pharmacist.ts';
import { RARER_DRUGS } from './rarerDrugs.ts';
import { RECORD_SNIPPETS } from './recordSnippets.ts';
import { SEQUENCES } from './sequences.ts';
import { SHORT_NUMBERS } from './shortNumbers.ts';
import { SHORT_WORDS } from './shortWords.ts';
import { TABLES } from './tables.ts';
import { TEXTING } from './texting.ts';
import { TYPOS } from './typos.ts';
import { UNITS } from './units.ts';
import { WISHES_AND_LIMITS } from './wishesAndLimits.ts';

/** Findings as they are told, by voice and by theme. */
export const FACTS: readonly Row[] = [
  ...LETTERS,
  ...AMERICAN_NOTES,
  ...RECORD_SNIPPETS,
  ...NURSE_HANDOVER,
  ...PHARMACIST,
  ...TEXTING,
  ...DICTATION,
  ...ALL_CAPS,
  ...MDT_OUTCOMES,
  ...TABLES,
  ...INDIAN,
  ...AUSTRALIAN,
  ...NON_NATIVE,
  ...TYPOS,
  ...SEQUENCES,
  ...UNITS,
  ...ORGANS_AND_HISTORY,
  ...RARER_DRUGS,
  ...WISHES_AND_LIMITS,
  ...SHORT_NUMBERS,
  ...SHORT_WORDS,
  ...AT_ODDS,
];
