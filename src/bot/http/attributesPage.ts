import { createHash } from 'node:crypto';
import { reviewWords } from '../../engine/index.ts';
import { type AttributesPage, attributes, currentReview, layOutAttributes } from '../../records/index.ts';
import type { Config } from '../config/config.ts';
import { sendText } from './respond.ts';
import type { Router } from './router.ts';
import { escaped } from './ruleBook/escaped.ts';
import { styleFor } from './ruleBook/style.ts';

/** `GET /decision-support`: the source attributes, to read and to print, in the rule book's look. Made once, at start. */
export function serveAttributes(router: Router, config: Config): void {
  const status = reviewWords(currentReview());
  const { version, hash: bookHash } = attributes().ruleBook;
  const page = layOutAttributes(attributes());
  const style = styleFor(`${page.title}. ${status}`);
  const intro = [`${status}.`, `Rule book ${version}, hash ${bookHash}.`, ...page.intro];
  const html = htmlOf({ ...page, intro }, style);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors ${config.frameAncestors}`;
  router.get('/decision-support', ({ res }) => {
    res.setHeader('Content-Security-Policy', policy);
    sendText(res, 200, 'text/html; charset=utf-8', html, { 'Cache-Control': 'no-cache' });
  });
}

function htmlOf({ title, intro, sections }: AttributesPage, style: string): string {
  const contents = sections.map(({ id, title: name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`);
  const body = sections.map(
    ({ id, title: name, lines }) =>
      `<section id="${id}" aria-labelledby="${id}.title"><h2 id="${id}.title">${escaped(name)}</h2>${listOf(lines)}</section>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head><body><a class="skip" href="#attributes">Skip to the attributes</a><header><h1>${escaped(title)}</h1>${listOf(intro, 'intro')}</header><div class="columns"><nav id="contents" aria-label="Contents"><ol>${contents.join('')}</ol></nav><main id="attributes" tabindex="-1">${body.join('')}</main></div></body></html>`;
}

const listOf = (lines: readonly string[], kind?: string): string =>
  `<ul${kind ? ` class="${kind}"` : ''}>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
