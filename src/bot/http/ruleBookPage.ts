import { currentReview } from '../../records/index.ts';
import type { Config } from '../config/config.ts';
import { lazy } from '../lazy.ts';
import { answeredUnchanged } from './negotiation.ts';
import type { Router } from './router.ts';
import { chosen, formsOf } from './ruleBook/forms.ts';
import { ruleBookPage } from './ruleBook/page.ts';

/**
 * `GET /rulebook`: the rule book to read, search, print and link into. Made once, at the first request, so that no start waits for it, and sent compressed; a reader
 * who has these very bytes gets 304.
 */
export function serveRuleBook(router: Router, config: Config): void {
  const made = lazy(async () => {
    const { html, policy } = ruleBookPage(currentReview());
    return { policy, forms: await formsOf(html) };
  });
  router.get('/rulebook', async (exchange) => {
    const { req, res } = exchange;
    const { policy, forms } = await made();
    const form = chosen(forms, String(req.headers['accept-encoding'] ?? ''));
    res.setHeader('Content-Security-Policy', `${policy}; frame-ancestors ${config.frameAncestors}`);
    res.appendHeader('Vary', 'Accept-Encoding');
    res.setHeader('Cache-Control', 'no-cache');
    if (answeredUnchanged(exchange, form.etag)) return;
    res.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': form.bytes.byteLength,
      ...(form.encoding !== 'identity' && { 'Content-Encoding': form.encoding }),
    });
    res.end(form.bytes);
  });
}
