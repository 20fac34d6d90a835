import type { Row } from '../row.ts';
import { NOT_HIM } from './traps/notHim.ts';
import { NOT_POSSIBLE } from './traps/notPossible.ts';
import { NOT_THAT } from './traps/notThat.ts';
import { NOT_YET } from './traps/notYet.ts';

/** Words that sound like findings and are none, or that no value may be taken from. */
export const MANY_VOICES_TRAPS: readonly Row[] = [...NOT_YET, ...NOT_HIM, ...NOT_THAT, ...NOT_POSSIBLE];
