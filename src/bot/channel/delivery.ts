import { errorFacts, type Log } from '../log.ts';
import type { TurnChannel } from '../onActivity.ts';
import type { ActivityJson } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import { createPacer } from './pacer.ts';
import { refusalIn, verdictOn } from './refusal.ts';

/** A turn is not kept waiting for longer: Teams sends a message again that is not answered within 15 s. */
const PATIENCE_MS = 10_000;
const FIRST_PAUSE_MS = 400;

/** What was on its way when sending failed: which turn, and the conversation it belongs to. */
export interface Consignment {
  readonly conversation: string;
  readonly key: string;
}

/** What a channel says when it dislikes the message itself. */
const DISLIKED: readonly unknown[] = [400, 413];

/** A message as it may still be taken when its adornments are refused: the text alone, which says all of it. */
const plainer = ({ entities, channelData, ...rest }: ActivityJson): ActivityJson | undefined =>
  typeof rest.text === 'string' && (entities !== undefined || channelData !== undefined) ? rest : undefined;

/** A card beside its text; without it nothing is lost but its buttons. */
const isCard = ({ text, attachments }: ActivityJson): boolean =>
  text === undefined && attachments !== undefined;

export interface Delivery {
  /** Sends the activities that have not gone out yet, in order; resolves with the ids of all. Rejects as the kit does. */
  send(
    channel: TurnChannel,
    of: Consignment,
    activities: readonly ActivityJson[],
  ): Promise<readonly { readonly id?: string }[]>;
  /** Shows that an answer is being made; once, whatever comes of it. */
  sign(channel: TurnChannel, conversation: string): Promise<void>;
  /** Puts an activity in the place of an earlier one. */
  update(channel: TurnChannel, conversation: string, activity: ActivityJson): Promise<void>;
  /** Forgets how far a turn got: its replies have arrived, or never will. */
  settled(of: Consignment): void;
}

/**
 * Sends within the conversation's pace and tries again what the channel asks to be tried again, with growing pauses of
 * random length or as long as it says, for ten seconds at most. What went out is not sent a second time in this process,
 * however often the turn is taken up again.
 */
export function createDelivery(clock: Clock, log: Log): Delivery {
  const pacer = createPacer(clock);
  const gone = new Map<string, { readonly id?: string }[]>();
  const keyOf = ({ conversation, key }: Consignment): string => JSON.stringify([conversation, key]);

  const insisted = async <T>(conversation: string, send: () => Promise<T>): Promise<T> => {
    const deadline = clock.now() + PATIENCE_MS;
    for (let tries = 0; ; tries += 1) {
      await pacer.pass(conversation);
      try {
        return await send();
      } catch (error) {
        const refusal = refusalIn(error, clock.date());
        const pause = refusal.waitMs ?? FIRST_PAUSE_MS * 2 ** tries * (0.5 + clock.random());
        if (verdictOn(refusal) !== 'soon' || clock.now() + pause > deadline) throw error;
        await clock.wait(pause);
      }
    }
  };

  const sentOnce = async (
    channel: TurnChannel,
    conversation: string,
    activity: ActivityJson,
  ): Promise<string | undefined> => {
    const [sent] = await insisted(conversation, () => channel.sendActivities([{ ...activity }]));
    return sent?.id;
  };

  /** An answer is never lost for what adorns it: refused with citations it goes without, and a refused card is left out. */
  const sentWhole = async (
    channel: TurnChannel,
    conversation: string,
    activity: ActivityJson,
  ): Promise<string | undefined> => {
    try {
      return await sentOnce(channel, conversation, activity);
    } catch (error) {
      if (!DISLIKED.includes(refusalIn(error, clock.date()).status)) throw error;
      log.error(errorFacts(error), 'a channel refused a message as it was');
      const plain = plainer(activity);
      if (plain !== undefined) return sentOnce(channel, conversation, plain);
      if (isCard(activity)) return undefined;
      throw error;
    }
  };

  return {
    send: async (channel, of, activities) => {
      const done = gone.get(keyOf(of)) ?? [];
      gone.set(keyOf(of), done);
      for (const activity of activities.slice(done.length)) {
        const id = await sentWhole(channel, of.conversation, activity);
        done.push({ ...(id !== undefined && { id }) });
      }
      return done;
    },
    sign: async (channel, conversation) => {
      await pacer.pass(conversation);
      await channel.sendActivities([{ type: 'typing' }]);
    },
    update: async (channel, conversation, activity) => {
      await insisted(conversation, () => channel.updateActivity({ ...activity }));
    },
    settled: (of) => {
      gone.delete(keyOf(of));
    },
  };
}
