import type { Findings, RedFlag } from '../../../../../../src/engine/index.ts';
import { type Row, says } from '../../row.ts';

/** One red flag as it is told, and whatever else the same words say. */
export const urgent = (flag: RedFlag, text: string, more: Findings = {}): Row =>
  says(text, { redFlags: [flag], ...more }, { intent: 'emergency' });
