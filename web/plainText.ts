const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const ADDRESS = /https:\/\/[^\s<>"']*[^\s<>"'.,;:)\]]/g;

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

function withLinks(text: string): string {
  let html = '';
  let from = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const safe = escapeText(address);
    html += `${escapeText(text.slice(from, index))}<a href="${safe}" target="_blank" rel="noopener noreferrer">${safe}</a>`;
    from = index + address.length;
  }
  return html + escapeText(text.slice(from));
}

/**
 * Text as HTML that shows exactly that text: blank lines part paragraphs, `https://` addresses become links, and
 * nothing else is read into it. It stands where Web Chat would run Markdown, which turns `+-` into `±`, `2*5*3` into
 * `253` and a number at the start of a line into another one.
 */
export function renderPlainText(text: string): string {
  return text
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(withLinks).join('<br>')}</p>`)
    .join('');
}
