import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ACTIVITY_FIELDS, readActivity, text } from '../activityShape.ts';
import type { ActivityJson } from '../storage/store.ts';
import type { Grant } from './tokens.ts';

const BOT = { id: 'after-six', name: 'After Six', role: 'bot' } as const;

const CLIENT_ID = 'a text of 1 to 256 characters';
const KINDS = ['message', 'event', 'typing'] as const;

const Posted = z.looseObject(
  {
    ...ACTIVITY_FIELDS,
    type: z.enum(KINDS, { error: 'message, event or typing' }),
    from: z.looseObject({}, { error: 'an object' }).nullish(),
    channelData: z
      .looseObject(
        { clientActivityID: text().min(1, CLIENT_ID).max(256, CLIENT_ID).nullish() },
        { error: 'an object' },
      )
      .nullish(),
  },
  { error: 'an object' },
);

export interface PostedActivity {
  readonly typing: boolean;
  /** The same for every repetition of one activity. */
  readonly key: string;
  readonly activity: ActivityJson;
}

/** Where an activity of a conversation comes from and goes to: said by the token, never by the client. */
const addressed = (grant: Grant) => ({
  channelId: 'directline',
  conversation: { id: grant.conversation },
  recipient: BOT,
});

/** A client may put anything into its id: what is stored tells two apart and no more. */
const digestOf = (clientId: string): string => createHash('sha256').update(clientId).digest('base64url');

/** A client's activity, judged. Throws `HttpError` 400, naming the field. */
export function readPosted(json: unknown, grant: Grant): PostedActivity {
  const { id: _id, timestamp: _timestamp, ...posted } = readActivity(Posted, json);
  const from = { ...posted.from, id: grant.user, role: 'user' };
  const clientId = posted.channelData?.clientActivityID;
  return {
    typing: posted.type === 'typing',
    key: clientId ? `client ${digestOf(clientId)}` : `server ${randomUUID()}`,
    activity: { ...posted, from, ...addressed(grant) },
  };
}

/** What the bot, and only the bot, is told when a conversation is opened. */
export const openingActivity = (grant: Grant): ActivityJson => ({
  type: 'conversationUpdate',
  id: `${grant.conversation}|opening`,
  from: { id: grant.user, role: 'user' },
  membersAdded: [{ id: grant.user }],
  ...addressed(grant),
});
