import type { Asked } from '../../../../../src/dialogs/reading/index.ts';
import type { RedFlag } from '../../../../../src/engine/index.ts';
import { answers, type Row, wants } from '../row.ts';

/** Each phrase raises that flag, and says nothing else. */
export const urgent = (flag: RedFlag, ...phrases: readonly string[]): readonly Row[] =>
  phrases.map((text) => wants('emergency', text, { findings: { redFlags: [flag] } }));

/** Urgent, and none of the ten flags: no finding may be made of it. */
export const unnamed = (...phrases: readonly string[]): readonly Row[] =>
  phrases.map((text) => wants('emergency', text));

/** Answers to an open question from which nothing is taken, though they were understood. */
export const partly = (asked: Asked, ...phrases: readonly string[]): readonly Row[] =>
  phrases.map((text) => answers(asked, text, {}, { intent: 'answer' }));
