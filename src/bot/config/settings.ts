import { isIP } from 'node:net';
import { z } from 'zod';
import { SIGNING_KEY_TEXT_ALLOWED, SigningKeySchema } from '../../records/index.ts';
import { CHANNEL_SETTINGS } from './channelSettings.ts';
import { HANDOFF_SETTINGS } from './handoffSettings.ts';
import { LIMIT_SETTINGS } from './limitSettings.ts';
import { OBSERVE_SETTINGS } from './observeSettings.ts';
import { RETENTION_SETTINGS } from './retentionSettings.ts';
import { flag, line, origin, type Setting, whole } from './setting.ts';
import { SIGN_IN_SETTINGS } from './signInSettings.ts';

const isHost = (text: string): boolean => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);
const isFrameSource = (text: string): boolean =>
  /^(https?:\/\/)(\*\.)?[a-z0-9][a-z0-9.-]*(:\d{1,5}|:\*)?$/i.test(text);

function isFrameAncestors(text: string): boolean {
  const sources = text.split(/\s+/);
  return text === "'none'" || sources.every((source) => source === "'self'" || isFrameSource(source));
}

/** Every setting of the server, in the order of .env.example. */
export const SETTINGS = {
  PORT: {
    read: whole(0, 65535),
    allowed: 'a whole number from 0 to 65535 (0: any free port)',
    meaning: 'TCP port of the one HTTP server.',
    preset: '3978',
  },
  HOST: {
    read: z.string().refine(isHost),
    allowed: 'an IP address or a host name',
    meaning:
      'Address to listen on. Anything but a loopback address also needs OIDC_ISSUER or DIRECT_LINE_SECRET, and EMERGENCY_CONTACT.',
    preset: '127.0.0.1',
  },
  PUBLIC_URL: {
    read: origin,
    allowed: 'an http or https origin without a path, such as https://after-six.example.org',
    meaning:
      'Origin that browsers use when a reverse proxy stands in front. Counts as not loopback unless it names a loopback host.',
  },
  DATA_DIR: {
    read: line(4096),
    allowed: 'a folder this process may write; made when missing',
    meaning: 'Folder of the embedded store and of the signing key. One process at a time.',
    preset: './data',
  },
  DATABASE_URL: {
    read: z.string().regex(/^postgres(ql)?:\/\/\S+$/),
    allowed: 'empty, or postgres://user:password@host/database',
    meaning:
      'PostgreSQL instead of the embedded store, for one node or many: all that are given the same database and the same DIRECT_LINE_SECRET (which it needs) answer the same conversations. DATA_DIR is then not used. Over a network add ?sslmode=verify-full. Connect to PostgreSQL itself or to a pooler in session mode.',
    secret: true,
  },
  LOG_LEVEL: {
    read: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    allowed: 'silent, fatal, error, warn, info, debug or trace',
    meaning: 'Least severe level written to standard error, as JSON lines. Requests are written at debug.',
    preset: 'info',
  },
  EMERGENCY_CONTACT: {
    read: line(300),
    allowed: 'one line of at most 300 characters',
    meaning:
      'The local emergency route, shown in urgent answers. Required when the server is not on loopback.',
  },
  HANDOFF_CONTACT: {
    read: line(300),
    allowed: 'one line of at most 300 characters',
    meaning: 'Whom to ask when the chat cannot help, shown when someone asks for a person.',
  },
  ...HANDOFF_SETTINGS,
  GROUP_CASES: {
    read: flag,
    allowed: '0 or 1',
    meaning: '1 allows a case to be entered in group chats and channels.',
    preset: '0',
  },
  FRAME_ANCESTORS: {
    read: z
      .string()
      .refine(isFrameAncestors)
      .transform((text) => text.split(/\s+/).join(' ')),
    allowed: "'none', or a list of 'self' and origins such as https://intranet.example.org",
    meaning: 'Pages that may show the chat in a frame (Content-Security-Policy frame-ancestors).',
    preset: "'self'",
  },
  DIRECT_LINE_SECRET: {
    read: z.string().regex(/^[\x21-\x7e]{32,512}$/),
    allowed: '32 to 512 printable characters without spaces',
    meaning:
      'Needed to create Direct Line tokens when the server is not on loopback; sent as Authorization: Bearer. Tokens are then signed with a key made from it.',
    secret: true,
  },
  DIRECT_LINE_SECRET_PREVIOUS: {
    read: z.string().regex(/^[\x21-\x7e]{32,512}$/),
    allowed: '32 to 512 printable characters without spaces',
    meaning:
      'The secret before this one: tokens signed with it are still taken, so that open pages go on while it is changed. It makes no tokens.',
    secret: true,
  },
  EXPORT_SIGNING_KEY: {
    read: SigningKeySchema,
    allowed: SIGNING_KEY_TEXT_ALLOWED,
    meaning:
      'The private key (not the name of its file) that signs exported assessments (POST /api/export, npm run export), so that npm run verify can tell whether one was altered. Without it they say that nobody signed.',
    secret: true,
  },
  DIRECT_LINE_TOKEN_MINUTES: {
    read: whole(1, 1440),
    allowed: 'a whole number of minutes from 1 to 1440',
    meaning: 'Lifetime of a Direct Line token.',
    preset: '30',
  },
  DIRECT_LINE_RESUME_DAYS: {
    read: whole(0, 365),
    allowed: 'a whole number of days from 0 to 365 (0: a conversation ends with its token)',
    meaning: 'How long the page that opened a conversation may obtain a new token for it.',
    preset: '7',
  },
  BODY_LIMIT: {
    read: whole(1024, 10_485_760),
    allowed: 'a whole number of bytes from 1024 to 10485760',
    meaning: 'Largest request body; larger ones are answered 413.',
    preset: '131072',
  },
  QUEUE_LIMIT: {
    read: whole(1, 100_000),
    allowed: 'a whole number from 1 to 100000',
    meaning: 'Messages that may wait in one conversation; further ones are answered 429.',
    preset: '200',
  },
  SHUTDOWN_SECONDS: {
    read: whole(1, 300),
    allowed: 'a whole number of seconds from 1 to 300',
    meaning: 'Time that turns under way are given to finish when the process is asked to stop.',
    preset: '10',
  },
  ...RETENTION_SETTINGS,
  ...SIGN_IN_SETTINGS,
  ...LIMIT_SETTINGS,
  ...OBSERVE_SETTINGS,
  ...CHANNEL_SETTINGS,
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
