import type { Row } from '../../row.ts';
import { LOOK_ALIKES } from './lookAlikes.ts';
import { NAMED } from './named.ts';

/** Who is named, and what only looks like a name or a number of a person. */
export const IDENTITIES: readonly Row[] = [...NAMED, ...LOOK_ALIKES];
