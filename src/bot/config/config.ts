import type { KeyObject } from 'node:crypto';
import { type Environment, readSettings, type Settings, shown } from './readSettings.ts';
import type { SettingName } from './settings.ts';

/** How `/api/messages` stands. `closed` names the settings that would open it. */
export type ChannelConfig =
  | { readonly kind: 'closed'; readonly missing: readonly SettingName[] }
  | { readonly kind: 'local' }
  | {
      readonly kind: 'microsoft';
      readonly appId: string;
      readonly tenants: readonly string[];
      /** As the Bot Framework's own configuration names them. */
      readonly options: Readonly<Record<string, string>>;
    };

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: string;
  /** False when anyone but this machine may reach the server: authentication is then required. */
  readonly loopback: boolean;
  readonly dataDir: string;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly emergencyContact?: string;
  readonly handoffContact?: string;
  readonly groupCases: boolean;
  readonly frameAncestors: string;
  readonly directLineSecret?: string;
  /** Signs exported assessments: an Ed25519 private key. */
  readonly exportKey?: KeyObject;
  readonly tokenSeconds: number;
  readonly resumeSeconds: number;
  readonly bodyLimit: number;
  readonly queueLimit: number;
  readonly shutdownSeconds: number;
  readonly channel: ChannelConfig;
}

/** True for 127.0.0.0/8, ::1 and localhost. */
export const isLoopback = (host: string): boolean => /^(127(\.\d{1,3}){3}|\[?::1\]?|localhost)$/i.test(host);

/** Settings as far as they could be read; a name in `wrong` was given, but not as allowed. */
interface Read {
  readonly settings: Partial<Settings>;
  readonly wrong: ReadonlySet<SettingName>;
}

const reachable = (settings: Partial<Settings>): boolean =>
  !isLoopback(settings.HOST ?? 'localhost') ||
  (settings.PUBLIC_URL !== undefined && !isLoopback(new URL(settings.PUBLIC_URL).hostname));

const CREDENTIALS = [
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'CertificateThumbprint',
  'CertificatePrivateKey',
] as const;

function required(settings: Partial<Settings>): SettingName[] {
  const missing: SettingName[] = [];
  if (!settings.MicrosoftAppId) missing.push('MicrosoftAppId');
  if (!settings.MicrosoftAppType) missing.push('MicrosoftAppType');
  if (!settings.MicrosoftAppTenantId) missing.push('MicrosoftAppTenantId');
  const certificate = settings.CertificateThumbprint ?? settings.CertificatePrivateKey;
  if (certificate !== undefined && !settings.CertificateThumbprint) missing.push('CertificateThumbprint');
  if (certificate !== undefined && !settings.CertificatePrivateKey) missing.push('CertificatePrivateKey');
  const needsPassword = settings.MicrosoftAppType !== 'UserAssignedMSI' && certificate === undefined;
  if (needsPassword && !settings.MicrosoftAppPassword) missing.push('MicrosoftAppPassword');
  return missing;
}

/** Half a registration would leave the channel open or dead: say so instead. */
function channelProblems({ settings, wrong }: Read): string[] {
  const names = ['MicrosoftAppId', ...CREDENTIALS] as const;
  const given = names.filter((name) => settings[name] !== undefined || wrong.has(name));
  const missing = given.length === 0 ? [] : required(settings).filter((name) => !wrong.has(name));
  const problems = missing.map((name) => `${name}: empty, and required because ${given.join(', ')} is set.`);
  if (settings.MicrosoftAppType === 'UserAssignedMSI' && settings.MicrosoftAppPassword !== undefined)
    problems.push(
      `MicrosoftAppPassword: ${shown('MicrosoftAppPassword', settings.MicrosoftAppPassword)} is not allowed with MicrosoftAppType=UserAssignedMSI; leave it empty.`,
    );
  if (settings.LOCAL_CHANNEL && given.length > 0)
    problems.push(
      `LOCAL_CHANNEL: "1" is not allowed together with ${given.join(', ')}; allowed: 0, or no Microsoft settings.`,
    );
  return problems;
}

function reachProblems({ settings, wrong }: Read): string[] {
  const problems: string[] = [];
  const url = settings.PUBLIC_URL === undefined ? '' : ` and PUBLIC_URL=${settings.PUBLIC_URL}`;
  const why = `because HOST=${settings.HOST}${url} is not loopback`;
  if (settings.LOCAL_CHANNEL)
    problems.push(`LOCAL_CHANNEL: "1" is not allowed ${why}; allowed: 0, or a loopback HOST.`);
  if (settings.DIRECT_LINE_SECRET === undefined && !wrong.has('DIRECT_LINE_SECRET'))
    problems.push(
      `DIRECT_LINE_SECRET: empty, and required ${why}: conversations are not served without authentication.`,
    );
  if (settings.EMERGENCY_CONTACT === undefined && !wrong.has('EMERGENCY_CONTACT'))
    problems.push(`EMERGENCY_CONTACT: empty, and required ${why}: urgent answers must name the local route.`);
  return problems;
}

function crossProblems(read: Read): string[] {
  const problems = channelProblems(read);
  if (reachable(read.settings)) problems.push(...reachProblems(read));
  if (read.settings.DATABASE_URL !== undefined)
    problems.push(
      `DATABASE_URL: ${shown('DATABASE_URL', read.settings.DATABASE_URL)} cannot be used: PostgreSQL is not available in this version. Leave it empty; the embedded store in DATA_DIR is used.`,
    );
  return problems;
}

function channelOf(settings: Settings): ChannelConfig {
  if (settings.LOCAL_CHANNEL) return { kind: 'local' };
  if (settings.MicrosoftAppId === undefined) return { kind: 'closed', missing: required(settings) };
  const options: Record<string, string> = { MicrosoftAppId: settings.MicrosoftAppId };
  for (const name of CREDENTIALS) {
    const value = settings[name];
    if (value !== undefined) options[name] = value;
  }
  const tenants = [settings.MicrosoftAppTenantId, ...(settings.ALLOWED_TENANTS ?? [])];
  return {
    kind: 'microsoft',
    appId: settings.MicrosoftAppId,
    tenants: tenants.filter((tenant) => tenant !== undefined).map((tenant) => tenant.toLowerCase()),
    options,
  };
}

function configOf(settings: Settings): Config {
  return {
    port: settings.PORT,
    host: settings.HOST,
    ...(settings.PUBLIC_URL && { publicUrl: settings.PUBLIC_URL }),
    loopback: !reachable(settings),
    dataDir: settings.DATA_DIR,
    logLevel: settings.LOG_LEVEL,
    ...(settings.EMERGENCY_CONTACT && { emergencyContact: settings.EMERGENCY_CONTACT }),
    ...(settings.HANDOFF_CONTACT && { handoffContact: settings.HANDOFF_CONTACT }),
    groupCases: settings.GROUP_CASES,
    frameAncestors: settings.FRAME_ANCESTORS,
    ...(settings.DIRECT_LINE_SECRET && { directLineSecret: settings.DIRECT_LINE_SECRET }),
    ...(settings.EXPORT_SIGNING_KEY && { exportKey: settings.EXPORT_SIGNING_KEY }),
    tokenSeconds: settings.DIRECT_LINE_TOKEN_MINUTES * 60,
    resumeSeconds: settings.DIRECT_LINE_RESUME_DAYS * 86_400,
    bodyLimit: settings.BODY_LIMIT,
    queueLimit: settings.QUEUE_LIMIT,
    shutdownSeconds: settings.SHUTDOWN_SECONDS,
    channel: channelOf(settings),
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
