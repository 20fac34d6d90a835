import { type Reply, splitText } from '../../../dialogs/index.ts';
import { cardAttachment } from '../../cardAttachment.ts';
import type { ActivityJson } from '../../storage/store.ts';
import type { Surface } from '../../surface.ts';
import { cardForTeams, cardSaying, ownerTag } from './cards.ts';
import { aloneEach, citationsOf, partsOf } from './citations.ts';
import { asMarkdown } from './markdown.ts';

/**
 * Teams refuses a message of about 28 KB. Bytes of UTF-8 for the text, so that twenty citations and what goes round
 * them have room beside it.
 */
const MOST_TEXT = 15_500;
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

/** A text in as many messages as its numbering and Teams's limit need, each with the citations that it marks. */
function textMessages(text: string): readonly ActivityJson[] {
  return partsOf(text).flatMap(({ text: part, sources }) =>
    splitText(asMarkdown(aloneEach(part, sources)), MOST_TEXT).map((shown) => {
      const entity = citationsOf(shown, sources);
      return { ...textMessage(shown), ...(entity && { entities: [entity] }) };
    }),
  );
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
  const card = reply.card === undefined ? [] : [cardMessage(cardForTeams(reply.card, owner))];
  return [...texts.slice(0, -1), last, ...card];
}

/** What stands in the place of a card that needs no answer any more. */
export const teamsReplacement = ({ text, card }: Reply): ActivityJson =>
  cardMessage(card === undefined ? cardSaying(text) : cardForTeams(card));
