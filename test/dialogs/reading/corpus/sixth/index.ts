import type { Row } from '../row.ts';
import { FACTS } from './facts/index.ts';
import { IDENTITIES } from './identities/index.ts';
import { INTENTS } from './intents/index.ts';
import { TRAPS } from './traps/index.ts';

/** What is told and should be read, the red flags among it. */
export const SIXTH_FACTS: readonly Row[] = FACTS;
/** Words that sound like findings and are none. */
export const SIXTH_TRAPS: readonly Row[] = TRAPS;
/** What the person wants, and who is named. */
export const SIXTH_INTENTS: readonly Row[] = [...INTENTS, ...IDENTITIES];

/** What is only supposed: read as if it were so. */
export { SUPPOSITIONS as SIXTH_SUPPOSITIONS } from './intents/index.ts';
