import type { Heard } from '../heard.ts';
import { PHRASES } from '../phrases.ts';
import { affirms } from '../reading/index.ts';
import { type Response, showBrief, showNotice } from '../response.ts';
import { withoutPending, withTalk } from '../talk.ts';
import { summary } from './digress.ts';

const SEND = { label: 'Send the summary', says: 'send the summary' };
const KEEP = { label: 'Do not send it', says: 'do not send it' };

/** Whom to ask, with a summary to carry, and where one can be sent, the question whether it is to be. */
export function handoff(heard: Heard): Response {
  const { record, settings } = heard;
  const whom = settings.handoffContact
    ? `Ask ${settings.handoffContact}.`
    : 'Ask your GU oncology MDT; no contact is set up here.';
  const { notes } = summary(heard);
  const hasCase = Object.keys(record.findings).length > 0;
  if (!settings.sendsHandoff || !hasCase) return showBrief(record, whom, ...notes);
  const asked = withTalk(record, { pending: 'handoff' });
  return showNotice(asked, { suggestions: [SEND, KEEP] }, whom, ...notes, PHRASES.handoffAsk);
}

function answerIn({ reading }: Heard): 'yes' | 'no' | undefined {
  const said = reading.text.trim().toLowerCase();
  if (said === SEND.says) return 'yes';
  return said === KEEP.says ? 'no' : affirms(reading.text);
}

export const isAnswerToHandoff = (heard: Heard): boolean => answerIn(heard) !== undefined;

/** The summary is sent where the person said so; whether it arrived is told by whoever sends it. */
export function settleHandoff(heard: Heard): Response {
  const record = withoutPending(heard.record);
  if (answerIn(heard) === 'no') return showBrief(record, PHRASES.handoffKept);
  const text = summary({ ...heard, record }).notes.join('\n');
  return { ...showBrief(record), errand: { kind: 'handoff', summary: text } };
}
