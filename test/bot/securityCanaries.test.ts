import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { bearer, call, type Json, post, temporaryFolder, until } from './harness.ts';
import { startCollector } from './localCollector.ts';
import { startProvider } from './localProvider.ts';
import { freePort, listeningServer, REAL } from './serverProcess.ts';

/** What must be found nowhere but in the conversation: each in the words of a journey below. */
const CANARIES = {
  name: 'Zebulon Quackenbush',
  mrn: '90817263',
  email: 'z.quackenbush@example.org',
  finding: '17.31',
  words: 'cabazitaxel',
  secret: 'canary-secret-0123456789-0123456789-0123456789',
  metricsToken: 'canary-metrics-token-0123456789',
  subject: 'canary-subject-77',
} as const;
const CASE =
  `${CANARIES.name}, MRN ${CANARIES.mrn}, ${CANARIES.email}. Six infusions of Pluvicto completed. On ADT, testosterone ` +
  `${CANARIES.finding} ng/dL. Progressed. ECOG 1. MSS. HRR negative. Prior docetaxel, no prior ${CANARIES.words}, ` +
  'no abiraterone, prior enzalutamide. No red flags.';

describe('a whole journey', () => {
  it('leaves no name, number, finding, token or secret in the log at trace, in metrics or in traces', async () => {
    const [collector, provider] = [await startCollector(), await startProvider()];
    provider.state.person = { sub: CANARIES.subject };
    const server = await listeningServer(
      {
        ...provider.env,
        PORT: await freePort(),
        DATA_DIR: temporaryFolder(),
        LOG_LEVEL: 'trace',
        LOCAL_CHANNEL: '1',
        DIRECT_LINE_SECRET: CANARIES.secret,
        METRICS_TOKEN: CANARIES.metricsToken,
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      },
      REAL,
    );
    const origin = /http:\/\/[\d.:]+/.exec(server.out())?.[0] ?? '';
    const root = `${origin}/v3/directline`;

    const signedIn = await provider.token();
    const made = await post(`${root}/tokens/generate`, {}, bearer(signedIn));
    const token = String(made.body.token);
    const started = await post(`${root}/conversations`, {}, bearer(token));
    const id = String(started.body.conversationId);
    const streamUrl = String(started.body.streamUrl);
    const socket = new WebSocket(streamUrl);
    const url = `${root}/conversations/${id}/activities`;
    const log = async () =>
      (await call(`${url}?watermark=`, { headers: bearer(token) })).body.activities as Json[];
    const say = (activity: Json) => post(url, { type: 'message', ...activity }, bearer(token));
    await say({ text: CASE, channelData: { clientActivityID: CANARIES.name } });
    await say({ text: 'yes' });
    await say({ value: { act: 'say', says: CASE }, from: { id: CANARIES.name, name: CANARIES.name } });
    const entries = await until(log, (all) => JSON.stringify(all).includes('"assessment"'));
    expect(JSON.stringify(entries)).toContain(CANARIES.finding);

    await post(url, `{"text":"${CASE}`, bearer(token));
    await post(url, { type: CANARIES.name, [CANARIES.mrn]: CASE }, bearer(token));
    await post(`${origin}/api/assess`, { testosterone: CASE, [CANARIES.name]: 1 }, bearer(token));
    await post(`${origin}/api/export`, `{"ecog":1,"${CANARIES.name}":1,"${CANARIES.name}":2}`, bearer(token));
    await post(`${origin}/api/messages`, { type: 'message', text: CASE, from: { name: CANARIES.name } });
    await post(`${root}/tokens/generate`, { user: { id: CANARIES.name } }, bearer(CANARIES.secret));
    await post(`${root}/tokens/generate`, {}, bearer(`${signedIn}x`));
    await post(`${root}/tokens/refresh`, {}, bearer(`${token}x`));
    await call(`${origin}/${encodeURIComponent(CASE)}?name=${encodeURIComponent(CANARIES.name)}`);
    await call(`${origin}/?code=${CANARIES.mrn}&state=${CANARIES.mrn}`);
    await call(`${origin}/healthz`, { headers: { Origin: `https://${CANARIES.mrn}.example` } });
    await call(`${origin}/healthz`, { headers: { 'X-Request-Id': CANARIES.name, Cookie: CANARIES.mrn } });
    const metrics = await (
      await fetch(`${origin}/metrics`, { headers: bearer(CANARIES.metricsToken) })
    ).text();
    socket.close();
    expect(await server.end('SIGTERM')).toBe(0);

    const written = { log: server.out() + server.err(), metrics, traces: collector.text() };
    expect(written.log).toContain('"msg":"request"');
    expect(written.log).toContain('"msg":"turn"');
    expect(written.metrics).toMatch(/aftersix_answers_total\{pathway="\w+"\} [1-9]/);
    expect(written.traces).toContain('aftersix.pathway');
    const ticket = new URL(streamUrl).searchParams.get('t') ?? 'none';
    const user = (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Json).user;
    const secrets = { ...CANARIES, token, signedIn, id, ticket, user: String(user) };
    for (const [where, text] of Object.entries(written))
      for (const [what, secret] of Object.entries(secrets))
        expect([where, what, text.includes(secret)]).toEqual([where, what, false]);
  });
});
