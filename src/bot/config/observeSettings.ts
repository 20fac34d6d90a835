import { z } from 'zod';
import { address } from './channelSettings.ts';
import type { Setting } from './setting.ts';

/** What operators see, and who else. */
export const OBSERVE_SETTINGS = {
  METRICS_TOKEN: {
    read: z.string().regex(/^[\x21-\x7e]{16,512}$/),
    allowed: '16 to 512 printable characters without spaces',
    meaning:
      'What Prometheus sends as Authorization: Bearer to read /metrics. Without it everyone who reaches the server may read them; they hold no text, findings or names.',
    secret: true,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    read: z.union([address(true), z.url({ protocol: /^http$/ })]),
    allowed: 'an http or https address without a query',
    meaning:
      'OpenTelemetry: collector to which traces are sent (OTLP over HTTP, at /v1/traces below it). They hold routes, times, hashes and pathways; no text, findings or names. Nothing is traced without it.',
  },
} as const satisfies Record<string, Setting<unknown>>;
