import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import { coreFor } from '../../src/bot/coreFor.ts';
import { type Json, openChat, post, start, temporaryFolder, until } from './harness.ts';
import { listeningServer, REAL } from './serverProcess.ts';

const NOTE =
  'MRN 7654321, completed 6 infusions of Pluvicto, progressed on CT, ECOG 1, on ADT with testosterone 12 ng/dL, MSS, ' +
  'HRR negative, prior docetaxel, no prior cabazitaxel, prior enzalutamide, no abiraterone';

interface Button {
  readonly title?: string;
  readonly data?: Json;
}

/** Every button in a card, wherever it is. */
function buttonsIn(value: unknown): Button[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Json).type === 'Action.Submit' || (value as Json).type === 'Action.Execute';
  return [...(own ? [value as Button] : []), ...Object.values(value).flatMap(buttonsIn)];
}

const real = (env: Record<string, string> = {}) => {
  const settings = loadConfig(env);
  if (!settings.ok) throw new Error(settings.problems.join('\n'));
  return coreFor(settings.config);
};

const stageOf = (entry: Json): unknown => (entry.channelData as Json | undefined)?.stage;

describe('the server with the real floors below it', () => {
  it('reads a note back, keeps the welcome, and stores no identity', async () => {
    const { origin, folder, lines, stop } = await start({ core: real() });
    const chat = await openChat(origin);
    await chat.texts(1);
    await chat.say(NOTE);
    const log = await until(chat.log, (all) => all.some((entry) => stageOf(entry) === 'read_back'));
    const readBack = log.find((entry) => stageOf(entry) === 'read_back');
    expect(readBack).toMatchObject({ channelData: { findings: { pluvictoInfusions: 6, ecog: 1 } } });
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
    const echo = log.find((entry) => (entry.from as Json).role === 'user');
    expect(echo?.text).toBe(NOTE.replace('7654321', '███████'));
    await stop();
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(files.join('')).toContain('infusions of Pluvicto');
    expect(files.join('') + lines.join('')).not.toContain('7654321');
  });

  it('takes a card’s button unharmed by the masking, and shows the answer in its place', async () => {
    const { origin } = await start({ core: real() });
    const chat = await openChat(origin);
    await chat.texts(1);
    await chat.say('I am an oncologist');
    const asked = (await until(chat.log, (all) => all.length >= 3)).at(-1);
    const buttons = buttonsIn(asked?.attachments).filter(({ data }) => data?.act === 'answer');
    expect(buttons.length).toBeGreaterThan(0);
    await chat.send({ type: 'message', value: buttons.at(-1)?.data });
    const log = await until(chat.log, (all) => all.length >= 6);
    expect(log.at(-2)).toMatchObject({ id: asked?.id, timestamp: asked?.timestamp });
    expect(log.at(-1)).toMatchObject({ channelData: { revision: 1 } });
  });

  it('names the local emergency route', async () => {
    const { origin } = await start({ core: real({ EMERGENCY_CONTACT: 'Oncology on call, 4321' }) });
    const chat = await openChat(origin);
    await chat.texts(1);
    await chat.say('new leg weakness and he cannot pass urine, suspected cord compression');
    expect((await chat.texts(3)).at(-1)).toContain('Oncology on call, 4321');
  });

  it('assesses findings over HTTP', async () => {
    const { origin } = await start({ core: real() });
    const good = await post(`${origin}/api/assess`, { pluvictoInfusions: 6, redFlags: [], adt: 'stopped' });
    expect(good.status).toBe(200);
    expect(good.body).toMatchObject({ pathway: expect.any(String), ruleBook: { hash: expect.any(String) } });
    const bad = await post(`${origin}/api/assess`, { ecog: 5 });
    expect(bad.status).toBe(422);
    expect(bad.body.problems).toEqual([expect.stringMatching(/^ecog: got 5; allowed: /)]);
  });

  it('starts as the program that npm start runs', async () => {
    const server = await listeningServer({ PORT: '0', DATA_DIR: temporaryFolder() }, REAL);
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(server.out())?.[0] ?? '';
    expect(await (await openChat(origin)).texts(1)).toEqual([expect.stringContaining('Pluvicto')]);
    expect(await server.end('SIGTERM')).toBe(0);
  }, 60_000);
});
