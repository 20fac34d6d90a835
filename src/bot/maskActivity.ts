import { QUESTION_IDS } from '../machine/index.ts';
import { commentIn, FEEDBACK } from './feedback.ts';
import { withoutMentions } from './normalise.ts';
import type { ActivityJson } from './storage/store.ts';

type Mask = (text: string) => string;
/** A field as it may be kept; undefined when nothing of it may. */
type Keep = (value: unknown, mask: Mask) => unknown;
type Shape = Readonly<Record<string, Keep>>;

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const LOCALE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
const REVISION = /^\d{1,5}$/;
/** As channels name messages: a time in milliseconds, or a UUID. */
const MESSAGE_ID = /^(\d{12,20}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** As the directory names people. */
const OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isRecord = (value: unknown): value is ActivityJson =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matching =
  (pattern: RegExp): Keep =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;

const oneOf =
  (...allowed: readonly unknown[]): Keep =>
  (value) =>
    allowed.includes(value) ? value : undefined;

/** What a channel or a token says; it is not typed by anyone. */
const asIs: Keep = (value) => (typeof value === 'string' ? value : undefined);
const masked: Keep = (value, mask) => (typeof value === 'string' ? mask(value) : undefined);

/** Nothing but the named fields of a record, each as it may be kept. */
const only =
  (shape: Shape): Keep =>
  (value, mask) =>
    isRecord(value)
      ? Object.fromEntries(
          Object.entries(shape)
            .map(([key, keep]) => [key, Object.hasOwn(value, key) ? keep(value[key], mask) : undefined])
            .filter(([, kept]) => kept !== undefined),
        )
      : undefined;

const eachOf =
  (keep: Keep): Keep =>
  (value, mask) =>
    Array.isArray(value) ? value.map((each) => keep(each, mask)).filter(isRecord) : undefined;

const KINDS: readonly unknown[] = ['personal', 'groupChat', 'channel'];
/** A kind that is not known here stays one: dropped, it could pass for a personal conversation. */
const conversationKind: Keep = (value) => {
  if (value === undefined || value === null) return undefined;
  return KINDS.includes(value) ? value : 'other';
};

const ROLE = oneOf('user', 'bot', 'skill');

/** What our own cards send; a revision is short, so that no other number passes for one. */
const SUBMIT = only({
  act: oneOf('answer', 'say'),
  revision: (value) => (typeof value !== 'object' && REVISION.test(String(value)) ? value : undefined),
  question: oneOf(...QUESTION_IDS),
  says: masked,
  picks: masked,
  /** Whose case a card in a group is of: our own tag. */
  whose: matching(/^[\w-]{12}$/),
});

const CHANNEL_DATA = only({
  clientActivityID: matching(/^[!-~]{1,256}$/),
  clientTimestamp: matching(ISO_TIME),
  eventType: oneOf('editMessage', 'undeleteMessage'),
  postBack: oneOf(true),
  messageBack: only({ displayText: masked }),
});

const FIELDS: Shape = {
  type: matching(/^[A-Za-z]{1,40}$/),
  id: asIs,
  timestamp: matching(ISO_TIME),
  channelId: asIs,
  serviceUrl: asIs,
  deliveryMode: oneOf('normal', 'notification', 'expectReplies', 'ephemeral', 'stream'),
  replyToId: matching(MESSAGE_ID),
  name: oneOf('webchat/join', 'adaptiveCard/action', FEEDBACK),
  from: only({ id: asIs, aadObjectId: matching(OBJECT_ID), role: ROLE }),
  recipient: only({ id: asIs, name: masked, role: ROLE }),
  conversation: only({
    id: asIs,
    tenantId: asIs,
    conversationType: conversationKind,
    isGroup: oneOf(true, false),
  }),
  membersAdded: eachOf(only({ id: asIs })),
  text: masked,
  textFormat: oneOf('plain', 'markdown', 'xml'),
  locale: matching(LOCALE),
  channelData: CHANNEL_DATA,
};

const BUTTON = only({ action: only({ type: oneOf('Action.Execute'), data: SUBMIT }) });
const OPINION = only({
  actionName: oneOf('feedback'),
  actionValue: only({
    reaction: oneOf('like', 'dislike'),
    feedback: (value, mask) => mask(commentIn(value)),
  }),
});

/** An event's value is not read; an invoke's holds a button's inside an action, or what someone thinks of an answer. */
function submittedIn({ type, name, value }: ActivityJson, mask: Mask): unknown {
  if (type === 'event') return undefined;
  if (type === 'invoke') return (name === FEEDBACK ? OPINION : BUTTON)(value, mask);
  return masked(value, mask) ?? SUBMIT(value, mask);
}

/**
 * What may be stored and echoed of an activity: only the fields that answering needs and that Direct Line's stock clients
 * want back, and whatever a person wrote in them masked. Mentions of this bot are taken out first: masking could change
 * them. Everything else, known or not, is dropped.
 */
export function maskActivity(activity: ActivityJson, mask: Mask = (text) => text): ActivityJson {
  const said = typeof activity.text === 'string' ? { text: withoutMentions(activity) } : {};
  const kept = only(FIELDS)({ ...activity, ...said }, mask) as ActivityJson;
  const value = submittedIn(activity, mask);
  return { ...kept, ...(value !== undefined && { value }) };
}
