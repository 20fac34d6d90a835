import type { Reply } from '../dialogs/index.ts';
import { answerIdOf } from '../records/index.ts';
import type { ActivityJson, SentCard } from './storage/store.ts';
import { asksQuestion } from './toActivity.ts';

/** Cards that may still be replaced and answers that may still be judged: older ones have scrolled away. */
const KEPT = 5;

/** A reply, the activities it was sent as, and the ids that the channel gave them. */
export interface Shown {
  readonly reply: Reply;
  readonly activities: readonly ActivityJson[];
  readonly ids: readonly (string | undefined)[];
}

const ANSWERS = '"act":"answer"';
const REVISION = /"revision":(\d{1,9})/;

/** Cards with a question among activities that were filed and are sent only now. */
export const questionCardsIn = (
  activities: readonly ActivityJson[],
  sent: readonly ({ readonly id?: string } | undefined)[],
): readonly SentCard[] =>
  activities.flatMap((activity, index) => {
    const card = JSON.stringify(activity.attachments ?? []);
    const activityId = sent[index]?.id;
    const [, revision] = REVISION.exec(card) ?? [];
    return activityId && revision && card.includes(ANSWERS)
      ? [{ revision: Number(revision), activityId }]
      : [];
  });

const isText = ({ text }: ActivityJson): boolean => typeof text === 'string';

/** What of a reply may be asked for again: a card with a question, and the message that an answer ends with. */
export function noted({ reply, activities, ids }: Shown): readonly SentCard[] {
  const { revision, assessment } = reply.data;
  const card = ids[activities.length - 1];
  const answer = ids[activities.findLastIndex(isText)];
  return [
    ...(asksQuestion(reply) && card ? [{ revision, activityId: card }] : []),
    ...(assessment && answer ? [{ revision, activityId: answer, answer: answerIdOf(assessment) }] : []),
  ];
}

const isAnswer = ({ answer }: SentCard): boolean => answer !== undefined;

/** The card with a question that was sent at a revision; shown more than once, the last. */
export const cardAt = (cards: readonly SentCard[], revision: number): SentCard | undefined =>
  cards.findLast((card) => !isAnswer(card) && card.revision === revision);

/** What is kept of what was sent. */
export const lastOf = (cards: readonly SentCard[]): readonly SentCard[] => [
  ...cards.filter(isAnswer).slice(-KEPT),
  ...cards.filter((card) => !isAnswer(card)).slice(-KEPT),
];
