import type { Row } from '../row.ts';
import { EMERGENCIES } from './emergencies/index.ts';
import { FACTS } from './facts/index.ts';

/** What is told and should be read, the red flags among it. */
export const THIRD_FACTS: readonly Row[] = [...FACTS, ...EMERGENCIES];
