import type { Reply } from '../dialogs/index.ts';
import { answerIdOf } from '../records/index.ts';
import { cardAttachment } from './cardAttachment.ts';
import { teamsActivities, teamsReplacement } from './channel/teams/activities.ts';
import type { ActivityJson } from './storage/store.ts';
import type { Surface } from './surface.ts';

const quickReplies = ({ suggestions = [] }: Reply): ActivityJson =>
  suggestions.length === 0
    ? {}
    : {
        suggestedActions: {
          to: [],
          actions: suggestions.map(({ label, says }) => ({ type: 'imBack', title: label, value: says })),
        },
      };

/** By which an answer is named in the audit, and in feedback on it. */
const answerId = ({ data: { assessment } }: Reply): ActivityJson =>
  assessment === undefined ? {} : { answerId: answerIdOf(assessment) };

/** One activity with all of it, and with the data that host pages read. */
const wholeActivity = (reply: Reply): ActivityJson => ({
  type: 'message',
  text: reply.text,
  textFormat: 'plain',
  ...quickReplies(reply),
  ...(reply.card && cardAttachment(reply.card)),
  channelData: { ...reply.data, ...answerId(reply) },
});

const isTeams = ({ channelId }: Surface): boolean => channelId === 'msteams';

/** A reply as the activities of a channel: one, but in Teams the texts and then the card. */
export const toActivities = (reply: Reply, surface: Surface): ActivityJson[] =>
  isTeams(surface) ? teamsActivities(reply, surface) : [wholeActivity(reply)];

/** What stands in the place of a card that has been answered: one activity. */
export const toReplacement = (reply: Reply, surface: Surface): ActivityJson =>
  isTeams(surface) ? teamsReplacement(reply) : wholeActivity(reply);

/**
 * Whether a card's buttons answer a question. Only such a card is replaced once it is answered: what else was said at the
 * same revision (the welcome, an explanation) stays to be read.
 */
export const asksQuestion = (reply: Reply): boolean =>
  reply.card !== undefined && JSON.stringify(reply.card).includes('"act":"answer"');
