import { type Reply, splitText } from '../dialogs/index.ts';
import type { ActivityJson } from './storage/store.ts';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

const quickReplies = (reply: Reply): ActivityJson =>
  reply.suggestions === undefined || reply.suggestions.length === 0
    ? {}
    : {
        suggestedActions: {
          to: [],
          actions: reply.suggestions.map(({ label, says }) => ({
            type: 'imBack',
            title: label,
            value: says,
          })),
        },
      };

const attachmentsOf = (reply: Reply): ActivityJson =>
  reply.card === undefined ? {} : { attachments: [{ contentType: ADAPTIVE_CARD, content: reply.card }] };

/** Teams refuses a message of about 28 KB; in bytes of UTF-8, with room for what goes round the text. */
const TEAMS_TEXT_LIMIT = 27_000;

const textMessage = (text: string): ActivityJson => ({ type: 'message', text, textFormat: 'plain' });

/** The text in as many messages as Teams takes it in, the quick replies under the last. */
function textsForTeams(reply: Reply): ActivityJson[] {
  const texts = splitText(reply.text, TEAMS_TEXT_LIMIT).map(textMessage);
  return [...texts.slice(0, -1), { ...texts.at(-1), ...quickReplies(reply) }];
}

/**
 * A reply as the activities of a channel, the one with the card last. In Teams a text with a card is split and loses its
 * id, so they go separately there, without the data that host pages read. Everywhere else it is one activity.
 */
export function toActivities(reply: Reply, channelId: string): ActivityJson[] {
  if (channelId !== 'msteams')
    return [
      {
        ...textMessage(reply.text),
        ...quickReplies(reply),
        ...attachmentsOf(reply),
        channelData: { ...reply.data },
      },
    ];
  const texts = textsForTeams(reply);
  return reply.card === undefined ? texts : [...texts, { type: 'message', ...attachmentsOf(reply) }];
}

/**
 * Whether a card's buttons answer a question. Only such a card is replaced once it is answered: what else was said at the
 * same revision (the welcome, an explanation) stays to be read.
 */
export const asksQuestion = (reply: Reply): boolean =>
  reply.card !== undefined && JSON.stringify(reply.card).includes('"act":"answer"');

/** What stands in the place of a card that has been answered: one activity. */
export function toReplacement(reply: Reply, channelId: string): ActivityJson {
  return toActivities(reply, channelId).at(-1) ?? {};
}
