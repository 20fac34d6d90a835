import type { CaseRecord } from '../../machine/index.ts';
import { PHRASES } from '../phrases.ts';
import { read } from '../reading/index.ts';
import { type Response, showBrief } from '../response.ts';

const FEEDBACK = /^\s*feedback(?:\s*[:,.–—-]\s*|\s+|$)/i;
/** As much as is kept of it, in characters. */
const MOST = 1000;

/** Whether a message is meant for those who maintain this; nothing clinical is read from it. */
export const isFeedback = (text: string): boolean => FEEDBACK.test(text);

/** What a person thinks of it, identities masked; the case stays as it is. */
export function feedback(record: CaseRecord, text: string): Response {
  const comment = read(text.replace(FEEDBACK, '')).text.trim().slice(0, MOST);
  if (comment === '') return showBrief(record, PHRASES.feedbackHow);
  return { ...showBrief(record, PHRASES.feedbackKept), errand: { kind: 'feedback', comment } };
}
