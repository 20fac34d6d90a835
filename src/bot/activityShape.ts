import { z } from 'zod';
import { badRequest } from './http/httpError.ts';

/** A text; `allowed` says which, where any will not do. */
export const text = (allowed = 'a text') => z.string({ error: allowed });
const flag = z.boolean({ error: 'true or false' });
const record = z.looseObject({}, { error: 'an object' });
const list = <Item extends z.ZodType>(item: Item) => z.array(item, { error: 'a list of objects' }).nullish();

const named = { name: text().nullish(), aadObjectId: text().nullish(), role: text().nullish() };

/** Someone who takes part. */
export const account = z.looseObject({ id: text(), ...named }, { error: 'an object with an id' });
/** Where something was said. */
export const conversation = z.looseObject(
  {
    id: text().min(1, 'a text that is not empty'),
    ...named,
    tenantId: text().nullish(),
    conversationType: text().nullish(),
    isGroup: flag.nullish(),
  },
  { error: 'an object with an id' },
);

const TEXTS = [
  'id',
  'timestamp',
  'localTimestamp',
  'localTimezone',
  'callerId',
  'serviceUrl',
  'channelId',
  'textFormat',
  'attachmentLayout',
  'topicName',
  'locale',
  'text',
  'speak',
  'inputHint',
  'summary',
  'action',
  'replyToId',
  'label',
  'valueType',
  'name',
  'code',
  'expiration',
  'importance',
  'deliveryMode',
] as const;

/**
 * The fields of an activity and their types, as the Bot Framework's protocol has them; `value` may be anything. A kit
 * that meets another type fails when it writes the reply, too late to say why.
 */
export const ACTIVITY_FIELDS = {
  ...(Object.fromEntries(TEXTS.map((name) => [name, text().nullish()])) as {
    readonly [Name in (typeof TEXTS)[number]]: z.ZodOptional<z.ZodNullable<z.ZodString>>;
  }),
  from: account.nullish(),
  recipient: account.nullish(),
  membersAdded: list(account),
  membersRemoved: list(account),
  reactionsAdded: list(record),
  reactionsRemoved: list(record),
  attachments: list(record),
  entities: list(record),
  textHighlights: list(record),
  listenFor: z.array(text(), { error: 'a list of texts' }).nullish(),
  historyDisclosed: flag.nullish(),
  suggestedActions: record.nullish(),
  relatesTo: record.nullish(),
  semanticAction: record.nullish(),
  channelData: record.nullish(),
};

const SHOWN_LENGTH = 60;

/** A value as a refusal names it: of lists and objects only that they are such. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value);
  return json.length > SHOWN_LENGTH ? `${json.slice(0, SHOWN_LENGTH)}…` : json;
}

const within = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], json);

/** An activity of this shape. Throws `HttpError` 400 that names the field, what it has and what is allowed. */
export function readActivity<Shape extends z.ZodType>(shape: Shape, json: unknown): z.infer<Shape> {
  const result = shape.safeParse(json);
  if (result.success) return result.data;
  const [{ path, message } = { path: [], message: 'an activity' }] = result.error.issues;
  const field = ['activity', ...path.map(String)].join('.');
  throw badRequest(`${field}: got ${shown(within(json, path))}; allowed: ${message}.`);
}
