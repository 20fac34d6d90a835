import type { ChannelConfig } from '../config/config.ts';
import type { TurnChannel } from '../onActivity.ts';
import type { ActivityJson } from '../storage/store.ts';
import type { Vouched } from './channelToken.ts';

/** What is done with one activity. */
export type Logic = (channel: TurnChannel) => Promise<void>;
export type OpenChannel = Exclude<ChannelConfig, { kind: 'closed' }>;

export interface ConnectorResponse {
  readonly status: number;
  readonly body: unknown;
}

/** The channel through one of Microsoft's kits. It sends each activity once: trying again is the delivery's. */
export interface Connector {
  /**
   * Authenticates the activity by its `Authorization` header, runs the logic, resolves with what to answer.
   * Throws `HttpError`: 401 or 403 where the channel did not send it, 503 where that cannot be told yet.
   */
  process(authorization: string, activity: ActivityJson & Vouched, logic: Logic): Promise<ConnectorResponse>;
  /** Runs the logic for an activity that came in earlier, outside any request. */
  resume(activity: ActivityJson, logic: Logic): Promise<void>;
}

/** The open channel, through the kit that is set. Only that kit is loaded: both are slow to load. */
export async function openConnector(channel: OpenChannel, kit: 'botbuilder' | 'agents'): Promise<Connector> {
  if (kit === 'agents') {
    const { openAgentsConnector } = await import('./agentsConnector.ts');
    return openAgentsConnector(channel);
  }
  const { openBotbuilderConnector } = await import('./botbuilderConnector.ts');
  return openBotbuilderConnector(channel);
}
