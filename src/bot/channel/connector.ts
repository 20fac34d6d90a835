import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  TurnContext,
} from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { ChannelConfig } from '../config/config.ts';
import type { ActivityJson } from '../storage/store.ts';
import { createTokenCheck, unauthorized, type Vouched } from './channelToken.ts';
import { authenticationOf } from './credentials.ts';
import { keepCitations } from './keepCitations.ts';

type Logic = (context: TurnContext) => Promise<void>;
type OpenChannel = Exclude<ChannelConfig, { kind: 'closed' }>;

export interface ConnectorResponse {
  readonly status: number;
  readonly body: unknown;
}

export interface Connector {
  /**
   * Authenticates the activity by its `Authorization` header, runs the logic, resolves with what to answer.
   * Throws `HttpError`: 401 or 403 where the channel did not send it, 503 where that cannot be told yet.
   */
  process(authorization: string, activity: ActivityJson & Vouched, logic: Logic): Promise<ConnectorResponse>;
  /** Runs the logic for an activity that came in earlier, outside any request. */
  resume(activity: ActivityJson, logic: Logic): Promise<void>;
}

/** The Bot Framework's adapter without its own handling of HTTP, which prints every refusal and answers with its text. */
class ChannelAdapter extends CloudAdapter {
  take(authorization: string, activity: ActivityJson, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, { ...activity } as unknown as Activity, logic);
  }
}

function refusalOf(error: unknown): unknown {
  return error instanceof AuthenticationError ? unauthorized() : error;
}

/** The open channel. Imported only where there is one: the Bot Framework is slow to load. */
export function openConnector(channel: OpenChannel): Connector {
  keepCitations();
  const isLocal = channel.kind === 'local';
  const adapter = new ChannelAdapter(
    isLocal ? new ConfigurationBotFrameworkAuthentication() : authenticationOf(channel),
  );
  const check = isLocal ? undefined : createTokenCheck(channel);
  const appId = isLocal ? '' : channel.appId;

  return {
    process: async (authorization, activity, logic) => {
      await check?.(authorization, activity);
      const response = await adapter.take(authorization, activity, logic).catch((error: unknown) => {
        throw refusalOf(error);
      });
      return { status: response?.status ?? 200, body: response?.body };
    },
    resume: (activity, logic) =>
      adapter.continueConversationAsync(
        appId,
        TurnContext.getConversationReference(activity as Partial<Activity>),
        (context) => {
          // The turn is about the activity that was kept, not about the event that continues the conversation.
          Object.assign(context.activity, activity);
          return logic(context);
        },
      ),
  };
}
