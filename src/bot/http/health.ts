import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import type { Store } from '../storage/store.ts';
import { bearerOf, isSameSecret } from './bearer.ts';
import { HttpError, shuttingDown } from './httpError.ts';
import type { Metrics } from './metrics.ts';
import { sendJson, sendText } from './respond.ts';
import type { Router } from './router.ts';

export interface HealthParts {
  readonly config: Config;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly isStopping: () => boolean;
}

/** A store that takes longer than this to take a write is not ready, whatever it says later. */
const STORE_MS = 2000;

/** Throws where the store does not take a write in time. */
async function askStore(store: Store): Promise<void> {
  const timer = new AbortController();
  const late = wait(STORE_MS, undefined, { ref: false, signal: timer.signal }).then(() => {
    throw new Error('Storage did not answer in time.');
  });
  await Promise.race([store.ping(), late]).finally(() => timer.abort());
}

/**
 * Liveness: the process answers. Readiness: storage takes writes too, and the server has not been asked to stop. Metrics:
 * Prometheus text.
 */
export function serveHealth(router: Router, { config, store, metrics, isStopping }: HealthParts): void {
  router.get('/healthz', ({ res }) => sendJson(res, 200, { status: 'ok' }));
  router.get('/readyz', async ({ res }) => {
    if (isStopping()) throw shuttingDown();
    await askStore(store).catch((cause: unknown) => {
      throw new HttpError(503, 'NotReady', 'Storage does not take writes.', { 'Retry-After': '5' }, cause);
    });
    sendJson(res, 200, { status: 'ready' });
  });
  router.get('/metrics', async ({ req, res }) => {
    const { metricsToken } = config;
    if (metricsToken !== undefined && !isSameSecret(bearerOf(req) ?? '', metricsToken))
      throw new HttpError(
        401,
        'MissingToken',
        'Metrics are read with METRICS_TOKEN: Authorization: Bearer.',
        {
          'WWW-Authenticate': 'Bearer',
        },
      );
    sendText(res, 200, 'text/plain; version=0.0.4; charset=utf-8', await metrics.render());
  });
}
