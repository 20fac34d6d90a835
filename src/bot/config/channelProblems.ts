import { thumbprintsOf } from './certificate.ts';
import { isPrivate } from './loopback.ts';
import { type Read, type Settings, shown } from './readSettings.ts';
import type { SettingName } from './settings.ts';

const CERTIFICATE = ['CertificateThumbprint', 'CertificatePrivateKey', 'CertificateFile'] as const;
const ADDRESSES = ['ToBotFromChannelOpenIdMetadataUrl', 'ToChannelFromBotLoginUrl'] as const;
const REGISTRATION = [
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  ...CERTIFICATE,
  'ALLOWED_TENANTS',
  'ChannelService',
  ...ADDRESSES,
  'ToBotFromChannelTokenIssuer',
  'ToChannelFromBotOAuthScope',
] as const;

type Given = <N extends SettingName>(names: readonly N[]) => readonly N[];

const givenIn =
  ({ settings, wrong }: Read): Given =>
  (names) =>
    names.filter((name) => settings[name] !== undefined || wrong.has(name));

/** Settings a registration needs and lacks. */
function required(given: Given, type: Settings['MicrosoftAppType']): SettingName[] {
  const lacks = (...names: SettingName[]): boolean => given(names).length === 0;
  const missing: SettingName[] = (
    ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId'] as const
  ).filter((name) => lacks(name));
  const needsSecret = type === 'SingleTenant' || lacks('MicrosoftAppType');
  if (!needsSecret) return missing;
  if (lacks(...CERTIFICATE))
    return lacks('MicrosoftAppPassword') ? [...missing, 'MicrosoftAppPassword'] : missing;
  if (lacks('CertificateThumbprint')) missing.push('CertificateThumbprint');
  if (lacks('CertificatePrivateKey', 'CertificateFile')) missing.push('CertificatePrivateKey');
  return missing;
}

/** Settings that a registration would need beside what is set. */
export const missingIn = (read: Read): SettingName[] =>
  required(givenIn(read), read.settings.MicrosoftAppType);

/** What was set, as far as it may be shown and was kept as text. */
function givenText(name: SettingName, settings: Partial<Settings>): string {
  const value = settings[name];
  return typeof value === 'string' ? shown(name, value) : 'what is set';
}

/** More ways to sign in than one, or one that the kind of registration does not have. */
function identityProblems(given: Given, settings: Partial<Settings>): string[] {
  const problems: string[] = [];
  const certificate = given(CERTIFICATE);
  if (settings.MicrosoftAppType === 'UserAssignedMSI') {
    for (const name of given(['MicrosoftAppPassword', ...CERTIFICATE]))
      problems.push(
        `${name}: ${givenText(name, settings)} is not allowed with MicrosoftAppType=UserAssignedMSI; allowed: empty.`,
      );
    return problems;
  }
  if (given(['MicrosoftAppPassword']).length > 0 && certificate.length > 0)
    problems.push(
      `MicrosoftAppPassword: ${givenText('MicrosoftAppPassword', settings)} is not allowed together with ${certificate.join(', ')}; allowed: a client secret or a certificate, one of them.`,
    );
  if (given(['CertificatePrivateKey', 'CertificateFile']).length === 2)
    problems.push(
      'CertificatePrivateKey: what is set is not allowed together with CertificateFile; allowed: one of them.',
    );
  return problems;
}

function thumbprintProblems({
  CertificateThumbprint: given,
  CertificateFile: file,
}: Partial<Settings>): string[] {
  if (given === undefined || file?.certificate === undefined) return [];
  const own = thumbprintsOf(file.certificate);
  if (own.includes(given.toUpperCase())) return [];
  return [
    `CertificateThumbprint: ${shown('CertificateThumbprint', given)} is not that of the certificate in CertificateFile; allowed: ${own.join(' or ')}.`,
  ];
}

function addressProblems(settings: Partial<Settings>): string[] {
  const local = settings.LOCAL_ISSUER ?? false;
  return ADDRESSES.flatMap((name) => {
    const address = settings[name];
    if (address === undefined || isPrivate(address, local)) return [];
    return [
      `${name}: ${shown(name, address)} is not allowed while LOCAL_ISSUER is 0; allowed: an https address.`,
    ];
  });
}

/** Half a registration would leave the channel open or dead: says so instead, a line for each setting. */
export function channelProblems(read: Read): string[] {
  const { settings } = read;
  const given = givenIn(read);
  const registration = given(REGISTRATION);
  if (registration.length === 0) return [];
  const because = registration.join(', ');
  const problems = missingIn(read).map((name) => `${name}: empty, and required because ${because} is set.`);
  if (settings.LOCAL_CHANNEL)
    problems.push(
      `LOCAL_CHANNEL: "1" is not allowed together with ${because}; allowed: 0, or no Microsoft settings.`,
    );
  return [
    ...problems,
    ...identityProblems(given, settings),
    ...thumbprintProblems(settings),
    ...addressProblems(settings),
  ];
}
