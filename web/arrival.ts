const STEP_MS = 150;
const SETTLED_MS = 1_500;
const HANDS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Scrolls back to the first line of the last message where that has gone out of sight at the top. */
function showLastFromTop(chat: HTMLElement): void {
  const view = chat.querySelector('.webchat__basic-transcript__scrollable');
  const last = [...chat.querySelectorAll('.webchat__basic-transcript__activity')].at(-1);
  if (!view || !last) return;
  const hidden = view.getBoundingClientRect().top - last.getBoundingClientRect().top;
  if (hidden > 0) view.scrollTop -= hidden;
}

/**
 * Web Chat opens at the very end of what is there, and follows a message that comes after another to some place in it, both
 * in animations of its own. Until a hand moves, the last message is brought back to its first line: call the result for
 * each message that arrives.
 */
export function showFromFirstLine(chat: HTMLElement): () => void {
  let timer = 0;
  let until = 0;

  function settle(): void {
    showLastFromTop(chat);
    if (Date.now() < until) timer = window.setTimeout(settle, STEP_MS);
  }

  for (const hand of HANDS)
    window.addEventListener(hand, () => window.clearTimeout(timer), { passive: true });
  return () => {
    window.clearTimeout(timer);
    until = Date.now() + SETTLED_MS;
    timer = window.setTimeout(settle, STEP_MS);
  };
}
