/** Where a channel's tokens and the bot's own tokens come from. */
export interface Cloud {
  /** OpenID document that leads to the keys of the channel's tokens. */
  readonly openIdMetadataUrl: string;
  /** `iss` of the channel's tokens. */
  readonly tokenIssuer: string;
  /** Authority for the bot's own tokens, its tenant included, without a slash at the end. */
  readonly loginUrl: string;
  /** What the bot's own tokens are for. */
  readonly scope: string;
}

/** Value of ChannelService for the US Government cloud. */
export const US_GOVERNMENT = 'https://botframework.azure.us';

/** The endpoints Microsoft publishes for a cloud, for a registration in the given tenant. */
export const cloudOf = (channelService: typeof US_GOVERNMENT | undefined, tenant: string): Cloud =>
  channelService === US_GOVERNMENT
    ? {
        openIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
        tokenIssuer: 'https://api.botframework.us',
        loginUrl: `https://login.microsoftonline.us/${tenant}`,
        scope: 'https://api.botframework.us',
      }
    : {
        openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
        tokenIssuer: 'https://api.botframework.com',
        loginUrl: `https://login.microsoftonline.com/${tenant}`,
        scope: 'https://api.botframework.com',
      };
