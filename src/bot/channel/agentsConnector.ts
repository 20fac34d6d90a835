import {
  CloudAdapter,
  ConnectorClient,
  MessageFactory,
  MsalTokenProvider,
  TurnContext,
} from '@microsoft/agents-hosting';
import type { MicrosoftChannel } from '../config/config.ts';
import type { ActivityJson } from '../storage/store.ts';
import { createTokenCheck } from './channelToken.ts';
import type { Connector, ConnectorResponse, Logic, OpenChannel } from './connector.ts';
import { createLogin } from './login.ts';
import { keptToken, type TokenSource } from './tokenSource.ts';

type Activity = TurnContext['activity'];

/** An activity of this kit, by way of its own factory: the package that holds the class is not ours to import. */
const activityOf = (json: ActivityJson): Activity => Object.assign(MessageFactory.text(''), json);

/**
 * The kit's adapter without its handling of HTTP, of sign-in and of errors: a turn that fails would otherwise be answered
 * with "please fix the source code", and a bot that cannot sign in would lose the message.
 */
class ChannelAdapter extends CloudAdapter {
  readonly #token: TokenSource;

  constructor(appId: string, token: TokenSource) {
    super({ clientId: appId });
    this.#token = token;
    this.onTurnError = (_context, error) => Promise.reject(error);
  }

  async take(activity: ActivityJson, logic: Logic): Promise<ConnectorResponse> {
    const context = new TurnContext(this, activityOf(activity), {});
    await this.runMiddleware(context, (given) => logic(given as unknown as Parameters<Logic>[0]));
    const response = this.processTurnResults(context);
    return { status: response?.status ?? 200, body: response?.body };
  }

  override async sendActivities(context: TurnContext, activities: Activity[]) {
    await this.#connect(context);
    return super.sendActivities(context, activities);
  }

  override async updateActivity(context: TurnContext, activity: Activity) {
    await this.#connect(context);
    return super.updateActivity(context, activity);
  }

  /** The bot signs in when it has something to send, not before the message is accepted. */
  async #connect(context: TurnContext): Promise<void> {
    const { serviceUrl } = context.activity;
    if (!serviceUrl || context.turnState.get(this.ConnectorClientKey) !== undefined) return;
    this.setConnectorClient(context, ConnectorClient.createClientWithToken(serviceUrl, await this.#token()));
  }
}

function tokenOf(channel: MicrosoftChannel): TokenSource {
  const { appId, cloud, identity } = channel;
  if (identity.kind !== 'managedIdentity') return keptToken(createLogin(channel, identity));
  const provider = new MsalTokenProvider({ clientId: appId });
  return () => provider.getAccessToken(cloud.scope);
}

/** The channel through `@microsoft/agents-hosting` 1.8.1, the successor of the Bot Framework's kits. */
export function openAgentsConnector(channel: OpenChannel): Connector {
  const isLocal = channel.kind === 'local';
  const adapter = isLocal
    ? new ChannelAdapter('', async () => '')
    : new ChannelAdapter(channel.appId, tokenOf(channel));
  const check = isLocal ? undefined : createTokenCheck(channel);

  return {
    process: async (authorization, activity, logic) => {
      await check?.(authorization, activity);
      return adapter.take(activity, logic);
    },
    resume: async (activity, logic) => {
      await adapter.take(activity, logic);
    },
  };
}
