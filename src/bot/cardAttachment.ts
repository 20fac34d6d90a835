import type { ActivityJson } from './storage/store.ts';

/** The part of an activity that shows an Adaptive Card. */
export const cardAttachment = (content: object): ActivityJson => ({
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});
