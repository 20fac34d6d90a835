import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TurnContext,
} from 'botbuilder';
import type { ChannelConfig } from '../config/config.ts';
import type { ActivityJson } from '../storage/store.ts';
import { keepCitations } from './keepCitations.ts';

type Logic = (context: TurnContext) => Promise<void>;
type OpenChannel = Exclude<ChannelConfig, { kind: 'closed' }>;

export interface ConnectorRequest {
  readonly body: ActivityJson;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
export interface ConnectorResponse {
  readonly status: number;
  readonly body: unknown;
}

export interface Connector {
  /** Authenticates the request, runs the logic, resolves with what to answer. */
  process(request: ConnectorRequest, logic: Logic): Promise<ConnectorResponse>;
  /** Runs the logic for an activity that came in earlier, outside any request. */
  resume(activity: ActivityJson, logic: Logic): Promise<void>;
}

/** The Bot Framework's own adapter. Imported only where the channel is open: it is slow to load. */
export function openConnector(channel: OpenChannel): Connector {
  keepCitations();
  const options = channel.kind === 'local' ? {} : { ...channel.options };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(options));
  const appId = channel.kind === 'local' ? '' : channel.appId;

  return {
    process: async ({ body, headers }, logic) => {
      let answer: ConnectorResponse = { status: 200, body: undefined };
      const response = {
        socket: undefined,
        status: (status: number) => {
          answer = { ...answer, status };
        },
        send: (sent: unknown) => {
          answer = { ...answer, body: sent };
        },
        header: () => undefined,
        end: () => undefined,
      };
      await adapter.process({ method: 'POST', body: { ...body }, headers: { ...headers } }, response, logic);
      return answer;
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
