import { type Reply, splitText } from '../../../dialogs/index.ts';
import { cardAttachment } from '../../cardAttachment.ts';
import type { ActivityJson } from '../../storage/store.ts';
import type { Surface } from '../../surface.ts';
import { cardBesideText, cardForTeams, cardSaying, MOST_BYTES, ownerTag } from './cards.ts';
import { aloneEach, citationsOf, type Part, partsOf } from './citations.ts';
import { asMarkdown } from './markdown.ts';

/** How long a text may be, in bytes of UTF-8: the shortest leaves room for the citations, however long they are. */
const MOST_TEXT = [25_000, 20_000, 15_500] as const;
/** Teams shows no more quick replies than these, and in a group none. */
const MOST_SUGGESTIONS = 3;

const MENTION_ME = {
  personal: undefined,
  groupChat:
    'In this chat, begin each message with a mention of me: I am not sent the others. Buttons work without.',
  channel:
    'In this channel, begin each reply with a mention of me: I am not sent the others. Buttons work without.',
} as const;

const textMessage = (text: string): ActivityJson => ({ type: 'message', text, textFormat: 'markdown' });

const cardMessage = (content: ActivityJson): ActivityJson => ({
  type: 'message',
  ...cardAttachment(content),
});

/** A part of a text in messages of at most so many bytes of text, each with the citations that it marks. */
const messagesOf = ({ text, sources }: Part, most: number): readonly ActivityJson[] =>
  splitText(asMarkdown(aloneEach(text, sources)), most).map((shown) => {
    const entity = citationsOf(shown, sources);
    return { ...textMessage(shown), ...(entity && { entities: [entity] }) };
  });

const fits = (message: ActivityJson): boolean => Buffer.byteLength(JSON.stringify(message)) <= MOST_BYTES;

/** A text in as few messages as its numbering and Teams's limit allow. */
function textMessages(text: string): readonly ActivityJson[] {
  return partsOf(text).flatMap((part) => {
    const forms = MOST_TEXT.map((most) => messagesOf(part, most));
    return forms.find((messages) => messages.every(fits)) ?? forms.at(-1) ?? [];
  });
}

const quickReplies = ({ suggestions = [] }: Reply, { scope }: Surface): ActivityJson =>
  scope !== 'personal' || suggestions.length === 0
    ? {}
    : {
        suggestedActions: {
          to: [],
          actions: suggestions
            .slice(0, MOST_SUGGESTIONS)
            .map(({ label, says }) => ({ type: 'imBack', title: label, value: says })),
        },
      };

/** An answer is asked feedback on; Teams keeps none, it comes back as an invoke. */
const feedback = ({ data }: Reply): ActivityJson =>
  data.assessment === undefined ? {} : { channelData: { feedbackLoop: { type: 'default' } } };

/**
 * A reply as the messages of Teams: the text as Markdown that shows it unchanged, then the card, apart, because Teams
 * parts a message that has both and its id is lost.
 */
export function teamsActivities(reply: Reply, surface: Surface): ActivityJson[] {
  const note = MENTION_ME[surface.scope];
  const texts = textMessages(note === undefined ? reply.text : `${reply.text}\n\n${note}`);
  const last = { ...texts.at(-1), ...quickReplies(reply, surface), ...feedback(reply) };
  const owner = surface.scope === 'personal' ? undefined : ownerTag(surface.person);
  const card = reply.card === undefined ? [] : [cardMessage(cardBesideText(reply.card, owner))];
  return [...texts.slice(0, -1), last, ...card];
}

/** What stands in the place of a card that needs no answer any more. */
export const teamsReplacement = ({ text, card }: Reply): ActivityJson =>
  cardMessage(card === undefined ? cardSaying(text) : cardForTeams(card));
