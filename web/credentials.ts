import type { SignIn } from './signIn.ts';

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

/** `refused`: none is given to this page; `unsigned`: somebody has to sign in; `barred`: whoever did, may not. */
type Answer = Credentials | 'refused' | 'unsigned' | 'barred';

const ANSWERS: Readonly<Record<string, Answer>> = { SignInNeeded: 'unsigned', NotAllowed: 'barred' };

async function refusalIn(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => null);
  const { error } = (body ?? {}) as { error?: { code?: string } };
  return ANSWERS[error?.code ?? ''] ?? 'refused';
}

async function askForToken(path: string, bearer: string | undefined, body?: object): Promise<Answer> {
  const response = await fetch(`${TOKENS}/${path}`, {
    method: 'POST',
    headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(15_000),
  });
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return refusalIn(response);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const given: unknown = await response.json();
  return isCredentials(given) ? given : 'refused';
}

/** A new token for whoever has signed in: for their conversation, where they held one. */
async function askSignedIn(known: Credentials | null, signIn: SignIn): Promise<Answer> {
  let token = await signIn.token();
  for (;;) {
    const resume = known === null ? {} : { resume: known.token };
    const answer = await askForToken('generate', token ?? known?.token, resume);
    if (answer !== 'unsigned') return answer;
    token = await signIn.again(token !== null);
  }
}

/**
 * A fresh token: for the known conversation where the server still opens it, else for a new one; `refused` or `barred`
 * where the server gives none. Rejects where the server cannot be reached or is in trouble: the caller tries again.
 */
export async function freshCredentials(
  known: Credentials | null,
  signIn: SignIn,
): Promise<Exclude<Answer, 'unsigned'>> {
  const renewed = known && (await askForToken('refresh', known.token));
  if (renewed !== null && typeof renewed !== 'string') return renewed;
  // An expired token still shows which conversation is to be taken up again.
  const answer = await askSignedIn(known, signIn);
  if (answer !== 'refused' || known === null) return answer === 'unsigned' ? 'refused' : answer;
  const anew = await askForToken('generate', undefined);
  return anew === 'unsigned' ? 'refused' : anew;
}
