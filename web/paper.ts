const CLOSED_FOLDS = '#webchat .ac-pushButton[aria-expanded="false"]';

/** Opens what is folded while the page is printed, and closes it again: paper has no folds. */
export function unfoldOnPaper(about: HTMLDetailsElement, printed: HTMLElement): void {
  let opened: HTMLElement[] = [];
  let aboutWasOpen = true;
  window.addEventListener('beforeprint', () => {
    aboutWasOpen = about.open;
    about.open = true;
    opened = [...document.querySelectorAll<HTMLElement>(CLOSED_FOLDS)];
    for (const fold of opened) fold.click();
    printed.textContent = `Printed ${new Date().toLocaleString('en-GB')}. The rules have not been clinically reviewed.`;
  });
  window.addEventListener('afterprint', () => {
    about.open = aboutWasOpen;
    for (const fold of opened) fold.click();
  });
}
