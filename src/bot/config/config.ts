import type { KeyObject } from 'node:crypto';
import type { HandoffAddress } from '../handOff.ts';
import type { Retention } from '../retention/tidyUp.ts';
import { type ChannelConfig, channelOf } from './channel.ts';
import { channelProblems } from './channelProblems.ts';
import { handoffOf, handoffProblems } from './handoffSettings.ts';
import { isLoopback } from './loopback.ts';
import { type Environment, type Read, readSettings, type Settings } from './readSettings.ts';
import { retentionOf } from './retentionSettings.ts';
import { type SignInConfig, signInOf, signInProblems } from './signIn.ts';

export type { ChannelConfig, MicrosoftChannel } from './channel.ts';
export { isLoopback } from './loopback.ts';
export type { SignInConfig } from './signIn.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: string;
  /** False when anyone but this machine may reach the server: authentication is then required. */
  readonly loopback: boolean;
  readonly dataDir: string;
  /** Where there is one, it is used instead of the data folder. */
  readonly databaseUrl?: string;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly emergencyContact?: string;
  readonly handoffContact?: string;
  /** Where summaries are sent that a person hands over; without it they are only shown. */
  readonly handoff?: HandoffAddress;
  readonly groupCases: boolean;
  readonly frameAncestors: string;
  readonly directLineSecret?: string;
  /** Signed tokens that are still taken, and signs none. */
  readonly previousSecret?: string;
  /** Without it nobody has to sign in. */
  readonly signIn?: SignInConfig;
  /** Signs exported assessments: an Ed25519 private key. */
  readonly exportKey?: KeyObject;
  readonly tokenSeconds: number;
  readonly resumeSeconds: number;
  readonly bodyLimit: number;
  readonly queueLimit: number;
  readonly limits: Limits;
  /** What Prometheus must send; everyone may read without it. */
  readonly metricsToken?: string;
  /** Collector of traces; nothing is traced without it. */
  readonly traceEndpoint?: string;
  /** Addresses and networks. */
  readonly trustedProxies: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly shutdownSeconds: number;
  readonly retention: Retention;
  readonly channel: ChannelConfig;
  /** The kit through which the channel is served. */
  readonly channelKit: Settings['CHANNEL_SDK'];
}

/** Infinity where there is no limit. */
export interface Limits {
  /** Requests a minute. */
  readonly address: number;
  /** Requests a minute. */
  readonly token: number;
  /** Sockets of one address. */
  readonly sockets: number;
  /** Turns of all conversations. */
  readonly turns: number;
  readonly requestSeconds: number;
}

const reachable = (settings: Partial<Settings>): boolean =>
  !isLoopback(settings.HOST ?? 'localhost') ||
  (settings.PUBLIC_URL !== undefined && !isLoopback(new URL(settings.PUBLIC_URL).hostname));

function reachProblems({ settings, wrong }: Read): string[] {
  const problems: string[] = [];
  const url = settings.PUBLIC_URL === undefined ? '' : ` and PUBLIC_URL=${settings.PUBLIC_URL}`;
  const why = `because HOST=${settings.HOST}${url} is not loopback`;
  for (const name of ['LOCAL_CHANNEL', 'LOCAL_ISSUER'] as const)
    if (settings[name]) problems.push(`${name}: "1" is not allowed ${why}; allowed: 0, or a loopback HOST.`);
  const names = ['DIRECT_LINE_SECRET', 'OIDC_ISSUER'] as const;
  if (names.every((name) => settings[name] === undefined && !wrong.has(name)))
    problems.push(
      `DIRECT_LINE_SECRET: empty, and it or OIDC_ISSUER required ${why}: conversations are not served without authentication.`,
    );
  if (settings.EMERGENCY_CONTACT === undefined && !wrong.has('EMERGENCY_CONTACT'))
    problems.push(`EMERGENCY_CONTACT: empty, and required ${why}: urgent answers must name the local route.`);
  return problems;
}

/** The key is not kept in the database: who reads a backup of it could then sign tokens for every conversation in it. */
const lacksSharedKey = ({ settings, wrong }: Read): boolean =>
  settings.DATABASE_URL !== undefined &&
  settings.DIRECT_LINE_SECRET === undefined &&
  !wrong.has('DIRECT_LINE_SECRET');

function crossProblems(read: Read): string[] {
  const problems = [...channelProblems(read), ...handoffProblems(read), ...signInProblems(read)];
  if (reachable(read.settings)) problems.push(...reachProblems(read));
  if (lacksSharedKey(read))
    problems.push(
      'DIRECT_LINE_SECRET: empty, and required because DATABASE_URL is set: nodes on one database sign with the key made from it.',
    );
  return problems;
}

/** On loopback nobody has to be kept in check. */
function limitsOf(settings: Settings): Limits {
  const unlessLoopback = (usual: number): number => (reachable(settings) ? usual : Number.POSITIVE_INFINITY);
  return {
    address: settings.RATE_LIMIT_ADDRESS ?? unlessLoopback(6000),
    token: settings.RATE_LIMIT_TOKEN ?? unlessLoopback(600),
    sockets: settings.SOCKET_LIMIT ?? unlessLoopback(500),
    turns: settings.TURN_LIMIT,
    requestSeconds: settings.REQUEST_SECONDS,
  };
}

function configOf(settings: Settings): Config {
  const handoff = handoffOf(settings);
  const signIn = signInOf(settings);
  return {
    port: settings.PORT,
    host: settings.HOST,
    ...(settings.PUBLIC_URL && { publicUrl: settings.PUBLIC_URL }),
    loopback: !reachable(settings),
    dataDir: settings.DATA_DIR,
    ...(settings.DATABASE_URL && { databaseUrl: settings.DATABASE_URL }),
    logLevel: settings.LOG_LEVEL,
    ...(settings.EMERGENCY_CONTACT && { emergencyContact: settings.EMERGENCY_CONTACT }),
    ...(settings.HANDOFF_CONTACT && { handoffContact: settings.HANDOFF_CONTACT }),
    ...(handoff && { handoff }),
    groupCases: settings.GROUP_CASES,
    frameAncestors: settings.FRAME_ANCESTORS,
    ...(settings.DIRECT_LINE_SECRET && { directLineSecret: settings.DIRECT_LINE_SECRET }),
    ...(settings.DIRECT_LINE_SECRET_PREVIOUS && { previousSecret: settings.DIRECT_LINE_SECRET_PREVIOUS }),
    ...(signIn && { signIn }),
    ...(settings.EXPORT_SIGNING_KEY && { exportKey: settings.EXPORT_SIGNING_KEY }),
    tokenSeconds: settings.DIRECT_LINE_TOKEN_MINUTES * 60,
    resumeSeconds: settings.DIRECT_LINE_RESUME_DAYS * 86_400,
    bodyLimit: settings.BODY_LIMIT,
    queueLimit: settings.QUEUE_LIMIT,
    limits: limitsOf(settings),
    ...(settings.METRICS_TOKEN && { metricsToken: settings.METRICS_TOKEN }),
    ...(settings.OTEL_EXPORTER_OTLP_ENDPOINT && { traceEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT }),
    trustedProxies: settings.TRUSTED_PROXIES,
    corsOrigins: settings.CORS_ORIGINS ?? [],
    shutdownSeconds: settings.SHUTDOWN_SECONDS,
    retention: retentionOf(settings),
    channel: channelOf(settings),
    channelKit: settings.CHANNEL_SDK,
  };
}

/** The whole configuration, or every problem at once, a line each; nothing starts half. */
export function loadConfig(
  env: Environment,
): { ok: true; config: Config } | { ok: false; problems: readonly string[] } {
  const { settings, wrong } = readSettings(env);
  const problems = [...wrong.values(), ...crossProblems({ settings, wrong: new Set(wrong.keys()) })];
  // Every setting with a default has a value once nothing is wrong.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: configOf(settings as Settings) };
}
