import type { Turn } from '../dialogs/index.ts';
import type { ActivityJson } from './storage/store.ts';

const isRecord = (value: unknown): value is ActivityJson =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): ActivityJson => (isRecord(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Whether others read along. What is called anything but personal is a group: a kind that is not known here is taken for
 * the strictest, and so is one that Teams, which always says it, leaves out.
 */
export function settingOf({ channelId, conversation }: ActivityJson): Turn['setting'] {
  const { conversationType, isGroup } = recordOf(conversation);
  const kind = conversationType ?? (channelId === 'msteams' ? undefined : 'personal');
  return kind === 'personal' && isGroup !== true ? 'personal' : 'group';
}

/** Whose case it is: in a group each person has a case of their own. */
export const personOf = (activity: ActivityJson): string =>
  settingOf(activity) === 'group' ? textOf(recordOf(activity.from).id) : '';

/** The text without the mentions of this bot that a channel puts into it; those of other people stay. */
export function withoutMentions(activity: ActivityJson): string {
  const text = textOf(activity.text);
  const bot = recordOf(activity.recipient).id;
  const mentions = listOf(activity.entities)
    .map(recordOf)
    .filter((entity) => entity.type === 'mention' && recordOf(entity.mentioned).id === bot)
    .map((entity) => textOf(entity.text))
    .filter((mention) => mention !== '');
  const left = mentions.reduce((rest, mention) => rest.replaceAll(mention, ' '), text);
  return mentions.length > 0 ? left.replaceAll(/ {2,}/g, ' ').trim() : left;
}

/** Someone joining a group that this bot is in already is none of its business. */
function opensConversation(activity: ActivityJson): boolean {
  const added = listOf(activity.membersAdded).map((member) => recordOf(member).id);
  return settingOf(activity) === 'group' ? added.includes(recordOf(activity.recipient).id) : added.length > 0;
}

type Said = Pick<Turn, 'kind' | 'text' | 'submit' | 'edited'>;
const JOINED: Said = { kind: 'joined', text: '' };

function said(activity: ActivityJson): Said | undefined {
  const value = activity.value;
  switch (activity.type) {
    case 'message':
      return isRecord(value)
        ? { kind: 'submit', text: '', submit: value }
        : { kind: 'message', text: withoutMentions(activity) };
    case 'messageUpdate':
      return recordOf(activity.channelData).eventType === 'undeleteMessage'
        ? undefined
        : { kind: 'message', text: withoutMentions(activity), edited: true };
    case 'invoke':
      return activity.name === 'adaptiveCard/action'
        ? { kind: 'submit', text: '', submit: recordOf(recordOf(value).action).data }
        : undefined;
    case 'conversationUpdate':
      return opensConversation(activity) ? JOINED : undefined;
    case 'event':
      return activity.name === 'webchat/join' ? JOINED : undefined;
    default:
      return undefined;
  }
}

/**
 * An activity as a turn, without any framework's type; undefined when nothing was said or done.
 * `at` is the server's clock, ISO 8601.
 */
export function normalise(activity: ActivityJson, at: string): Turn | undefined {
  const what = said(activity);
  return what && { ...what, at, setting: settingOf(activity) };
}
