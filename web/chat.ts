import { answerForCopy, answerIn, copyText } from './answer.ts';
import { showFromFirstLine } from './arrival.ts';
import { type LineState, openLine } from './line.ts';
import { giveStylesTheNonce } from './nonce.ts';
import { unfoldOnPaper } from './paper.ts';
import { renderPlainText } from './plainText.ts';
import { isSignInWindow, openSignIn, signInAside } from './signIn.ts';
import { createStatusLine } from './statusLine.ts';
import { hostConfig, styleOptions } from './theme.ts';
import { createTranscriptMiddleware } from './transcript.ts';

function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}".`);
  return element;
}

/** The bot writes English: other interface languages around it would only mix. */
function interfaceLanguage(): string {
  return navigator.language.startsWith('en') ? navigator.language : 'en-GB';
}

const about = byId('about', HTMLDetailsElement);
const copy = byId('copy', HTMLButtonElement);
const chat = byId('webchat', HTMLDivElement);
const showLast = showFromFirstLine(chat);
const status = createStatusLine(byId('status', HTMLParagraphElement));
const nonce = document.querySelector('script')?.nonce ?? '';
let answer: ChatActivity | null = null;
let begun = false;
let joined = false;

/** Once a case is being discussed, the notes above it fold to one line; whoever opens them again keeps them open. */
function begin(): void {
  if (begun) return;
  begun = true;
  about.open = false;
}

function arrived(activity: ChatActivity): void {
  if (activity.type === 'message' && activity.from?.role === 'user') begin();
  if (activity.type === 'message') showLast();
  answer = answerIn(activity) ?? answer;
  copy.hidden = answer === null;
}

/** The bot greets, or says where the case stands. Once for each conversation that this page opens. */
function join(): void {
  if (joined) return;
  joined = true;
  store.dispatch({
    type: 'WEB_CHAT/SEND_EVENT',
    payload: { name: 'webchat/join', value: { language: interfaceLanguage() } },
  });
}

function lineChanged(state: LineState): void {
  status.show(state);
  if (state === 'anew') joined = false;
  if (state === 'online' && connected) join();
}

let connected = false;
const store = window.WebChat.createStore(
  {},
  createTranscriptMiddleware({
    arrived,
    connected() {
      connected = true;
      join();
    },
  }),
);

function openChat(): void {
  giveStylesTheNonce(nonce);
  window.WebChat.renderWebChat(
    {
      directLine: openLine(lineChanged, openSignIn(byId('sign-in', HTMLButtonElement), status.show)),
      store,
      nonce,
      styleOptions,
      adaptiveCardsHostConfig: hostConfig,
      renderMarkdown: renderPlainText,
      locale: interfaceLanguage(),
      dir: 'ltr',
      role: 'region',
      overrideLocalizedStrings: {
        TEXT_INPUT_PLACEHOLDER: 'Type an answer or a case',
      },
    },
    chat,
  );

  chat.querySelector('[role="region"]')?.setAttribute('aria-label', 'Chat');
}

if (isSignInWindow) signInAside().catch(() => status.show('failed'));
else openChat();

copy.addEventListener('click', async () => {
  if (!answer) return;
  const done = await copyText(answerForCopy(answer, new Date()));
  status.say(
    done ? 'The answer was copied.' : 'The browser does not allow copying here: select the text instead.',
  );
});
unfoldOnPaper(about, byId('printed', HTMLParagraphElement));
byId('print', HTMLButtonElement).addEventListener('click', () => window.print());
byId('restart', HTMLButtonElement).addEventListener('click', () => {
  store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: 'restart' } });
});

// In a frame that embed.js made, Escape closes the frame.
if (window.parent !== window) {
  document.documentElement.dataset.embedded = '';
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') window.parent.postMessage('after-six:close', '*');
  });
}
