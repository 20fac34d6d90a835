import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import type { Core } from '../../src/bot/core.ts';
import { coreFor } from '../../src/bot/coreFor.ts';
import type { Store } from '../../src/bot/storage/store.ts';
import { fakeCore } from './fakeCore.ts';
import { bearer, call, openChat, post, start, until } from './harness.ts';
import { type CollectedSpan, startCollector } from './localCollector.ts';

const CASE =
  'Six infusions of Pluvicto completed. On ADT, testosterone 14 ng/dL. Progressed. ECOG 1. MSS. HRR negative. ' +
  'Prior docetaxel: yes. Prior cabazitaxel: no. Prior abiraterone: no. Prior enzalutamide: yes. No red flags.';

const real = () => {
  const settings = loadConfig({});
  if (!settings.ok) throw new Error('The defaults are wrong.');
  return coreFor(settings.config);
};
const metricsOf = async (origin: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(`${origin}/metrics`, { headers })).text();
const valueIn = (text: string, series: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1),
  );

describe('metrics', () => {
  it('count answers by pathway, what was not understood, turns, the store, and the process itself', async () => {
    const { origin } = await start({ core: real() });
    const chat = await openChat(origin);
    await chat.say(CASE);
    await chat.say('yes');
    await chat.say('qwxz');
    await chat.texts(7);
    const text = await metricsOf(origin);
    expect(valueIn(text, 'aftersix_answers_total{pathway="chemotherapy"}')).toBe(1);
    expect(valueIn(text, 'aftersix_answers_total{pathway="urgent"}')).toBe(0);
    expect(valueIn(text, 'aftersix_not_understood_total')).toBe(1);
    expect(valueIn(text, 'aftersix_turn_seconds_count{channel="directline"}')).toBe(4);
    expect(valueIn(text, 'aftersix_incidents_total{kind="withheld_answer"}')).toBe(0);
    expect(valueIn(text, 'aftersix_store_seconds_count{operation="accept"}')).toBe(3);
    expect(valueIn(text, 'aftersix_waiting_turns')).toBe(0);
    expect(valueIn(text, 'aftersix_sockets')).toBe(0);
    expect(valueIn(text, 'aftersix_memory_bytes')).toBeGreaterThan(1e7);
    for (const name of [
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_p99_seconds',
      'nodejs_heap_size_used_bytes',
    ])
      expect(text).toContain(`\n${name} `);
  });

  it('count each answer that a guardrail withheld, in a conversation and as a document, and the log names which', async () => {
    const withheld: Core = {
      ...fakeCore,
      takeTurn: (turn, record) => {
        const outcome = fakeCore.takeTurn(turn, record);
        const incident = { reference: 'G-1', breaches: [{ guardrail: 7, what: 'a test' }] };
        return turn.text === 'breach' ? { ...outcome, incident } : outcome;
      },
    };
    const { origin, lines } = await start({ core: withheld });
    const counted = async () =>
      valueIn(await metricsOf(origin), 'aftersix_incidents_total{kind="withheld_answer"}');
    const chat = await openChat(origin);
    await chat.say('no breach');
    await chat.texts(3);
    expect(await counted()).toBe(0);
    await chat.say('breach');
    await chat.texts(5);
    expect(await counted()).toBe(1);
    expect(lines.filter((line) => line.includes('"guardrails":[7]') && line.includes('G-1'))).toHaveLength(1);
    expect((await post(`${origin}/api/assess`, { ecog: 4 })).status).toBe(500);
    expect(await counted()).toBe(2);
  });

  it('have as many series as there are routes, whatever is asked for', async () => {
    const { origin } = await start();
    const series = async () =>
      (await metricsOf(origin)).split('\n').filter((line) => line.startsWith('aftersix_http_requests_total{'))
        .length;
    await Promise.all([call(`${origin}/nowhere`), openChat(origin), metricsOf(origin)]);
    const before = await series();
    for (let index = 0; index < 30; index += 1) {
      await call(`${origin}/nowhere-${index}`);
      const chat = await openChat(origin);
      await call(chat.url, { headers: bearer(chat.token) });
    }
    expect((await series()) - before).toBeLessThanOrEqual(1);
  });

  it('are read with their token alone, where one is set', async () => {
    const METRICS_TOKEN = 'metrics-token-of-prometheus';
    const { origin } = await start({ env: { METRICS_TOKEN } });
    for (const headers of [{}, bearer('wrong'), bearer(`${METRICS_TOKEN}x`)]) {
      const refused = await call(`${origin}/metrics`, { headers });
      expect(refused.status).toBe(401);
      expect(refused.headers.get('WWW-Authenticate')).toBe('Bearer');
    }
    expect(await metricsOf(origin, bearer(METRICS_TOKEN))).toContain('aftersix_turn_seconds');
  });

  it('tell what the store took also when it failed', async () => {
    const wrap = (store: Store): Store => ({ ...store, logAfter: () => Promise.reject(new Error('no')) });
    const { origin } = await start({ wrap });
    const chat = await openChat(origin);
    expect((await call(`${chat.url}/activities`, { headers: bearer(chat.token) })).status).toBe(503);
    const text = await metricsOf(origin);
    expect(valueIn(text, 'aftersix_store_seconds_count{operation="logAfter"}')).toBe(1);
  });
});

describe('traces', () => {
  const attributesOf = ({ attributes }: CollectedSpan) =>
    Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

  it('reach the collector: a request, the turn that it began and what the store did, under the caller’s own trace', async () => {
    const collector = await startCollector();
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint };
    const { origin, stop } = await start({ core: real(), env });
    const chat = await openChat(origin);
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const headers = { ...bearer(chat.token), traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
    await post(`${chat.url}/activities`, { type: 'message', text: `${CASE} Canary Fields` }, headers);
    await chat.texts(3);
    await chat.say('yes');
    await chat.texts(5);
    await stop();
    const spans = await until(collector.spans, (all) => all.length > 0);
    const request = spans.find((span) => span.name.startsWith('POST') && span.traceId === traceId);
    expect(request).toMatchObject({ parentSpanId: '00f067aa0ba902b7' });
    const turn = spans.find((span) => span.name === 'turn' && span.parentSpanId === request?.spanId);
    expect(turn?.traceId).toBe(traceId);
    expect(attributesOf(turn as CollectedSpan)['aftersix.conversation']).toMatch(/^[0-9a-f]{12}$/);
    expect(spans.some((span) => span.name === 'store answer' && span.parentSpanId === turn?.spanId)).toBe(
      true,
    );
    const pathways = spans.map((span) => attributesOf(span)['aftersix.pathway']).filter(Boolean);
    expect(pathways).toEqual(['chemotherapy']);
    for (const secret of ['Canary', 'testosterone', 'docetaxel', chat.id, chat.token])
      expect(collector.text()).not.toContain(secret);
  });

  it('that nobody collects hold nothing up', async () => {
    const { origin } = await start({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' } });
    const chat = await openChat(origin);
    await chat.say('a');
    expect(await chat.texts(3)).toEqual(['Welcome.', 'a', '1: a']);
  });

  it('are not even loaded where no collector is set', () => {
    const loadedWith = (endpoint: string): string => {
      const script = `
        import { createRequire } from 'node:module';
        import { createTracing } from './src/bot/observability/tracing.ts';
        await import('./src/bot/server.ts');
        await createTracing(${JSON.stringify(endpoint)} || undefined).load();
        const loaded = Object.keys(createRequire(import.meta.url).cache);
        console.log(loaded.length > 0, loaded.some((path) => path.includes('@opentelemetry')));`;
      const arguments_ = ['--import', 'tsx', '--input-type=module', '--eval', script];
      const cwd = fileURLToPath(new URL('../..', import.meta.url));
      return spawnSync(process.execPath, arguments_, { cwd, encoding: 'utf8' }).stdout.trim();
    };
    expect(loadedWith('')).toBe('true false');
    expect(loadedWith('http://127.0.0.1:9')).toBe('true true');
  });
});
