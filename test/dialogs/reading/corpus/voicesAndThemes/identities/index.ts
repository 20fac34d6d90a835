import type { Row } from '../../row.ts';
import { LOOK_ALIKES } from './lookAlikes.ts';
import { NAMED } from './named.ts';

/** Identities among the words, and what only looks like one. */
export const IDENTITIES: readonly Row[] = [...NAMED, ...LOOK_ALIKES];
