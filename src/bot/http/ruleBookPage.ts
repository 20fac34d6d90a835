import { randomBytes } from 'node:crypto';
import { type BookEntry, bookEntries, citationView, RULE_BOOK } from '../../engine/index.ts';
import type { Config } from '../config/config.ts';
import { sendText } from './respond.ts';
import type { Router } from './router.ts';
import { pagePolicy } from './securityHeaders.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#16212b;--quiet:#4d5b68;--line:#cfd8e0;--page:#fff;--tint:#f0f4f7;--link:#0c5570}
@media (prefers-color-scheme:dark){:root{--ink:#e8eef2;--quiet:#a8b5c0;--line:#33414d;--page:#12181e;--tint:#1c252d;--link:#8ccfe6}}
body{margin:0 auto;max-width:52rem;padding:1.5rem 1rem 4rem;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--page)}
h1{line-height:1.2}h2{margin:2.5rem 0 .5rem;border-top:2px solid var(--line);padding-top:1rem}
article{margin:1rem 0;padding:1rem;background:var(--tint);border-radius:.5rem;break-inside:avoid}
h3{margin:0 0 .25rem;font-size:1.05rem}dl{margin:.5rem 0 0}dt{font-weight:600;margin-top:.5rem}dd{margin:0}
code,.quiet{color:var(--quiet);font-size:.875rem}a{color:var(--link)}a:focus-visible{outline:2px solid;outline-offset:2px}
blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
@media print{article{background:none;border:1px solid #999}nav{display:none}}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** `GET /rulebook`: every rule with the source's words beside our reading, readable and printable. Made once, at start. */
export function serveRuleBook(router: Router, config: Config): void {
  const body = page(bookEntries());
  router.get('/rulebook', ({ res }) => {
    const nonce = randomBytes(18).toString('base64');
    res.setHeader('Content-Security-Policy', pagePolicy(nonce, config.frameAncestors));
    sendText(res, 200, 'text/html; charset=utf-8', body.replace('{{nonce}}', nonce));
  });
}

function page(entries: readonly BookEntry[]): string {
  const chapters = new Map<string, BookEntry[]>();
  for (const entry of entries) {
    const chapter = entry.id.split('.')[0] ?? '';
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), entry]);
  }
  const contents = [...chapters.keys()].map((name) => `<a href="#${name}">${heading(name)}</a>`).join(' · ');
  const rules = [...chapters]
    .map(([name, members]) => `<h2 id="${name}">${heading(name)}</h2>${members.map(article).join('')}`)
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>After Six: rule book ${RULE_BOOK.version}</title><style nonce="{{nonce}}">${STYLE}</style></head><body><header><h1>Rule book</h1><p><strong>Not clinically reviewed: no named clinician has signed any rule.</strong> Labels are US labels. Version ${RULE_BOOK.version}, <code>${RULE_BOOK.hash.slice(0, 12)}</code>, ${entries.length} rules.</p><p class="quiet">Each rule shows the words of its source, the condition as this program reads it (made from the condition itself) and the sentence that an answer shows.</p><nav aria-label="Chapters">${contents}</nav></header><main>${rules}</main></body></html>`;
}

const heading = (name: string): string =>
  escaped(name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '));

function article(entry: BookEntry): string {
  const open = entry.notFormalised.map((line) => `<dd>${escaped(line)}</dd>`).join('');
  return `<article id="${entry.id}"><h3>${escaped(entry.title)}</h3><a class="quiet" href="#${entry.id}"><code>${entry.id}</code></a><dl><dt>Source</dt>${entry.sources.map(source).join('')}<dt>Read as</dt><dd>If ${escaped(entry.reading)}: ${escaped(entry.does)}.</dd>${entry.say ? `<dt>Says</dt><dd>${escaped(entry.say)}</dd>` : ''}${open ? `<dt>Left to judgement</dt>${open}` : ''}<dt>Reviewed</dt><dd>by nobody yet</dd></dl></article>`;
}

function source({ cite, at, words, isQuote }: BookEntry['sources'][number]): string {
  const { title, url } = citationView(cite);
  const name = url
    ? `<a href="${escaped(url)}" title="${escaped(title)}" rel="noopener">${escaped(cite)}</a>`
    : `<span title="${escaped(title)}">${escaped(cite)}</span>`;
  return `<dd><blockquote>${isQuote ? `“${escaped(words)}”` : escaped(words)} <span class="quiet">${name}, ${escaped(at)}</span></blockquote></dd>`;
}
