import { createHash } from 'node:crypto';
import type { Config } from '../config/config.ts';
import { answeredUnchanged } from './negotiation.ts';
import { sendText } from './respond.ts';
import type { Router } from './router.ts';
import { escaped } from './ruleBook/escaped.ts';
import { styleFor } from './ruleBook/style.ts';

/** A text to read and to print: lists of sentences under headings. */
export interface DocumentPage {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly string[];
  }[];
}

interface Served {
  readonly path: string;
  readonly page: DocumentPage;
  /** At the foot of every sheet when printed. */
  readonly foot: string;
}

/** Serves a text at `path` in the rule book's look, under a policy that lets nothing run. Made once, at start. */
export function serveDocument(
  router: Router,
  { frameAncestors }: Config,
  { path, page, foot }: Served,
): void {
  const style = styleFor(foot);
  const html = htmlOf(page, style);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors ${frameAncestors}`;
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  router.get(path, (exchange) => {
    const { res } = exchange;
    res.setHeader('Content-Security-Policy', policy);
    res.setHeader('Cache-Control', 'no-cache');
    if (answeredUnchanged(exchange, etag)) return;
    sendText(res, 200, 'text/html; charset=utf-8', html, { 'Cache-Control': 'no-cache' });
  });
}

function htmlOf({ title, intro, sections }: DocumentPage, style: string): string {
  const contents = sections.map(({ id, title: name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`);
  const body = sections.map(
    ({ id, title: name, lines }) =>
      `<section id="${id}" aria-labelledby="${id}.title"><h2 id="${id}.title">${escaped(name)}</h2>${listOf(lines)}</section>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head><body><a class="skip" href="#text">Skip to the text</a><header><h1>${escaped(title)}</h1>${listOf(intro, 'intro')}</header><div class="columns"><nav id="contents" aria-label="Contents"><ol>${contents.join('')}</ol></nav><main id="text" tabindex="-1">${body.join('')}</main></div></body></html>`;
}

const listOf = (lines: readonly string[], kind?: string): string =>
  `<ul${kind ? ` class="${kind}"` : ''}>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
