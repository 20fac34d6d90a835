import type { Phrases } from '../pattern/index.ts';
import type { Intent } from '../reading.ts';

/** Phrases that tell what is wanted. */
export const says = (intent: Intent, ...patterns: readonly string[]): Phrases<Intent> => ({
  patterns,
  meaning: intent,
});
