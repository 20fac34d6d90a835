import { z } from 'zod';
import { KeyFileSchema, PrivateKeySchema } from './certificate.ts';
import { US_GOVERNMENT } from './cloud.ts';
import { isPrivate } from './loopback.ts';
import { flag, guid, line, type Setting } from './setting.ts';

function isPlain(text: string): boolean {
  const { username, password, search, hash } = new URL(text);
  return `${username}${password}${search}${hash}` === '';
}

/** An address to which nothing else is added: https, or http on loopback where `local` is true. */
export const address = (local: boolean): z.ZodType<string, string> =>
  z.string().refine((text) => isPrivate(text, local) && isPlain(text));

/** Paths are put behind these; an issuer, which is compared, keeps its slash. */
const withoutSlash = (text: string): string => text.replace(/\/+$/, '');

const LOCAL_ADDRESS =
  'an https address without a query; http on loopback (such as http://127.0.0.1:5000/v1) only while LOCAL_ISSUER is 1';

/** The settings of `/api/messages`, by the Bot Framework's own names where it has one. */
export const CHANNEL_SETTINGS = {
  LOCAL_CHANNEL: {
    read: flag,
    allowed: '0 or 1',
    meaning:
      '1 opens /api/messages without authentication, for emulators: on loopback only, never together with MicrosoftAppId.',
    preset: '0',
  },
  CHANNEL_SDK: {
    read: z.enum(['botbuilder', 'agents']),
    allowed: 'botbuilder, or agents for its successor, the Microsoft 365 Agents SDK',
    meaning:
      'Which of Microsoft’s kits serves /api/messages. Both answer alike; only the one that is set is loaded.',
    preset: 'botbuilder',
  },
  MicrosoftAppId: {
    read: guid,
    allowed: 'the application id of the bot registration, a GUID',
    meaning: 'Bot Framework: application id. Without it /api/messages answers 401.',
  },
  MicrosoftAppType: {
    read: z.enum(['SingleTenant', 'UserAssignedMSI']),
    allowed: 'SingleTenant or UserAssignedMSI, spelt exactly so',
    meaning: 'Bot Framework: kind of registration. MultiTenant registrations can no longer be made.',
  },
  MicrosoftAppTenantId: {
    read: guid,
    allowed: 'the id of the directory (tenant), a GUID',
    meaning: 'Bot Framework: tenant of the registration; messages of other tenants are refused.',
  },
  MicrosoftAppPassword: {
    read: line(1024),
    allowed: 'the client secret: one line; empty with UserAssignedMSI or a certificate',
    meaning: 'Bot Framework: client secret of a SingleTenant registration.',
    secret: true,
  },
  CertificateThumbprint: {
    read: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/i),
    allowed: '40 (SHA-1) or 64 (SHA-256) hexadecimal digits, without colons',
    meaning:
      'Bot Framework: thumbprint of a certificate instead of MicrosoftAppPassword, with CertificatePrivateKey or CertificateFile.',
  },
  CertificatePrivateKey: {
    read: PrivateKeySchema,
    allowed:
      'an RSA private key of at least 2048 bits in PEM form, unencrypted; line ends may be written as \\n',
    meaning: 'Bot Framework: private key of the certificate.',
    secret: true,
  },
  CertificateFile: {
    read: KeyFileSchema,
    allowed:
      'the path of a readable PEM file that holds an RSA private key of at least 2048 bits, unencrypted, and may hold its certificate',
    meaning: 'Bot Framework: the same key in a file, read at start; instead of CertificatePrivateKey.',
  },
  ALLOWED_TENANTS: {
    read: z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
      .pipe(z.array(guid)),
    allowed: 'GUIDs separated by commas or spaces',
    meaning: 'Bot Framework: further tenants whose messages are accepted, beside MicrosoftAppTenantId.',
  },
  ChannelService: {
    read: z.literal(US_GOVERNMENT),
    allowed: `empty for the public cloud, or ${US_GOVERNMENT} for the US Government cloud`,
    meaning: 'Bot Framework: cloud of the registration. The four settings below have its values unless set.',
  },
  ToBotFromChannelOpenIdMetadataUrl: {
    read: address(true),
    allowed: LOCAL_ADDRESS,
    meaning:
      'Bot Framework: OpenID document that leads to the keys of the channel’s tokens. Whoever serves it decides who may post.',
  },
  ToBotFromChannelTokenIssuer: {
    read: address(false),
    allowed: 'an https address without a query',
    meaning: 'Bot Framework: issuer that the channel’s tokens must name.',
  },
  ToChannelFromBotLoginUrl: {
    read: address(true).transform(withoutSlash),
    allowed: LOCAL_ADDRESS,
    meaning:
      'Bot Framework: where the bot signs in, its tenant included. It receives the client secret or what the certificate signed; not used with UserAssignedMSI.',
  },
  ToChannelFromBotOAuthScope: {
    read: address(false).transform(withoutSlash),
    allowed: 'an https address without a query',
    meaning: 'Bot Framework: what the bot asks tokens for when it sends replies.',
  },
  LOCAL_ISSUER: {
    read: flag,
    allowed: '0 or 1',
    meaning:
      '1 allows an OpenID document, a login and a channel over http on loopback, to try authentication without a tenant. Never while others can reach the server.',
    preset: '0',
  },
} as const satisfies Record<string, Setting<unknown>>;
