import type { LineState } from './line.ts';
import type { SignInState } from './signIn.ts';

/** What the line may have to say for longer than a moment. */
type Standing = LineState | SignInState;

const SAYS: Readonly<Record<Standing, string>> = {
  connecting: 'Connecting…',
  online: '',
  reconnecting: 'Connection lost. Trying again…',
  offline: 'You are offline. The conversation goes on when the network is back.',
  refused: 'This server opens no conversations to this page. Please tell whoever runs it.',
  barred:
    'You are signed in, but your account is not among those that may use this. Please ask whoever runs it.',
  needed: 'Please sign in: this service is for members of the hospital.',
  failed: 'Signing in did not work. Please try again, or tell whoever runs this.',
  anew: 'The earlier conversation could not be reopened: this is a new one.',
};
const BACK = 'Connected again.';
const REMARK_MS = 4_000;
const ANEW_MS = 30_000;
/** A connection that is there at once needs no words. */
const PATIENCE_MS = 1_000;

export interface StatusLine {
  show(state: Standing): void;
  /** A short remark, such as "Copied". */
  say(remark: string): void;
}

/** The one line that says how the connection stands; a live region, empty while all is well. */
export function createStatusLine(element: HTMLElement): StatusLine {
  let state: Standing = 'online';
  let timer = 0;
  let remarking = false;

  function put(text: string, tone: string): void {
    window.clearTimeout(timer);
    remarking = false;
    element.textContent = text;
    element.dataset.tone = tone;
  }
  function putState(): void {
    put(SAYS[state], state);
  }
  function remark(text: string, tone: string, ms: number): void {
    put(text, tone);
    remarking = true;
    timer = window.setTimeout(putState, ms);
  }

  return {
    show(next) {
      if (next === 'anew') return remark(SAYS.anew, 'anew', ANEW_MS);
      const recovered = state === 'reconnecting' || state === 'offline';
      state = next;
      if (next === 'connecting') timer = window.setTimeout(putState, PATIENCE_MS);
      else if (next !== 'online') putState();
      else if (!remarking && recovered) remark(BACK, 'good', REMARK_MS);
      else if (!remarking) putState();
    },
    say: (text) => remark(text, 'good', REMARK_MS),
  };
}
