import { isIP } from 'node:net';
import { z } from 'zod';
import { SIGNING_KEY_ALLOWED, SigningKeySchema } from '../../records/index.ts';

/** One environment variable: how its text is read, what is allowed, and what it is for. */
export interface Setting<T> {
  readonly read: z.ZodType<T, string>;
  /** Follows "allowed:" in a problem line and in .env.example. */
  readonly allowed: string;
  readonly meaning: string;
  /** Text that is read when the variable is absent or empty; without one the setting is then undefined. */
  readonly preset?: string;
  /** The value is never printed. */
  readonly secret?: true;
}

const whole = (min: number, max: number): z.ZodType<number, string> =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
const flag = z.enum(['0', '1']).transform((text) => text === '1');
const line = (max: number): z.ZodType<string, string> =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}]+$/u);
const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);

const isHost = (text: string): boolean => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);
const isFrameSource = (text: string): boolean =>
  /^(https?:\/\/)(\*\.)?[a-z0-9][a-z0-9.-]*(:\d{1,5}|:\*)?$/i.test(text);

function isFrameAncestors(text: string): boolean {
  const sources = text.split(/\s+/);
  return text === "'none'" || sources.every((source) => source === "'self'" || isFrameSource(source));
}

function isPlainOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '');
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
      'Address to listen on. Anything but a loopback address also needs DIRECT_LINE_SECRET and EMERGENCY_CONTACT.',
    preset: '127.0.0.1',
  },
  PUBLIC_URL: {
    read: z
      .string()
      .refine(isPlainOrigin)
      .transform((text) => new URL(text).origin),
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
    allowed: 'empty, or postgres://user:password@host/database (not available in this version)',
    meaning: 'PostgreSQL instead of the embedded store. Not available in this version: leave it empty.',
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
  EXPORT_SIGNING_KEY: {
    read: SigningKeySchema,
    allowed: SIGNING_KEY_ALLOWED,
    meaning:
      'Signs exported assessments (POST /api/export, npm run export), so that npm run verify can tell whether one was altered. Without it they say that nobody signed.',
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
  LOCAL_CHANNEL: {
    read: flag,
    allowed: '0 or 1',
    meaning:
      '1 opens /api/messages without authentication, for emulators: on loopback only, never together with MicrosoftAppId.',
    preset: '0',
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
    allowed: '40 or 64 hexadecimal digits',
    meaning: 'Bot Framework: certificate instead of MicrosoftAppPassword, with CertificatePrivateKey.',
  },
  CertificatePrivateKey: {
    read: z
      .string()
      .transform((text) => text.replaceAll('\\n', '\n'))
      .refine((text) => text.startsWith('-----BEGIN ')),
    allowed: 'a private key in PEM form; line ends may be written as \\n',
    meaning: 'Bot Framework: private key of the certificate.',
    secret: true,
  },
  ALLOWED_TENANTS: {
    read: z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
      .pipe(z.array(guid)),
    allowed: 'GUIDs separated by commas or spaces',
    meaning: 'Bot Framework: further tenants whose messages are accepted, beside MicrosoftAppTenantId.',
  },
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
