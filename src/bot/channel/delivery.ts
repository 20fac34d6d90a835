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
export function createDelivery(clock: Clock): Delivery {
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
        const refusal = refusalIn(error, clock.now());
        const pause = refusal.waitMs ?? FIRST_PAUSE_MS * 2 ** tries * (0.5 + clock.random());
        if (verdictOn(refusal) !== 'soon' || clock.now() + pause > deadline) throw error;
        await clock.wait(pause);
      }
    }
  };

  return {
    send: async (channel, of, activities) => {
      const done = gone.get(keyOf(of)) ?? [];
      gone.set(keyOf(of), done);
      for (const activity of activities.slice(done.length)) {
        const [sent] = await insisted(of.conversation, () => channel.sendActivities([{ ...activity }]));
        done.push({ ...(sent?.id && { id: sent.id }) });
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
