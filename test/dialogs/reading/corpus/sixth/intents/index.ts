import type { Row } from '../../row.ts';
import { QUESTIONS } from './questions.ts';
import { WISHES } from './wishes.ts';

export { SUPPOSITIONS } from './suppositions.ts';
export const INTENTS: readonly Row[] = [...WISHES, ...QUESTIONS];
