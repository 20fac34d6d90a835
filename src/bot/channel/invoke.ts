import type { ActivityJson } from '../storage/store.ts';

/** What an invoke is answered with, beside the status 200. */
export type InvokeBody = Readonly<Record<string, unknown>>;

/** Feedback was kept. */
export const NOTED: InvokeBody = {};

/** A button was taken; the reply itself comes as a message. */
export const DONE: InvokeBody = {
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: 'Answered below.',
};

/** The card that now stands where the pressed one stood; without one, as for a button that changed no card. */
export function inPlaceOf({ attachments }: ActivityJson): InvokeBody {
  const [card] = Array.isArray(attachments) ? (attachments as readonly ActivityJson[]) : [];
  return card === undefined ? DONE : { statusCode: 200, type: card.contentType, value: card.content };
}
