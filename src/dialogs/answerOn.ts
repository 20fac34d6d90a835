import { type Assessment, assess, type Findings, type Refusal } from '../engine/index.ts';
import type { DialogSettings } from './settings.ts';

/** Characters of an ISO 8601 date without its time. */
const DAY = 10;

/** The answer to a case on the day of the message (`at`, ISO 8601), under the review that this deployment knows of. */
export const answerOn = (findings: Findings, at: string, { review }: DialogSettings): Assessment | Refusal =>
  assess(findings, { on: at.slice(0, DAY), ...(review ? { review } : {}) });
