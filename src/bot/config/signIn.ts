import { isPrivate } from './loopback.ts';
import { type Read, type Settings, shown } from './readSettings.ts';

/** How people sign in. */
export interface SignInConfig {
  /** As the provider writes it: compared letter by letter. */
  readonly issuer: string;
  readonly audience: string;
  /** The page's own client; without it a reverse proxy signs people in. */
  readonly clientId?: string;
  /** Field in which the reverse proxy hands the token on. */
  readonly header?: string;
  readonly scope: string;
  /** One of which is needed; none means everyone. */
  readonly groups: readonly string[];
  readonly groupsClaim: string;
  /** How long a sign-in counts. */
  readonly seconds: number;
  /** The provider may be reached over http on loopback. */
  readonly localIssuer: boolean;
}

const NEED_ISSUER = ['OIDC_CLIENT_ID', 'OIDC_AUDIENCE', 'OIDC_GROUPS', 'OIDC_HEADER'] as const;

function addressProblems({
  OIDC_ISSUER: issuer,
  LOCAL_ISSUER,
  OIDC_CLIENT_ID,
  PUBLIC_URL,
}: Partial<Settings>) {
  const problems: string[] = [];
  if (issuer !== undefined && !isPrivate(issuer, LOCAL_ISSUER ?? false))
    problems.push(
      `OIDC_ISSUER: ${shown('OIDC_ISSUER', issuer)} is not allowed while LOCAL_ISSUER is 0; allowed: an https address.`,
    );
  if (OIDC_CLIENT_ID !== undefined && PUBLIC_URL !== undefined && !isPrivate(PUBLIC_URL, true))
    problems.push(
      `PUBLIC_URL: ${shown('PUBLIC_URL', PUBLIC_URL)} is not allowed together with OIDC_CLIENT_ID; allowed: an https origin: browsers let no page sign in without.`,
    );
  return problems;
}

/** Half a sign-in would let nobody in, or everybody: says so instead, a line for each setting. */
export function signInProblems({ settings, wrong }: Read): string[] {
  if (wrong.has('OIDC_ISSUER')) return [];
  const given = NEED_ISSUER.filter((name) => settings[name] !== undefined || wrong.has(name));
  if (settings.OIDC_ISSUER === undefined)
    return given.length === 0 ? [] : [`OIDC_ISSUER: empty, and required because ${given.join(', ')} is set.`];
  const problems = addressProblems(settings);
  const lacks = (name: (typeof given)[number]): boolean => !given.includes(name);
  if (lacks('OIDC_CLIENT_ID') && lacks('OIDC_HEADER'))
    problems.push(
      'OIDC_CLIENT_ID: empty, and required because OIDC_ISSUER is set (or OIDC_HEADER, where a reverse proxy signs people in).',
    );
  if (lacks('OIDC_CLIENT_ID') && lacks('OIDC_AUDIENCE'))
    problems.push('OIDC_AUDIENCE: empty, and required because OIDC_ISSUER is set without OIDC_CLIENT_ID.');
  return problems;
}

/** The sign-in that settings without problems describe; undefined where nobody has to sign in. */
export function signInOf(settings: Settings): SignInConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_HEADER: header } = settings;
  if (issuer === undefined) return undefined;
  return {
    issuer,
    audience: settings.OIDC_AUDIENCE ?? clientId ?? '',
    ...(clientId !== undefined && { clientId }),
    ...(header !== undefined && { header: header.toLowerCase() }),
    scope: settings.OIDC_SCOPE,
    groups: settings.OIDC_GROUPS ?? [],
    groupsClaim: settings.OIDC_GROUPS_CLAIM,
    seconds: settings.SIGN_IN_HOURS * 3600,
    localIssuer: settings.LOCAL_ISSUER,
  };
}
