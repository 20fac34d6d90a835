import type { Row } from '../row.ts';
import { FACTS } from './facts/index.ts';
import { IDENTITIES } from './identities/index.ts';
import { INTENTS } from './intents/index.ts';
import { TRAPS } from './traps/index.ts';

/** What is told and should be read, the red flags among it. */
export const FOURTH_FACTS: readonly Row[] = FACTS;
/** Words that sound like findings and are none. */
export const FOURTH_TRAPS: readonly Row[] = TRAPS;
/** What the person wants, and who is named. */
export const FOURTH_INTENTS: readonly Row[] = [...INTENTS, ...IDENTITIES];

/** Judged by intent alone; not among the intents above. */
export { SUPPOSITIONS as FOURTH_SUPPOSITIONS } from './intents/index.ts';
