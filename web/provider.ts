/** Where people sign in, and as what this page presents itself there. */
export interface Provider {
  readonly kind: 'page';
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** The token of the two that this page's server accepts. */
  readonly presents: 'id_token' | 'access_token';
}

/** What has to be known again when the browser comes back. */
interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** In a window that only signs in. */
  readonly aside: boolean;
}

const KEY = 'after-six.sign-in';
const SECRET_BYTES = 32;

/** The one redirect address that has to be registered at the provider. */
const home = (): string => new URL('/', window.location.href).href;

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const secret = (): string => base64url(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));

async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

async function findProvider(): Promise<Provider> {
  const response = await fetch('/sign-in', { signal: AbortSignal.timeout(15_000) });
  const body = (await response.json()) as Partial<Provider>;
  if (!response.ok || body.kind !== 'page') throw new Error('There is no provider to sign in at.');
  return body as Provider;
}

/**
 * Leaves this page for the provider: code flow with PKCE. Resolves when the browser is on its way; rejects where the
 * provider is unknown, or the browser keeps nothing or has no cryptography (a page without https).
 */
export async function leaveToSignIn(aside: boolean): Promise<void> {
  const provider = await findProvider();
  const begun: Errand = { state: secret(), nonce: secret(), verifier: secret(), aside };
  const challenge = await challengeOf(begun.verifier);
  window.sessionStorage.setItem(KEY, JSON.stringify(begun));
  const address = new URL(provider.authorizationEndpoint);
  for (const [name, value] of Object.entries({
    response_type: 'code',
    client_id: provider.clientId,
    redirect_uri: home(),
    scope: provider.scope,
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }))
    address.searchParams.set(name, value);
  window.location.assign(address);
}

/** Storage may be refused altogether, as in a frame of another site: then no sign-in began here. */
function errand(): Errand | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(KEY) ?? 'null') as Errand | null;
  } catch {
    return null;
  }
}

/** Whether this window has come back from a sign-in that is for another one. */
export const isBackAside = (): boolean =>
  errand()?.aside === true && new URL(window.location.href).searchParams.has('state');

function takeErrand(): Errand | null {
  const kept = errand();
  window.sessionStorage.removeItem(KEY);
  return kept;
}

async function redeem(provider: Provider, code: string, verifier: string): Promise<Record<string, unknown>> {
  const response = await fetch(provider.tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: provider.clientId,
      redirect_uri: home(),
      code,
      code_verifier: verifier,
    }),
    signal: AbortSignal.timeout(15_000),
  });
  if (!response.ok) throw new Error(`The provider answered ${response.status}.`);
  return (await response.json()) as Record<string, unknown>;
}

/** An ID token answers this very question, or it is somebody else's. The server checks everything else. */
function answers(idToken: unknown, nonce: string): boolean {
  if (typeof idToken !== 'string') return false;
  const payload = idToken.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '';
  return (JSON.parse(atob(payload)) as { nonce?: unknown }).nonce === nonce;
}

/** What the address of the page says of a sign-in; it is taken out of the address. */
function takeReturn(): URLSearchParams | null {
  const { searchParams } = new URL(window.location.href);
  if (!searchParams.has('state')) return null;
  window.history.replaceState(null, '', '/');
  return searchParams;
}

/**
 * The token of a sign-in from which the browser has just come back; null where it comes from none. Rejects where the
 * provider refused, or answers something else than what this page asked.
 */
export async function tokenFromReturn(): Promise<string | null> {
  const returned = takeReturn();
  if (returned === null) return null;
  const begun = takeErrand();
  if (begun === null || returned.get('state') !== begun.state) throw new Error('Not asked for.');
  const code = returned.get('code');
  if (code === null) throw new Error('The provider did not sign this person in.');
  const provider = await findProvider();
  if ((returned.get('iss') ?? provider.issuer) !== provider.issuer) throw new Error('Another provider.');
  const tokens = await redeem(provider, code, begun.verifier);
  if (!answers(tokens.id_token, begun.nonce)) throw new Error('The ID token is of another sign-in.');
  const presented = tokens[provider.presents];
  if (typeof presented !== 'string') throw new Error('The provider gave no token.');
  return presented;
}
