import type { Row } from '../../row.ts';
import { QUESTIONS } from './questions.ts';
import { STEERING } from './steering.ts';
import { TELLING } from './telling.ts';

export { SUPPOSITIONS } from './telling.ts';

/** What the person wants of the conversation. */
export const INTENTS: readonly Row[] = [...QUESTIONS, ...STEERING, ...TELLING];
