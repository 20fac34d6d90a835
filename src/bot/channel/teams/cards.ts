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
