import type { TurnContext } from 'botbuilder';
import { HttpError, storageUnavailable } from '../http/httpError.ts';
import type { Metrics } from '../http/metrics.ts';
import { errorFacts, type Log } from '../log.ts';
import { normalise, personOf } from '../normalise.ts';
import { type Desk, onActivity, type TurnSupport } from '../onActivity.ts';
import type { SerialQueue } from '../serialQueue.ts';
import type { Arrival, Store, TurnState } from '../storage/store.ts';

export interface ChannelTurnParts {
  readonly store: Store;
  readonly queue: SerialQueue;
  readonly support: TurnSupport;
  readonly metrics: Metrics;
  readonly log: Log;
  /** A conversation as the log may name it. */
  readonly hash: (conversation: string) => string;
}

const CONFLICT = new Error('The case changed under a turn.');
const CONFLICTS_ALLOWED = 5;

/** The case and the replies are filed before anything is sent: what was sent can then be told from what was not. */
const filingDesk = (store: Store, { conversation, key }: Arrival): Desk => ({
  filed: (person) => store.caseOf(conversation, person),
  keep: async (change, outbox) => {
    const answer = { conversation, key, log: [], outbox, ...(change && { change }) };
    if ((await store.answer(answer)) === 'conflict') throw CONFLICT;
  },
  sent: (person, cards) => store.delivered(conversation, key, person, cards),
});

/** Refusals that sending again would not change: the person blocked the bot, left, or the message cannot be taken. */
const isFinal = (error: unknown): boolean => {
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 408 && status !== 429;
};

/** One activity of a channel, once, however often it is delivered. */
export function createChannelTurns({ store, queue, support, metrics, log, hash }: ChannelTurnParts) {
  const answer = async (context: TurnContext, arrival: Arrival): Promise<void> => {
    const desk = filingDesk(store, arrival);
    for (let tries = 0; ; tries += 1) {
      try {
        return await onActivity(context, desk, support);
      } catch (error) {
        if (error !== CONFLICT || tries >= CONFLICTS_ALLOWED) throw error;
      }
    }
  };

  /** Replies that were filed and did not arrive, or that the same request asks for once more. */
  const sendAgain = async (context: TurnContext, arrival: Arrival, state: TurnState): Promise<void> => {
    if (state.delivered && arrival.delivery === 'push') return;
    if (state.outbox.length > 0) await context.sendActivities(state.outbox.map((each) => ({ ...each })));
    const person = personOf(arrival.activity);
    const filed = await store.caseOf(arrival.conversation, person);
    await store.delivered(arrival.conversation, arrival.key, person, filed?.cards ?? []);
  };

  const giveUp = async (arrival: Arrival, error: unknown): Promise<void> => {
    log.warn(errorFacts(error), 'a channel refused a reply for good');
    const person = personOf(arrival.activity);
    const filed = await store.caseOf(arrival.conversation, person);
    await store.delivered(arrival.conversation, arrival.key, person, filed?.cards ?? []);
  };

  const run = async (context: TurnContext, arrival: Arrival): Promise<void> => {
    const state = await store.turnState(arrival.conversation, arrival.key);
    const end = metrics.turnTimer('connector');
    try {
      if (state?.answered) await sendAgain(context, arrival, state);
      else await answer(context, arrival);
      log.info({ conversation: hash(arrival.conversation), ms: end() }, 'turn');
    } catch (error) {
      if (!isFinal(error))
        throw new HttpError(502, 'NotDelivered', 'The reply could not be delivered yet.', {}, error);
      await giveUp(arrival, error);
    }
    const { type } = arrival.activity;
    if (type === 'invoke' && normalise(arrival.activity, '') !== undefined)
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: INVOKE_DONE } });
  };

  return {
    /** Accepts the activity and answers it in its turn. Throws `HttpError`: 503 not stored, 502 replies not delivered. */
    take: async (context: TurnContext, arrival: Arrival): Promise<void> => {
      await store.accept(arrival).catch((cause: unknown) => {
        throw storageUnavailable(cause);
      });
      await queue.run(arrival.conversation, () => run(context, arrival));
    },
  };
}

/** What a card's Action.Execute is answered with; the reply itself comes as a message. */
const INVOKE_DONE = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };

export type ChannelTurns = ReturnType<typeof createChannelTurns>;
