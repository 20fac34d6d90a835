import type { Row } from '../row.ts';
import { IDENTITIES, LOOK_ALIKES } from './intents/identities.ts';
import { QUESTIONS } from './intents/questions.ts';
import { STRAYS } from './intents/strays.ts';
import { WISHES } from './intents/wishes.ts';

/** What the person wants, which topic is asked about, and whose identity is among the words. */
export const MANY_VOICES_INTENTS: readonly Row[] = [
  ...WISHES,
  ...QUESTIONS,
  ...STRAYS,
  ...IDENTITIES,
  ...LOOK_ALIKES,
];
