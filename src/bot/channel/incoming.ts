import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ACTIVITY_FIELDS, conversation, readActivity, text } from '../activityShape.ts';
import { type ChannelConfig, isLoopback } from '../config/config.ts';
import { badRequest } from '../http/httpError.ts';
import type { ActivityJson, Arrival } from '../storage/store.ts';

const Incoming = z.looseObject(
  {
    ...ACTIVITY_FIELDS,
    type: text().min(1, 'a text that is not empty'),
    id: text().max(512, 'a text of 512 characters at most').nullish(),
    channelId: text().min(1, 'a text that is not empty'),
    conversation,
    serviceUrl: z.url({ protocol: /^https?$/, error: 'an address that begins with http or https' }).nullish(),
    channelData: z
      .looseObject(
        { tenant: z.looseObject({ id: text().nullish() }, { error: 'an object' }).nullish() },
        { error: 'an object' },
      )
      .nullish(),
  },
  { error: 'an object' },
);

export type IncomingActivity = ActivityJson & z.infer<typeof Incoming>;

export const expectsReplies = (activity: IncomingActivity): boolean =>
  activity.deliveryMode === 'expectReplies';

/** An activity as a connector posts it. Throws `HttpError` 400, naming the field. */
export function readIncoming(json: unknown): IncomingActivity {
  const activity = readActivity(Incoming, json);
  if (!expectsReplies(activity) && !activity.serviceUrl)
    throw badRequest('activity.serviceUrl: is needed unless deliveryMode is expectReplies.');
  return activity;
}

/** Without authentication replies would go wherever a stranger says: to this machine only, then. */
export function refuseRemoteService(activity: IncomingActivity): void {
  const { serviceUrl } = activity;
  if (serviceUrl && !isLoopback(new URL(serviceUrl).hostname))
    throw badRequest('activity.serviceUrl: must be on loopback while LOCAL_CHANNEL is 1.');
}

/** Whether the activity's tenant may use this bot. In Teams it must name one. */
export function isAllowedTenant(activity: IncomingActivity, channel: ChannelConfig): boolean {
  if (channel.kind !== 'microsoft') return true;
  const tenant = activity.conversation.tenantId ?? activity.channelData?.tenant?.id;
  if (!tenant) return activity.channelId !== 'msteams';
  return channel.tenants.includes(tenant.toLowerCase());
}

/** Of the many things a channel sends, what answering needs; names of people are not among them. */
const KEPT = [
  'type',
  'id',
  'name',
  'text',
  'value',
  'entities',
  'membersAdded',
  'conversation',
  'recipient',
  'channelId',
  'serviceUrl',
  'deliveryMode',
  'locale',
  'replyToId',
  'channelData',
] as const;

/** How the channel names the sender, and in Teams also how the directory does: that is what operators know. */
const senderOf = ({ from }: IncomingActivity): ActivityJson => ({
  id: from?.id ?? '',
  ...(typeof from?.aadObjectId === 'string' && { aadObjectId: from.aadObjectId }),
});

/** The same activity has the same key; an edited message is another one than the message it replaces. */
function keyOf(activity: IncomingActivity): string {
  if (!activity.id) return `server ${randomUUID()}`;
  const edited = JSON.stringify(activity.rawTimestamp ?? activity.timestamp ?? null);
  const edition = activity.type === 'messageUpdate' ? ` ${edited}` : '';
  return `${activity.type} ${activity.id}${edition}`;
}

/** The key of the message that an activity edits; undefined where it edits none. */
export function editedKeyOf({ type, id, channelData }: ActivityJson): string | undefined {
  const isBack = (channelData as ActivityJson | undefined)?.eventType === 'undeleteMessage';
  return type === 'messageUpdate' && typeof id === 'string' && !isBack ? `message ${id}` : undefined;
}

export function arrivalOf(activity: IncomingActivity): Arrival {
  const kept = Object.fromEntries(
    KEPT.filter((name) => name in activity).map((name) => [name, activity[name]]),
  );
  return {
    conversation: `${activity.channelId} ${activity.conversation.id}`,
    key: keyOf(activity),
    activity: { ...kept, from: senderOf(activity) },
    delivery: expectsReplies(activity) ? 'return' : 'push',
    logged: false,
  };
}
