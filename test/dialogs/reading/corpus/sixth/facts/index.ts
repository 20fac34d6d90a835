import type { Row } from '../../row.ts';
import { ANSWERS } from './answers.ts';
import { EMERGENCIES } from './emergencies.ts';
import { LETTERS } from './letters.ts';
import { NOTES } from './notes.ts';
import { SENTENCES } from './sentences.ts';
import { TABLES } from './tables.ts';

export const FACTS: readonly Row[] = [
  ...ANSWERS,
  ...SENTENCES,
  ...TABLES,
  ...NOTES,
  ...LETTERS,
  ...EMERGENCIES,
];
