import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span, Tracer } from '@opentelemetry/api';

/** Facts about a piece of work: names, numbers and hashes, never what a person said. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** Where time goes, told to a collector. */
export interface Tracing {
  /** Work as a span, under the span it is called in. `parent`: a W3C `traceparent` where there is none. */
  span<T>(name: string, facts: Facts, work: () => Promise<T>, parent?: string): Promise<T>;
  /** Adds to the span that is under way, if there is one. */
  note(facts: Facts): void;
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

/** Nothing is traced, and nothing loaded. */
const NO_TRACING: Tracing = {
  span: (_name, _facts, work) => work(),
  note: () => undefined,
  close: async () => undefined,
};

const TRACE_PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
const CLOSE_MS = 2000;
type Api = typeof import('@opentelemetry/api');

/** The tracing API, and a tracer whose spans go to the collector at an OTLP/HTTP endpoint. */
async function open(endpoint: string) {
  const [
    api,
    { BasicTracerProvider, BatchSpanProcessor },
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'after-six' }),
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: 1000 })],
  });
  return { api, provider, tracer: provider.getTracer('after-six') };
}

/** The context of a caller's own span, which came over HTTP. */
function remoteContext({ ROOT_CONTEXT, trace }: Api, parent: string | undefined) {
  const [, traceId, spanId, flags] = TRACE_PARENT.exec(parent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags ?? '0', 16);
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

function tracingWith(api: Api, tracer: Tracer, close: () => Promise<void>): Tracing {
  const current = new AsyncLocalStorage<Span>();
  return {
    span: async (name, attributes, work, parent) => {
      const above = current.getStore();
      const context = above ? api.trace.setSpan(api.ROOT_CONTEXT, above) : remoteContext(api, parent);
      const span = tracer.startSpan(name, { attributes }, context);
      try {
        return await current.run(span, work);
      } catch (error) {
        // Without its message: it may quote what a person wrote.
        span.setStatus({ code: api.SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
    note: (facts) => void current.getStore()?.setAttributes(facts),
    close,
  };
}

async function openTracing(endpoint: string): Promise<Tracing> {
  const { api, provider, tracer } = await open(endpoint);
  return tracingWith(api, tracer, async () => {
    const late = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_MS).unref());
    await Promise.race([provider.shutdown().catch(() => undefined), late]);
  });
}

/**
 * Tracing to the collector at an endpoint, once `load` has resolved. Without an endpoint nothing is loaded; a collector
 * that does not answer holds nothing up.
 */
export function createTracing(endpoint: string | undefined): Tracing & { load(): Promise<void> } {
  let active = NO_TRACING;
  return {
    load: async () => {
      if (endpoint !== undefined) active = await openTracing(endpoint);
    },
    span: (...given) => active.span(...given),
    note: (facts) => active.note(facts),
    close: () => active.close(),
  };
}
