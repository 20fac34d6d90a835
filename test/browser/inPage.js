// Functions that Playwright carries into the page as text: each stands alone, and only the browser's own names exist there.

/**
 * Texts in sight whose colour stands out from what is painted behind it by less than WCAG AA asks: 4.5 to 1, or 3 to 1
 * for large type. Disabled controls are exempt, as there.
 */
export function unreadableTexts() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const hiddenBy = '.unseen, .skip, .webchat__live-region-transcript, .webchat__keyboard-help';

  /** Any CSS colour as red, green, blue (0 to 255) and alpha (0 to 1). */
  const read = (css) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [R, G, B]) => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const behind = (element) =>
    element
      ? over(read(getComputedStyle(element).backgroundColor), behind(element.parentElement))
      : [255, 255, 255, 1];
  const linear = (channel) =>
    channel <= 10.31 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

  const isInSight = (element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const hidden = style.visibility === 'hidden' || style.opacity === '0' || element.closest(hiddenBy);
    const painted = box.width > 2 && box.height > 2 && read(style.color)[3] > 0;
    return painted && !hidden && !element.closest('[aria-disabled="true"]');
  };
  const ratioOf = (element) => {
    const ground = behind(element);
    const [a, b] = [luminance(over(read(getComputedStyle(element).color), ground)), luminance(ground)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const isLarge = ({ fontSize, fontWeight }) =>
    Number.parseFloat(fontSize) >= 24 || (Number.parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);

  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: element, textContent: text } = walker.currentNode;
    if (!text.trim() || !isInSight(element)) continue;
    const ratio = ratioOf(element);
    if (ratio < (isLarge(getComputedStyle(element)) ? 3 : 4.5))
      found.push(`${ratio.toFixed(2)}: ${text.trim()}`);
  }
  return found;
}

/** Controls in sight that say nothing to a screen reader. */
export function namelessControls() {
  const named = (control) => {
    const by = (control.getAttribute('aria-labelledby') ?? '').split(' ');
    const labels = [...(control.labels ?? []), ...by.map((id) => document.getElementById(id))];
    const names = [
      control.getAttribute('aria-label'),
      control.textContent,
      control.title,
      ...labels.map((label) => label?.textContent),
    ];
    return names.some((name) => name?.trim());
  };
  return [...document.querySelectorAll('button, a[href], input, textarea, select, summary')]
    .filter((control) => control.getClientRects().length > 0 && !named(control))
    .map((control) => control.outerHTML.slice(0, 120));
}

/** What does not fit: px that the page scrolls sideways, cards wider than their frame, targets under 24 px. */
export function misfits() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const tooWide = [...document.querySelectorAll('.ac-adaptiveCard')].filter(
    (card) => card.scrollWidth > card.clientWidth + 1,
  );
  const tooSmall = [...document.querySelectorAll('button, summary, textarea')].filter((control) => {
    const { width, height } = control.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24);
  });
  return {
    sideways: scrollWidth - clientWidth,
    cards: tooWide.length,
    targets: tooSmall.map((control) => control.outerHTML.slice(0, 120)),
  };
}

/** The longest animation or transition of the page, in seconds. */
export function longestMotion() {
  const durations = [...document.querySelectorAll('*')].flatMap((element) => {
    const { animationDuration, transitionDuration } = getComputedStyle(element);
    return [animationDuration, transitionDuration].flatMap((list) => list.split(',').map(Number.parseFloat));
  });
  return Math.max(...durations);
}

/** Where each of these words starts in the last message that holds them, in px from the left. */
export function lefts(words) {
  const messages = [...document.querySelectorAll('.webchat__bubble__content')].reverse();
  const leftOf = (word) => {
    for (const message of messages) {
      const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent.indexOf(word);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        return range.getBoundingClientRect().left;
      }
    }
    throw new Error(`"${word}" is in no message.`);
  };
  return words.map(leftOf);
}
