import { isBackAside, leaveToSignIn, tokenFromReturn } from './provider.ts';

/** `needed`: a press is wanted, because this is a frame; `failed`: the last sign-in came to nothing. */
export type SignInState = 'needed' | 'failed';

const ASIDE = '#sign-in';
const CHANNEL = 'after-six.sign-in';

const isFrame = window.parent !== window;
/** Whether a frame opened this window only to sign in. */
export const isSignInWindow = window.location.hash === ASIDE || isBackAside();

export interface SignIn {
  /** The token of a sign-in that was not presented yet, once; null where there is none. */
  token(): Promise<string | null>;
  /** The server asks for a sign-in: leaves the page, or waits for a press. `refused`: it was shown a token and did not take it. */
  again(refused: boolean): Promise<string | null>;
}

function pressed(button: HTMLButtonElement): Promise<void> {
  button.hidden = false;
  return new Promise((resolve) => {
    button.addEventListener(
      'click',
      () => {
        button.hidden = true;
        resolve();
      },
      { once: true },
    );
  });
}

/** Providers do not let themselves be framed: a window of this page's own origin signs in, and hands the token over. */
function signInInWindow(): Promise<string> {
  const channel = new BroadcastChannel(CHANNEL);
  window.open(`/${ASIDE}`, '_blank', 'popup,width=520,height=680');
  return new Promise((resolve) => {
    channel.addEventListener('message', ({ data }) => {
      channel.close();
      resolve(String(data));
    });
  });
}

/**
 * Signs people in where the server asks for it: by itself on a page of its own, after a press in a frame and after a
 * failure, so that nothing goes round in circles.
 */
export function openSignIn(button: HTMLButtonElement, report: (state: SignInState) => void): SignIn {
  let failed = false;
  let returned = tokenFromReturn().catch(() => {
    failed = true;
    return null;
  });

  async function signIn(): Promise<string> {
    if (isFrame || failed) {
      report(failed ? 'failed' : 'needed');
      await pressed(button);
    }
    if (isFrame) return signInInWindow();
    await leaveToSignIn(false);
    // The page is left: nothing more is to happen here.
    return new Promise(() => undefined);
  }

  return {
    async token() {
      const token = await returned;
      returned = Promise.resolve(null);
      return token;
    },
    async again(refused) {
      failed ||= refused;
      try {
        return await signIn();
      } catch {
        failed = true;
        return null;
      }
    },
  };
}

/** What a window does that was opened only to sign in: hands the token over, and closes. Rejects where that comes to nothing. */
export async function signInAside(): Promise<void> {
  if (!isBackAside()) return leaveToSignIn(true);
  const token = await tokenFromReturn();
  if (token !== null) new BroadcastChannel(CHANNEL).postMessage(token);
  window.close();
}
