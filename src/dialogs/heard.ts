import type { CaseRecord } from '../machine/index.ts';
import type { Reading } from './reading/reading.ts';
import type { DialogSettings } from './settings.ts';

/** One message as it was understood, and the case it meets. */
export interface Heard {
  readonly record: CaseRecord;
  readonly reading: Reading;
  /** ISO 8601, the server's clock. */
  readonly at: string;
  readonly settings: DialogSettings;
}
