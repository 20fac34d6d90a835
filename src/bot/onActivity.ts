import type { TurnContext } from 'botbuilder';
import type { Incident, Reply, Turn, TurnOutcome } from '../dialogs/index.ts';
import type { Core } from './core.ts';
import { failureReply, newReference } from './failedTurn.ts';
import { errorFacts, type Log } from './log.ts';
import { normalise, personOf } from './normalise.ts';
import type { ActivityJson, CaseChange, FiledCase, SentCard } from './storage/store.ts';
import { asksQuestion, toActivities, toReplacement } from './toActivity.ts';

/** Cards that may still be replaced: older ones have scrolled away. */
const CARDS_KEPT = 5;
/** A page that joins again after this long is told where the case stands. */
const AWAY_MS = 60 * 60 * 1000;

/** One turn's dealings with storage; each channel keeps them in its own way. */
export interface Desk {
  filed(person: string): Promise<FiledCase | undefined>;
  /** The case as the turn leaves it (absent when it failed), and what is about to be sent. */
  keep(change: CaseChange | undefined, activities: readonly ActivityJson[]): Promise<void>;
  /** What was sent, as the channel named it. */
  sent(person: string, cards: readonly SentCard[]): Promise<void>;
}

export interface TurnSupport {
  readonly core: Core;
  readonly log: Log;
  readonly count: (incident: 'failed_turn' | 'withheld_answer') => void;
  readonly emergencyContact: string | undefined;
  readonly now: () => Date;
}

function reportWithheld(support: TurnSupport, { reference, breaches }: Incident): void {
  support.count('withheld_answer');
  const guardrails = breaches.map(({ guardrail }) => guardrail);
  support.log.error({ reference, guardrails }, 'an answer was withheld');
}

type Taken = { readonly replies: readonly Reply[]; readonly outcome?: TurnOutcome };

/** The answer to a turn; a bug in it becomes a reply with a reference, never a lost message. */
export function answerTurn(support: TurnSupport, turn: Turn, filed: FiledCase | undefined): Taken {
  try {
    const outcome = support.core.takeTurn(turn, filed?.record);
    if (outcome.incident !== undefined) reportWithheld(support, outcome.incident);
    return { replies: outcome.replies, outcome };
  } catch (error) {
    const reference = newReference();
    support.count('failed_turn');
    support.log.error({ reference, turn: turn.kind, ...errorFacts(error) }, 'a turn failed');
    return { replies: [failureReply(reference, turn.at, filed?.record, support.emergencyContact)] };
  }
}

/** Nothing hangs on "the conversation was opened": a case under way is only taken up again after a long absence. */
const isNoise = (turn: Turn, filed: FiledCase | undefined): boolean =>
  turn.kind === 'joined' &&
  filed !== undefined &&
  Date.parse(turn.at) - Date.parse(filed.updatedAt) < AWAY_MS;

/** Puts the answered card's reply in its place. A message that can no longer be changed is left as it is. */
async function replaceAnswered(
  context: TurnContext,
  support: TurnSupport,
  cards: readonly SentCard[],
  answered: TurnOutcome['answered'],
): Promise<void> {
  if (answered === undefined) return;
  // Shown more than once, the last is the one that was answered; the others refuse what comes late.
  const card = cards.findLast(({ revision }) => revision === answered.revision);
  if (card === undefined) return;
  const replacement = toReplacement(answered.reply, context.activity.channelId);
  try {
    await context.updateActivity({ ...replacement, id: card.activityId });
  } catch (error) {
    support.log.warn(errorFacts(error), 'an answered card could not be replaced');
  }
}

const revisionOf = (reply: Reply, channelId: string): (number | undefined)[] =>
  toActivities(reply, channelId).map((activity) =>
    activity.attachments !== undefined && asksQuestion(reply) ? reply.data.revision : undefined,
  );

/** The one path of every channel: activity, turn, replies. Storage is the desk's, sending is the context's. */
export async function onActivity(context: TurnContext, desk: Desk, support: TurnSupport): Promise<void> {
  const activity = context.activity as unknown as ActivityJson;
  const turn = normalise(activity, support.now().toISOString());
  const person = personOf(activity);
  const filed = turn && (await desk.filed(person));
  const cards = filed?.cards ?? [];
  if (turn === undefined || isNoise(turn, filed)) {
    await desk.keep(undefined, []);
    return desk.sent(person, cards);
  }

  const { replies, outcome } = answerTurn(support, turn, filed);
  const channelId = context.activity.channelId;
  const activities = replies.flatMap((reply) => toActivities(reply, channelId));
  const change = outcome && { person, edition: filed?.edition ?? 0, record: outcome.record, cards };
  await desk.keep(change, activities);

  await replaceAnswered(context, support, cards, outcome?.answered);
  const sent =
    activities.length === 0 ? [] : await context.sendActivities(activities.map((each) => ({ ...each })));
  const revisions = replies.flatMap((reply) => revisionOf(reply, channelId));
  const fresh = revisions.flatMap((revision, index) => {
    const activityId = sent[index]?.id;
    return revision === undefined || !activityId ? [] : [{ revision, activityId }];
  });
  const open = cards.filter(({ revision }) => revision !== outcome?.answered?.revision);
  await desk.sent(person, [...open, ...fresh].slice(-CARDS_KEPT));
}
