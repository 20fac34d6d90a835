/**
 * One `<script src="https://bot.example/embed.js" defer></script>` on any page adds a button that opens the chat in a frame.
 * The styles are constructed, not written into the page, so the host's Content-Security-Policy needs only
 * `script-src` and `frame-src` for the bot's origin. Optional on the script: `data-label`, the button's words.
 */
const STYLES = `
:host { all: initial; }
.launcher, .close { font: 600 15px/1.2 system-ui, "Segoe UI", sans-serif; cursor: pointer; border: 0; color: #fff; background: #0b5570; }
.launcher { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: 2147483000; min-height: 48px; padding: 0 20px;
  border-radius: 24px; box-shadow: 0 4px 16px rgb(0 0 0 / .25); }
.panel { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: 2147483000; display: flex; flex-direction: column;
  inline-size: min(560px, calc(100vw - 40px)); block-size: min(820px, calc(100dvh - 40px)); border-radius: 12px; overflow: hidden;
  background: #fff; box-shadow: 0 8px 40px rgb(0 0 0 / .35); }
.panel[hidden], .launcher[hidden] { display: none; }
.head { display: flex; justify-content: flex-end; background: #0b5570; }
.close { min-height: 40px; padding: 0 16px; }
.launcher:hover, .close:hover { background: #084257; }
.launcher:focus-visible { outline: 3px solid #0b5570; outline-offset: 3px; }
.close:focus-visible { outline: 3px solid #fff; outline-offset: -5px; }
iframe { flex: 1; inline-size: 100%; border: 0; }
@media (max-width: 620px) { .panel { inset: 0; inline-size: 100%; block-size: 100dvh; border-radius: 0; } }
@media print { .launcher, .panel { display: none; } }
`;

const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? new URL('./', script.src) : null;
const label =
  (script instanceof HTMLScriptElement && script.dataset.label) || 'After Six: next step after Pluvicto';

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}

function embed(bot: URL): void {
  const host = document.createElement('after-six-chat');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];

  const launcher = make('button', { type: 'button', className: 'launcher', textContent: label });
  launcher.setAttribute('aria-expanded', 'false');
  const panel = make('div', { className: 'panel', hidden: true });
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', label);
  const head = make('div', { className: 'head' });
  const close = make('button', { type: 'button', className: 'close', textContent: 'Close' });
  const frame = make('iframe', { title: label });
  frame.allow = 'clipboard-write';
  head.append(close);
  panel.append(head, frame);
  root.append(launcher, panel);

  const show = (open: boolean) => {
    // The frame is loaded when it is first wanted, and kept: closing it does not end the conversation.
    if (open && !frame.src) frame.src = bot.href;
    panel.hidden = !open;
    launcher.hidden = open;
    launcher.setAttribute('aria-expanded', String(open));
    (open ? frame : launcher).focus();
  };
  launcher.addEventListener('click', () => show(true));
  close.addEventListener('click', () => show(false));
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') show(false);
  });
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source === frame.contentWindow && origin === bot.origin && data === 'after-six:close') show(false);
  });
  document.body.append(host);
}

if (address) {
  if (document.body) embed(address);
  else document.addEventListener('DOMContentLoaded', () => embed(address));
}
