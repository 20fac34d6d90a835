import type { Incident, Reply, Turn, TurnOutcome } from '../dialogs/index.ts';
import { happenedIn } from './audit/auditEvents.ts';
import { type Actor, type Ledger, whoseOf } from './audit/ledger.ts';
import { ownerTag } from './channel/teams/cards.ts';
import type { Core } from './core.ts';
import { type Done, type Errands, reported, runErrand } from './errands.ts';
import { failureReply, newReference } from './failedTurn.ts';
import { errorFacts, type Log } from './log.ts';
import { normalise } from './normalise.ts';
import { cardAt, lastOf, noted } from './sentCards.ts';
import type { Account } from './storage/custody.ts';
import type { ActivityJson, CaseChange, FiledCase, SentCard } from './storage/store.ts';
import { type Surface, surfaceOf } from './surface.ts';
import { toActivities, toReplacement } from './toActivity.ts';

/** A page that joins again after this long is told where the case stands. */
const AWAY_MS = 60 * 60 * 1000;

/** One turn's way to and from its channel, whichever kit brings it. */
export interface TurnChannel {
  readonly activity: object;
  /** Resolves with the ids that the channel gave. */
  sendActivities(
    activities: Record<string, unknown>[],
  ): Promise<readonly ({ readonly id?: string } | undefined)[]>;
  updateActivity(activity: Record<string, unknown>): Promise<unknown>;
}

/** One turn's dealings with storage; each channel keeps them in its own way. */
export interface Desk {
  filed(person: string): Promise<FiledCase | undefined>;
  /** The conversation, as the store names it. */
  readonly conversation: string;
  /** The case as the turn leaves it (absent when it failed), what is about to be sent, and what is accounted for. */
  keep(change: CaseChange | undefined, activities: readonly ActivityJson[], account?: Account): Promise<void>;
  /** What was sent, as the channel named it. */
  sent(person: string, cards: readonly SentCard[]): Promise<void>;
  /** What now stands in the place of the card that was pressed, for a channel that is told at once. */
  inPlace?(replacement: ActivityJson): void;
}

export interface TurnSupport {
  readonly core: Core;
  readonly log: Log;
  readonly count: (incident: 'failed_turn' | 'withheld_answer') => void;
  readonly emergencyContact: string | undefined;
  readonly now: () => Date;
  readonly errands: Errands;
  readonly ledger: Ledger;
}

function reportWithheld(support: TurnSupport, { reference, breaches }: Incident): void {
  support.count('withheld_answer');
  const guardrails = breaches.map(({ guardrail }) => guardrail);
  support.log.error({ reference, guardrails }, 'an answer was withheld');
}

interface Taken {
  readonly replies: readonly Reply[];
  readonly outcome?: TurnOutcome;
  /** What came of the turn's errand. */
  readonly done?: Done;
}

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

const submitOf = ({ submit }: Turn): ActivityJson => (submit ?? {}) as ActivityJson;

/** Pressed on a card of somebody else's case: in a group everyone sees every card. */
function isOfAnother(turn: Turn, { person }: Surface): boolean {
  const { whose } = submitOf(turn);
  return whose !== undefined && whose !== ownerTag(person);
}

const NOT_YOURS =
  'That card belongs to another person’s case, so nothing was changed. Your own case is as it was.';
const CLOSED = 'This question is closed: the case has moved on since.';

const saying = (text: string, filed: FiledCase | undefined): Reply => ({
  text,
  data: { stage: filed?.record.stage ?? 'scope', revision: filed?.record.revision ?? 0 },
});

/** One turn in hand: what it is about, and where it goes. */
interface InHand {
  readonly channel: TurnChannel;
  readonly activity: ActivityJson;
  readonly turn: Turn;
  readonly surface: Surface;
  readonly filed: FiledCase | undefined;
  readonly actor: Actor;
}

interface Replaced {
  readonly card: SentCard;
  readonly replacement: ActivityJson;
}

/**
 * The card whose place changes: the one that was answered, or one pressed too late. Shown more than once, the last is
 * the one that was answered; the others refuse what comes late.
 */
function replacedBy({ activity, turn, surface, filed }: InHand, outcome?: TurnOutcome): Replaced | undefined {
  const cards = filed?.cards ?? [];
  if (outcome?.answered !== undefined) {
    const card = cardAt(cards, outcome.answered.revision);
    return card && { card, replacement: toReplacement(outcome.answered.reply, surface) };
  }
  const card = cards.find(({ activityId, answer }) => activityId === activity.replyToId && !answer);
  const isLate = turn.kind === 'submit' && card !== undefined && card.revision !== filed?.record.revision;
  return isLate ? { card, replacement: toReplacement(saying(CLOSED, filed), surface) } : undefined;
}

/** A message that can no longer be changed is left as it is. */
async function replace(channel: TurnChannel, { card, replacement }: Replaced, log: Log): Promise<void> {
  try {
    await channel.updateActivity({ ...replacement, id: card.activityId });
  } catch (error) {
    log.warn(errorFacts(error), 'an answered card could not be replaced');
  }
}

async function taken(inHand: InHand, support: TurnSupport): Promise<Taken> {
  const { activity, turn, surface, filed, actor } = inHand;
  if (isOfAnother(turn, surface)) return { replies: [saying(NOT_YOURS, filed)] };
  const { replies, outcome } = answerTurn(support, turn, filed);
  if (outcome?.errand === undefined) return { replies, ...(outcome && { outcome }) };
  const key = `${String((activity.conversation as ActivityJson | undefined)?.id)} ${String(activity.id)}`;
  const sent = { errand: outcome.errand, key, filed, whose: whoseOf(actor) };
  const done = await runErrand(support.errands, sent, support.log);
  return { replies: reported(done.told, replies), outcome, done };
}

const accountOf = ({ turn, actor }: InHand, { outcome, done }: Taken, ledger: Ledger): Account =>
  ledger.accountOf(actor, {
    said: turn.kind !== 'joined',
    happened: [...(outcome ? happenedIn(outcome) : []), ...(done?.happened ?? [])],
    erase: done?.erase === true,
  });

/** The case as the turn leaves it. Where all was erased it is a new one, and knows no card of the old. */
const changeOf = ({ surface: { person }, filed }: InHand, { outcome, done }: Taken): CaseChange | undefined =>
  outcome && {
    person,
    edition: done?.erase ? 0 : (filed?.edition ?? 0),
    record: outcome.record,
    cards: done?.erase ? [] : (filed?.cards ?? []),
  };

/** The one path of every channel: activity, turn, replies. Storage is the desk's, sending is the channel's. */
export async function onActivity(channel: TurnChannel, desk: Desk, support: TurnSupport): Promise<void> {
  const activity = channel.activity as ActivityJson;
  const turn = normalise(activity, support.now().toISOString());
  const surface = surfaceOf(activity);
  const { person } = surface;
  const filed = turn && (await desk.filed(person));
  const cards = filed?.cards ?? [];
  if (turn === undefined || isNoise(turn, filed)) {
    await desk.keep(undefined, []);
    return desk.sent(person, cards);
  }

  const actor = support.ledger.actorOf(activity, desk.conversation);
  const inHand = { channel, activity, turn, surface, filed, actor };
  const came = await taken(inHand, support);
  const { replies, outcome, done } = came;
  const sheets = replies.map((reply) => ({ reply, activities: toActivities(reply, surface) }));
  const activities = sheets.flatMap((sheet) => sheet.activities);
  await desk.keep(changeOf(inHand, came), activities, accountOf(inHand, came, support.ledger));

  const replaced = done?.erase ? undefined : replacedBy(inHand, outcome);
  if (replaced !== undefined) {
    desk.inPlace?.(replaced.replacement);
    await replace(channel, replaced, support.log);
  }
  const sent =
    activities.length === 0 ? [] : await channel.sendActivities(activities.map((one) => ({ ...one })));
  const ids = sent.map((one) => one?.id);
  const fresh = sheets.flatMap((sheet) => noted({ ...sheet, ids: ids.splice(0, sheet.activities.length) }));
  const kept = done?.erase ? [] : cards.filter((card) => card !== replaced?.card);
  await desk.sent(person, lastOf([...kept, ...fresh]));
}
