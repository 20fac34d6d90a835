import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { ActivityJson } from '../storage/store.ts';
import { createTokenCheck, unauthorized } from './channelToken.ts';
import type { Connector, Logic, OpenChannel } from './connector.ts';
import { authenticationOf } from './credentials.ts';
import { keepCitations } from './keepCitations.ts';

/** The part of the kit's client that sends, which its own options do not reach (azureCoreHttpCompat, serviceClientContext.js:50). */
interface Client {
  readonly client: { readonly pipeline: { removePolicy(policy: { name: string }): unknown } };
}

/** The kit's adapter without its own handling of HTTP, which prints every refusal and answers with its text. */
class ChannelAdapter extends CloudAdapter {
  take(authorization: string, activity: ActivityJson, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, { ...activity } as unknown as Activity, logic);
  }

  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    this.#sendOnce(context);
    return super.sendActivities(context, activities);
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    this.#sendOnce(context);
    return (await super.updateActivity(context, activity)) || undefined;
  }

  /** The kit's client tries 500, 502, 503, 504 and resets three times more: what had arrived would be there twice. */
  #sendOnce(context: TurnContext): void {
    const { client } = context.turnState.get<Client>(this.ConnectorClientKey) ?? {};
    client?.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  }
}

function refusalOf(error: unknown): unknown {
  return error instanceof AuthenticationError ? unauthorized() : error;
}

/** The channel through `botbuilder` 4.23.3, the last of the Bot Framework's kits. */
export function openBotbuilderConnector(channel: OpenChannel): Connector {
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
