import type { Row } from '../row.ts';
import { EMERGENCIES } from './emergencies/index.ts';
import { FACTS } from './facts/index.ts';
import { IDENTITIES } from './identities/index.ts';
import { INTENTS } from './intents/index.ts';
import { TRAPS } from './traps/index.ts';

/** What is told and should be read, the red flags among it. */
export const VOICES_AND_THEMES_FACTS: readonly Row[] = [...FACTS, ...EMERGENCIES];
/** Words that sound like findings and are none. */
export const VOICES_AND_THEMES_TRAPS: readonly Row[] = TRAPS;
/** What the person wants, and who is named. */
export const VOICES_AND_THEMES_INTENTS: readonly Row[] = [...INTENTS, ...IDENTITIES];

/** Judged by intent alone; not among the intents above. */
export { SUPPOSITIONS as VOICES_AND_THEMES_SUPPOSITIONS } from './intents/index.ts';
