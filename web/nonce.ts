/**
 * Web Chat 4.18 hands its nonce to all its parts but the scroller, whose one `<style>` a strict policy then refuses. Every
 * style that this page's own scripts create gets the nonce here; styles that arrive as markup still do not.
 */
export function giveStylesTheNonce(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
