import { QUESTION_IDS } from '../machine/index.ts';
import type { ActivityJson } from './storage/store.ts';

type Mask = (text: string) => string;
/** A field as it may be kept; undefined when nothing of it may. */
type Keep = (value: unknown, mask: Mask) => unknown;
type Shape = Readonly<Record<string, Keep>>;

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const LOCALE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
const REVISION = /^\d{1,5}$/;

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

const ROLE = oneOf('user', 'bot', 'skill');

/** What our own cards send; a revision is short, so that no other number passes for one. */
const SUBMIT = only({
  act: oneOf('answer', 'say'),
  revision: (value) => (REVISION.test(String(value)) && typeof value !== 'object' ? value : undefined),
  question: oneOf(...QUESTION_IDS),
  says: masked,
  picks: masked,
});

const CHANNEL_DATA = only({
  clientActivityID: matching(/^[!-~]{1,256}$/),
  clientTimestamp: matching(ISO_TIME),
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
  name: oneOf('webchat/join', 'adaptiveCard/action'),
  from: only({ id: asIs, role: ROLE }),
  recipient: only({ id: asIs, name: masked, role: ROLE }),
  conversation: only({
    id: asIs,
    tenantId: asIs,
    conversationType: oneOf('personal', 'groupChat', 'channel'),
    isGroup: oneOf(true, false),
  }),
  membersAdded: eachOf(only({ id: asIs })),
  text: masked,
  textFormat: oneOf('plain', 'markdown', 'xml'),
  locale: matching(LOCALE),
  channelData: CHANNEL_DATA,
};

const MENTION = only({ type: oneOf('mention'), mentioned: only({ id: asIs }), text: masked });

/** Other people's mentions carry their names; the bot's own is needed to read the text without it. */
function mentionsOf({ entities, recipient }: ActivityJson, mask: Mask): readonly unknown[] {
  const bot = isRecord(recipient) ? recipient.id : undefined;
  const ours = (entity: unknown): boolean =>
    isRecord(entity) &&
    entity.type === 'mention' &&
    isRecord(entity.mentioned) &&
    typeof bot === 'string' &&
    entity.mentioned.id === bot;
  return (Array.isArray(entities) ? entities : []).filter(ours).map((entity) => MENTION(entity, mask));
}

/** An event's value is not read; an invoke's holds the button's inside an action. */
function submittedIn({ type, value }: ActivityJson, mask: Mask): unknown {
  if (type === 'event') return undefined;
  if (type === 'invoke')
    return only({ action: only({ type: oneOf('Action.Execute'), data: SUBMIT }) })(value, mask);
  return masked(value, mask) ?? SUBMIT(value, mask);
}

/**
 * What may be stored and echoed of an activity: only the fields that answering needs and that Direct Line's stock clients
 * want back, and whatever a person wrote in them masked. Everything else, known or not, is dropped.
 */
export function maskActivity(activity: ActivityJson, mask: Mask = (text) => text): ActivityJson {
  const kept = only(FIELDS)(activity, mask) as ActivityJson;
  const value = submittedIn(activity, mask);
  const entities = mentionsOf(activity, mask);
  return { ...kept, ...(value !== undefined && { value }), ...(entities.length > 0 && { entities }) };
}
