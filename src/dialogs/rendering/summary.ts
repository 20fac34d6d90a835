import type { Assessment } from '../../engine/index.ts';
import type { Wording } from '../views.ts';
import { answerDocument } from './answer/answerDocument.ts';
import { inputsSection } from './answer/details.ts';
import { filled, plain } from './document/document.ts';
import { printText } from './document/printText.ts';

/** "2026-11-23 14:05 UTC". Throws on a time that is not ISO 8601. */
const timeWords = (at: string): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/**
 * A note to paste: when, from what, the whole answer with its sources, its review status, the rule book and the caveats.
 * Plain text. `at` is ISO 8601.
 */
export function summaryText(assessment: Assessment, at: string, wording: Wording = {}): string {
  const answer = answerDocument(assessment, wording);
  const details = answer.details.filter(({ id }) => id !== 'inputs');
  const made = {
    id: 'made',
    lines: [plain(`After Six, made ${timeWords(at)}. Options to weigh, not orders.`)],
  };
  const opening = filled([made, inputsSection(assessment), ...answer.opening]);
  return printText({ ...answer, opening, details });
}
