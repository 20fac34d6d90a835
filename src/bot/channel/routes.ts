import type { ChannelConfig, Config } from '../config/config.ts';
import type { Core } from '../core.ts';
import { forbidden, HttpError, tooMany } from '../http/httpError.ts';
import { readJson } from '../http/readJson.ts';
import { sendJson, sendText } from '../http/respond.ts';
import type { Router } from '../http/router.ts';
import { errorFacts, type Log } from '../log.ts';
import { maskActivity } from '../maskActivity.ts';
import type { TurnChannel } from '../onActivity.ts';
import type { SerialQueue } from '../serialQueue.ts';
import type { Arrival, LeftOver } from '../storage/store.ts';
import type { Connector } from './connector.ts';
import {
  arrivalOf,
  type IncomingActivity,
  isAllowedTenant,
  readIncoming,
  refuseRemoteService,
} from './incoming.ts';
import { createRedelivery } from './redelivery.ts';
import type { ChannelTurns } from './turns.ts';

export interface ChannelParts {
  readonly config: Config;
  readonly core: Core;
  readonly queue: SerialQueue;
  /** Throws `HttpError` 503 while too much is asked. */
  readonly refuseOverload: () => void;
  readonly turns: ChannelTurns;
  readonly connector: () => Promise<Connector>;
  readonly log: Log;
}

/** Why `/api/messages` answers nobody, for people and for clients. */
export const closedBecause = (channel: Extract<ChannelConfig, { kind: 'closed' }>): string =>
  `/api/messages is closed: ${channel.missing.join(', ')} ${channel.missing.length === 1 ? 'is' : 'are'} not set` +
  ' (or LOCAL_CHANNEL=1, for emulators on loopback).';

const wasNotDelivered = (error: unknown): boolean =>
  error instanceof HttpError && error.code === 'NotDelivered';

/** `POST /api/messages`. What was left over at the last stop is taken up through `resume`; `stop` ends what waits. */
export function serveMessages(router: Router, parts: ChannelParts) {
  const { config, core, queue, turns, log } = parts;
  const { channel } = config;

  const admit = (activity: IncomingActivity, arrival: Arrival): void => {
    if (!isAllowedTenant(activity, channel)) throw forbidden('This bot does not serve that tenant.');
    parts.refuseOverload();
    if (queue.depth(arrival.conversation) >= config.queueLimit)
      throw tooMany('Too many messages of this conversation wait for an answer.', 1);
  };

  const logic = (activity: IncomingActivity, arrival: Arrival) => async (context: TurnChannel) => {
    // Only now is the sender known to be the channel.
    admit(activity, arrival);
    Object.assign(context.activity, arrival.activity);
    await turns.take(context, arrival);
  };

  const takeUp = async (arrival: Arrival): Promise<void> => {
    const connector = await parts.connector();
    await connector.resume(arrival.activity, (context) => turns.take(context, arrival));
  };
  const redelivery = createRedelivery(takeUp);

  /** What could not be delivered now is tried again: not every channel sends an activity a second time. */
  const orLater = (arrival: Arrival) => (error: unknown) => {
    if (wasNotDelivered(error) && arrival.delivery === 'push') redelivery.later(arrival);
    throw error;
  };

  router.post('/api/messages', async ({ req, res }) => {
    if (channel.kind === 'closed') throw new HttpError(401, 'ChannelClosed', closedBecause(channel));
    const activity = readIncoming(await readJson(req, res, config.bodyLimit));
    if (channel.kind === 'local') refuseRemoteService(activity);
    const arrival = arrivalOf(activity);
    const masked = { ...arrival, activity: maskActivity(arrival.activity, core.mask) };
    const connector = await parts.connector();
    const authorization = req.headers.authorization ?? '';
    const { status, body } = await connector
      .process(authorization, activity, logic(activity, masked))
      .catch(orLater(masked));
    if (status >= 400) throw new HttpError(status, 'NotTaken', 'The activity was not taken.');
    if (body === undefined) sendText(res, status, 'text/plain', '');
    else sendJson(res, status, body);
  });

  return {
    resume: async ({ conversation, key, activity }: LeftOver): Promise<void> => {
      if (channel.kind === 'closed') return;
      const arrival: Arrival = { conversation, key, activity, delivery: 'push', logged: false };
      try {
        await takeUp(arrival);
      } catch (error) {
        log.warn(errorFacts(error), 'a message left over from before could not be answered');
        if (wasNotDelivered(error)) redelivery.later(arrival);
      }
    },
    stop: redelivery.stop,
  };
}
