/** One conversation and the token that opens it. */
export interface Credentials {
  readonly conversationId: string;
  readonly token: string;
}

const KEY = 'after-six.conversation';
const TOKENS = '/v3/directline/tokens';

/** Storage may be refused altogether (a third-party frame, a private window): then a reload starts anew. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

function isCredentials(value: unknown): value is Credentials {
  const { conversationId, token } = (value ?? {}) as Partial<Credentials>;
  return typeof conversationId === 'string' && typeof token === 'string';
}

export function rememberedCredentials(): Credentials | null {
  try {
    const saved: unknown = JSON.parse(storage()?.getItem(KEY) ?? 'null');
    return isCredentials(saved) ? saved : null;
  } catch {
    return null;
  }
}

export function rememberCredentials(credentials: Credentials): void {
  try {
    storage()?.setItem(KEY, JSON.stringify(credentials));
  } catch {
    // A full or refused storage costs the resume after a reload, nothing else.
  }
}

async function askForToken(path: string, bearer: string | undefined): Promise<Credentials | null> {
  const response = await fetch(`${TOKENS}/${path}`, {
    method: 'POST',
    headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
    signal: AbortSignal.timeout(15_000),
  });
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return null;
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const body: unknown = await response.json();
  return isCredentials(body) ? body : null;
}

/**
 * A fresh token: for the known conversation where the server still opens it, else for a new one; null where the server
 * gives this page none. Rejects where the server cannot be reached or is in trouble: the caller tries again.
 */
export async function freshCredentials(known: Credentials | null): Promise<Credentials | null> {
  const renewed = known && (await askForToken('refresh', known.token));
  // An expired token still shows which conversation is to be taken up again.
  const reopened = known && !renewed && (await askForToken('generate', known.token));
  return renewed || reopened || askForToken('generate', undefined);
}
