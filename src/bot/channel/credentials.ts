import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AppCredentials,
  type AuthenticatorResult,
  type BotFrameworkAuthentication,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { MicrosoftChannel } from '../config/config.ts';
import { type AccessToken, createLogin } from './login.ts';

/** The Bot Framework keeps the token until five minutes before it ends, and signs requests with it. */
class BotCredentials extends AppCredentials {
  readonly #login: () => Promise<AccessToken>;

  constructor({ appId, cloud }: MicrosoftChannel, login: () => Promise<AccessToken>) {
    super(appId, undefined, cloud.scope);
    this.#login = login;
  }

  protected refreshToken(): Promise<AuthenticatorResult> {
    return this.#login();
  }
}

class BotCredentialsFactory extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  readonly #credentials: AppCredentials;

  constructor(appId: string, credentials: AppCredentials) {
    super();
    this.#appId = appId;
    this.#credentials = credentials;
  }

  async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#appId;
  }

  async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  async createCredentials(appId: string): Promise<AppCredentials> {
    if (appId !== this.#appId) throw new Error('Credentials of another bot were asked for.');
    return this.#credentials;
  }
}

function factoryOf(channel: MicrosoftChannel): ServiceClientCredentialsFactory {
  const { appId, identity } = channel;
  if (identity.kind === 'managedIdentity')
    return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
  return new BotCredentialsFactory(appId, new BotCredentials(channel, createLogin(channel, identity)));
}

/**
 * The Bot Framework's authentication for a registration. It takes all of the addresses or none: one that is left out
 * here would be undefined there, an issuer too.
 */
export const authenticationOf = (channel: MicrosoftChannel): BotFrameworkAuthentication =>
  new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: channel.appId,
      ToBotFromChannelOpenIdMetadataUrl: channel.cloud.openIdMetadataUrl,
      ToBotFromChannelTokenIssuer: channel.cloud.tokenIssuer,
      ToChannelFromBotLoginUrl: channel.cloud.loginUrl,
      ToChannelFromBotOAuthScope: channel.cloud.scope,
    },
    factoryOf(channel),
  );
