import type { Phrases } from '../../pattern/index.ts';
import { after, type Cue, cue } from './cue.ts';

/** "No he progressed": a "no" before a statement answers whoever spoke before, and denies nothing of it. */
export const ANSWERING_NO: readonly Phrases<Cue>[] = [
  cue(0, after(0), 'no (he|it|they|we|i)', '^ no (the|his|this|actually)'),
];
