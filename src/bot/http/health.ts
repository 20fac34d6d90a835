import type { Store } from '../storage/store.ts';
import { HttpError } from './httpError.ts';
import type { Metrics } from './metrics.ts';
import { sendJson, sendText } from './respond.ts';
import type { Router } from './router.ts';

/** Liveness: the process answers. Readiness: storage takes writes too. Metrics: Prometheus text. */
export function serveHealth(router: Router, store: Store, metrics: Metrics): void {
  router.get('/healthz', ({ res }) => sendJson(res, 200, { status: 'ok' }));
  router.get('/readyz', async ({ res }) => {
    await store.ping().catch((cause: unknown) => {
      throw new HttpError(503, 'NotReady', 'Storage does not take writes.', { 'Retry-After': '5' }, cause);
    });
    sendJson(res, 200, { status: 'ready' });
  });
  router.get('/metrics', ({ res }) =>
    sendText(res, 200, 'text/plain; version=0.0.4; charset=utf-8', metrics.render()),
  );
}
