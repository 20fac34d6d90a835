import type { Row } from '../../row.ts';
import { ABROAD } from './abroad.ts';
import { DICTATION } from './dictation.ts';
import { HANDOVER } from './handover.ts';
import { LETTERS } from './letters.ts';
import { NOTES } from './notes.ts';
import { NUMBERS } from './numbers.ts';
import { SHORT_ANSWERS } from './shortAnswers.ts';
import { TABLES } from './tables.ts';
import { TELEGRAMS } from './telegrams.ts';
import { TEXTING } from './texting.ts';

/** What clinicians tell of one patient, by where and how they write it. */
export const FACTS: readonly Row[] = [
  ...LETTERS,
  ...NOTES,
  ...TEXTING,
  ...HANDOVER,
  ...DICTATION,
  ...TABLES,
  ...TELEGRAMS,
  ...ABROAD,
  ...NUMBERS,
  ...SHORT_ANSWERS,
];
