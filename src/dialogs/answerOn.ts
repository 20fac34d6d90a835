import { type Assessment, assess, type Findings, isoDay, type Refusal } from '../engine/index.ts';
import type { DialogSettings } from './settings.ts';

/** The answer to a case on the day of the message (`at`, ISO 8601), under the review that this deployment knows of. */
export const answerOn = (findings: Findings, at: string, { review }: DialogSettings): Assessment | Refusal =>
  assess(findings, { on: isoDay(at), ...(review ? { review } : {}) });
