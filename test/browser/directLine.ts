import { randomUUID } from 'node:crypto';
import { reply, type Said } from './scriptedBot.ts';

export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
  readonly value?: { readonly says?: string };
  readonly from: { readonly id: string; readonly role: string };
  readonly channelData?: { readonly clientActivityID?: string };
}

export interface Conversation {
  readonly id: string;
  readonly log: Activity[];
  readonly listeners: Set<() => void>;
}

const USER = 'dl_reader';
const CARD = 'application/vnd.microsoft.card.adaptive';

const botActivity = ({ text, card, suggestions = [], data }: Said) => ({
  type: 'message',
  text,
  textFormat: 'plain',
  from: { id: 'bot', role: 'bot' },
  channelData: { stage: 'scope', revision: 1, ...data },
  ...(card && { attachments: [{ contentType: CARD, content: card }] }),
  suggestedActions: {
    to: [],
    actions: suggestions.map((title) => ({ type: 'imBack', title, value: title })),
  },
});

/** As much of Direct Line as the page needs, in memory; what the real server keeps is tested there. */
export function createDirectLine() {
  const conversations = new Map<string, Conversation>();

  function append(conversation: Conversation, activity: object): Activity {
    const id = `${conversation.id}|${String(conversation.log.length).padStart(7, '0')}`;
    const whole = { timestamp: new Date().toISOString(), ...activity, id } as unknown as Activity;
    conversation.log.push(whole);
    for (const listener of conversation.listeners) listener();
    return whole;
  }

  return {
    /** The conversation of this id, started where it is not known. */
    open(id: string): Conversation {
      const known = conversations.get(id) ?? { id, log: [], listeners: new Set() };
      conversations.set(id, known);
      return known;
    },
    /** Accepts a person's activity once, and answers it a moment later; greets nobody who has spoken before. */
    post(conversation: Conversation, posted: Activity): string {
      const same = (activity: Activity) =>
        activity.channelData?.clientActivityID === posted.channelData?.clientActivityID;
      const known = conversation.log.find((activity) => activity.from.id === USER && same(activity));
      if (known) return known.id;
      const { id } = append(conversation, { ...posted, from: { id: USER, role: 'user' } });
      const said = reply(
        posted.type === 'event' ? (posted.name ?? '') : (posted.text ?? posted.value?.says ?? ''),
      );
      const returning =
        posted.type === 'event' &&
        conversation.log.some(({ type, from }) => type === 'message' && from.id === USER);
      if (said && !returning) setTimeout(() => append(conversation, botActivity(said)), 10);
      return id;
    },
    after(conversation: Conversation, watermark: string | null) {
      const { log } = conversation;
      return { activities: log.slice(Number(watermark ?? 0)), watermark: String(log.length) };
    },
    newToken: (conversation: string = randomUUID()) => ({
      conversationId: conversation,
      token: `e30.${Buffer.from(JSON.stringify({ conversation, user: USER, at: Date.now() })).toString('base64url')}.x`,
      expires_in: 1800,
    }),
  };
}

/** The conversation that a token is for. */
export function conversationOf(token: string): string {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  return (JSON.parse(payload) as { conversation: string }).conversation;
}
