import type { KeyObject } from 'node:crypto';
import { missingIn } from './channelProblems.ts';
import { type Cloud, cloudOf } from './cloud.ts';
import type { Settings } from './readSettings.ts';
import type { SettingName } from './settings.ts';

/** How the bot proves to the login service who it is. */
export type BotIdentity =
  | { readonly kind: 'secret'; readonly secret: string }
  | {
      readonly kind: 'certificate';
      /** Hexadecimal: SHA-1 with 40 digits, SHA-256 with 64. */
      readonly thumbprint: string;
      readonly privateKey: KeyObject;
    }
  | { readonly kind: 'managedIdentity' };

export interface MicrosoftChannel {
  readonly kind: 'microsoft';
  readonly appId: string;
  /** Whose messages are accepted, in lower case. */
  readonly tenants: readonly string[];
  readonly identity: BotIdentity;
  readonly cloud: Cloud;
  /** Issuer, login and channel may be reached over http on loopback. */
  readonly localIssuer: boolean;
}

/** How `/api/messages` stands. `closed` names the settings that would open it. */
export type ChannelConfig =
  | { readonly kind: 'closed'; readonly missing: readonly SettingName[] }
  | { readonly kind: 'local' }
  | MicrosoftChannel;

function identityOf(settings: Settings): BotIdentity {
  const privateKey = settings.CertificatePrivateKey ?? settings.CertificateFile?.privateKey;
  const { CertificateThumbprint: thumbprint, MicrosoftAppPassword: secret } = settings;
  if (privateKey && thumbprint) return { kind: 'certificate', thumbprint, privateKey };
  return secret === undefined ? { kind: 'managedIdentity' } : { kind: 'secret', secret };
}

/** The channel that settings without problems describe. */
export function channelOf(settings: Settings): ChannelConfig {
  if (settings.LOCAL_CHANNEL) return { kind: 'local' };
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenant } = settings;
  if (appId === undefined || tenant === undefined)
    return { kind: 'closed', missing: missingIn({ settings, wrong: new Set() }) };
  const published = cloudOf(settings.ChannelService, tenant);
  return {
    kind: 'microsoft',
    appId,
    tenants: [tenant, ...(settings.ALLOWED_TENANTS ?? [])],
    identity: identityOf(settings),
    cloud: {
      openIdMetadataUrl: settings.ToBotFromChannelOpenIdMetadataUrl ?? published.openIdMetadataUrl,
      tokenIssuer: settings.ToBotFromChannelTokenIssuer ?? published.tokenIssuer,
      loginUrl: settings.ToChannelFromBotLoginUrl ?? published.loginUrl,
      scope: settings.ToChannelFromBotOAuthScope ?? published.scope,
    },
    localIssuer: settings.LOCAL_ISSUER,
  };
}
