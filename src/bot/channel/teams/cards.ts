import { createHash } from 'node:crypto';
import type { AdaptiveCard } from '../../../dialogs/index.ts';
import type { ActivityJson } from '../../storage/store.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A person as a card in a group names its owner: the same each time, and no id of anyone. */
export const ownerTag = (person: string): string =>
  createHash('sha256').update(person).digest('base64url').slice(0, 12);

/** A button that Teams answers in place, and where a client does not know that, one that sends a message. */
function button(action: Json, owner: string | undefined): Json {
  const data = owner === undefined ? action.data : { ...(action.data as object), whose: owner };
  const submit = { ...action, data };
  return { ...submit, type: 'Action.Execute', verb: 'after-six', fallback: submit };
}

function adapted(value: unknown, owner: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((each) => adapted(each, owner));
  if (!isObject(value)) return value;
  if (value.type === 'Action.Submit') return button(value, owner);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, adapted(each, owner)]));
}

/**
 * A card as Teams gets it: Action.Execute, with Action.Submit as its fallback. In a group it carries whose case it is
 * of, so that nobody answers for another person's patient.
 */
export const cardForTeams = (card: AdaptiveCard, owner?: string): ActivityJson =>
  adapted(card, owner) as ActivityJson;

/** Teams refuses a message of about 28 KB; what the kit and the channel put round it takes some of that. In bytes. */
export const MOST_BYTES = 27_000;

const bytesOf = (card: ActivityJson): number => Buffer.byteLength(JSON.stringify(card));

/** What a card calls the notes before the matter itself; see `notesSection`. */
const NOTES = 'notes';
/** What is pressed or filled in; a button that unfolds what is read is none of it. */
const isUsed = (element: Json): boolean =>
  /^(ActionSet|ColumnSet|Input\.)/.test(String(element.type)) &&
  !JSON.stringify(element).includes('"Action.ToggleVisibility"');

const only = (card: ActivityJson, kept: (element: Json) => boolean): ActivityJson => ({
  ...card,
  body: (card.body as readonly Json[]).filter(kept),
});

/**
 * The card of a reply whose text stands before it: the notes are not said again, and where the rest would still be too
 * large to send, the inputs and buttons stay.
 */
export function cardBesideText(card: AdaptiveCard, owner?: string): ActivityJson {
  const shown = only(cardForTeams(card, owner), ({ id }) => id !== NOTES);
  return bytesOf(shown) <= MOST_BYTES ? shown : only(shown, isUsed);
}

/** A card that only says something, each line where no Markdown is read: what stands in the place of an answered one. */
export const cardSaying = (text: string): ActivityJson => ({
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'en',
  body: text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ type: 'RichTextBlock', inlines: [line] })),
});
