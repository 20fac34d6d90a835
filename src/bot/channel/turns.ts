import { FEEDBACK, opinionGiven, opinionIn } from '../feedback.ts';
import { HttpError, storageUnavailable } from '../http/httpError.ts';
import type { Metrics } from '../http/metrics.ts';
import { errorFacts, type Log } from '../log.ts';
import { personOf } from '../normalise.ts';
import { type Desk, onActivity, type TurnChannel, type TurnSupport } from '../onActivity.ts';
import { questionCardsIn } from '../sentCards.ts';
import type { SerialQueue } from '../serialQueue.ts';
import type { ActivityJson, Arrival, SentCard, Store, TurnState } from '../storage/store.ts';
import type { Delivery } from './delivery.ts';
import { editedKeyOf } from './incoming.ts';
import { DONE, type InvokeBody, inPlaceOf, NOTED } from './invoke.ts';
import { isShutOut, refusalIn, verdictOn } from './refusal.ts';
import { whileTyping } from './typing.ts';

export interface ChannelTurnParts {
  readonly store: Store;
  readonly queue: SerialQueue;
  readonly delivery: Delivery;
  readonly support: TurnSupport;
  readonly metrics: Metrics;
  readonly log: Log;
  /** A conversation as the log may name it. */
  readonly hash: (conversation: string) => string;
}

const CONFLICT = new Error('The case changed under a turn.');
const CONFLICTS_ALLOWED = 5;
/** The invokes that are answered; any other is not implemented. */
const INVOKES: readonly unknown[] = ['adaptiveCard/action', FEEDBACK];
/** Stands for a message that an edit came before. */
const SAYS_NOTHING = { type: 'event', name: '', text: '' };
/** An answer that takes longer than this is announced by a sign of typing. */
const TYPING_AFTER_MS = 600;

/** Replies returned in the response of the same request: nothing is sent anywhere. */
const isReturned = ({ delivery }: Arrival): boolean => delivery === 'return';

/** The case and the replies are filed before anything is sent: what was sent can then be told from what was not. */
const filingDesk = (store: Store, { conversation, key }: Arrival, inPlace: Desk['inPlace']): Desk => ({
  conversation,
  filed: (person) => store.caseOf(conversation, person),
  keep: async (change, outbox, account) => {
    const answer = { conversation, key, log: [], outbox, ...(change && { change }), ...account };
    if ((await store.answer(answer)) === 'conflict') throw CONFLICT;
  },
  sent: (person, cards) => store.delivered(conversation, key, person, cards),
  ...(inPlace && { inPlace }),
});

/** One activity of a channel, once, however often it is delivered. */
export function createChannelTurns({
  store,
  queue,
  delivery,
  support,
  metrics,
  log,
  hash,
}: ChannelTurnParts) {
  /** Conversations that want to hear no more of the bot, until somebody writes there again. */
  const shutOut = new Set<string>();

  /** The channel as a turn sees it: in its pace, with patience, and without a sign of typing after a reply. */
  const carried = (channel: TurnChannel, arrival: Arrival, quiet: () => Promise<void>): TurnChannel =>
    isReturned(arrival)
      ? channel
      : {
          activity: channel.activity,
          sendActivities: async (activities) => {
            await quiet();
            return delivery.send(channel, arrival, activities);
          },
          updateActivity: async (activity) => {
            await quiet();
            await delivery.update(channel, arrival.conversation, activity);
          },
        };

  const answer = async (channel: TurnChannel, arrival: Arrival, inPlace: Desk['inPlace']): Promise<void> => {
    const desk = filingDesk(store, arrival, inPlace);
    for (let tries = 0; ; tries += 1) {
      try {
        return await onActivity(channel, desk, support);
      } catch (error) {
        if (error !== CONFLICT || tries >= CONFLICTS_ALLOWED) throw error;
      }
    }
  };

  const settle = async (arrival: Arrival, fresh: readonly SentCard[]): Promise<void> => {
    const person = personOf(arrival.activity);
    const filed = await store.caseOf(arrival.conversation, person);
    await store.delivered(arrival.conversation, arrival.key, person, [...(filed?.cards ?? []), ...fresh]);
  };

  /** Replies that were filed and did not arrive, or that the same request asks for once more. */
  const sendAgain = async (channel: TurnChannel, arrival: Arrival, state: TurnState): Promise<void> => {
    if (state.delivered && !isReturned(arrival)) return;
    const outbox = state.outbox.map((each) => ({ ...each }));
    const sent = outbox.length === 0 ? [] : await channel.sendActivities(outbox);
    await settle(arrival, state.delivered ? [] : questionCardsIn(outbox, sent));
  };

  const giveUp = async (arrival: Arrival, error: unknown): Promise<void> => {
    log.warn(errorFacts(error), 'a channel refused a reply for good');
    if (isShutOut(refusalIn(error, support.now().getTime()))) shutOut.add(arrival.conversation);
    await settle(arrival, []);
  };

  /** An edit wins over what it edits, also where that still waits or is yet to come: it needs no answer any more. */
  const supersede = async (arrival: Arrival): Promise<void> => {
    const { conversation, activity } = arrival;
    const key = editedKeyOf(activity);
    if (key === undefined) return;
    const original = { ...arrival, key, activity: { ...activity, ...SAYS_NOTHING } };
    await store.accept(original);
    if ((await store.turnState(conversation, key))?.answered) return;
    await store.answer({ conversation, key, log: [], outbox: [] });
    await settle(original, []);
  };

  const keepOpinion = async (arrival: Arrival): Promise<boolean> => {
    const { conversation, key, activity } = arrival;
    const opinion = opinionIn(activity, await store.caseOf(conversation, personOf(activity)));
    if (opinion === undefined) return false;
    const actor = support.ledger.actorOf(activity, conversation);
    const given = { said: false, happened: [opinionGiven(opinion)], erase: false };
    await store.answer({ conversation, key, log: [], outbox: [], ...support.ledger.accountOf(actor, given) });
    await settle(arrival, []);
    return true;
  };

  /** Answers the activity and sends the replies; resolves with what an invoke is answered with. */
  const replied = async (channel: TurnChannel, arrival: Arrival): Promise<InvokeBody> => {
    let replacement: ActivityJson | undefined;
    await supersede(arrival);
    const state = await store.turnState(arrival.conversation, arrival.key);
    if (state?.answered) await sendAgain(channel, arrival, state);
    else if (await keepOpinion(arrival)) return NOTED;
    else
      await answer(channel, arrival, (card) => {
        replacement = card;
      });
    return replacement === undefined ? DONE : inPlaceOf(replacement);
  };

  /** Only what someone says is announced: a pressed button shows its own sign, and an opened chat waits for nothing. */
  const announced = <T>(
    channel: TurnChannel,
    arrival: Arrival,
    work: (quiet: () => Promise<void>) => Promise<T>,
  ): Promise<T> => {
    const isSaid = String(arrival.activity.type).startsWith('message') && !isReturned(arrival);
    return isSaid
      ? whileTyping(() => delivery.sign(channel, arrival.conversation), TYPING_AFTER_MS, work)
      : work(async () => undefined);
  };

  const run = async (channel: TurnChannel, arrival: Arrival): Promise<InvokeBody> => {
    const end = metrics.turnTimer('connector');
    try {
      if (shutOut.has(arrival.conversation)) {
        await settle(arrival, []);
        return DONE;
      }
      const body = await announced(channel, arrival, (quiet) =>
        replied(carried(channel, arrival, quiet), arrival),
      );
      delivery.settled(arrival);
      log.info({ conversation: hash(arrival.conversation), ms: end() }, 'turn');
      return body;
    } catch (error) {
      if (verdictOn(refusalIn(error, support.now().getTime())) !== 'never')
        throw new HttpError(502, 'NotDelivered', 'The reply could not be delivered yet.', {}, error);
      delivery.settled(arrival);
      await giveUp(arrival, error);
      return DONE;
    }
  };

  return {
    /** Accepts the activity and answers it in its turn. Throws `HttpError`: 503 not stored, 502 replies not delivered. */
    take: async (channel: TurnChannel, arrival: Arrival): Promise<void> => {
      const { fresh } = await store.accept(arrival).catch((cause: unknown) => {
        throw storageUnavailable(cause);
      });
      if (fresh) shutOut.delete(arrival.conversation);
      const body = await queue
        .run(arrival.conversation, () => run(channel, arrival))
        .catch((error: unknown) => {
          throw error instanceof HttpError ? error : storageUnavailable(error);
        });
      const { type, name } = arrival.activity;
      if (type === 'invoke' && INVOKES.includes(name))
        await channel.sendActivities([{ type: 'invokeResponse', value: { status: 200, body } }]);
    },
  };
}

export type ChannelTurns = ReturnType<typeof createChannelTurns>;
