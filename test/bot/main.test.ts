import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Json, openChat, post, temporaryFolder, until } from './harness.ts';
import { freePort, listeningServer, REAL } from './serverProcess.ts';

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

describe('the server with the real floors below it', () => {
  it('reads a note back, keeps the welcome, and stores no identity', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    const server = await listeningServer(env, REAL);
    const chat = await openChat(`http://127.0.0.1:${env.PORT}`);
    await chat.texts(1);
    await chat.say(NOTE);
    const log = await until(chat.log, (all) =>
      all.some((entry) => (entry.channelData as Json | undefined)?.stage === 'read_back'),
    );
    const readBack = log.find((entry) => (entry.channelData as Json | undefined)?.stage === 'read_back');
    expect(readBack).toMatchObject({ channelData: { findings: { pluvictoInfusions: 6, ecog: 1 } } });
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
    const echo = log.find((entry) => (entry.from as Json).role === 'user');
    expect(echo?.text).toBe(NOTE.replace('7654321', '███████'));
    expect(await server.end('SIGTERM')).toBe(0);
    const files = readdirSync(env.DATA_DIR).map((name) => readFileSync(join(env.DATA_DIR, name), 'latin1'));
    expect(files.join('')).toContain('infusions of Pluvicto');
    expect(files.join('') + server.err()).not.toContain('7654321');
  }, 40_000);

  it('takes a card’s button unharmed by the masking, and shows the answer in its place', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    await listeningServer(env, REAL);
    const chat = await openChat(`http://127.0.0.1:${env.PORT}`);
    await chat.texts(1);
    await chat.say('I am an oncologist');
    const asked = (await until(chat.log, (all) => all.length >= 3)).at(-1);
    const buttons = buttonsIn(asked?.attachments).filter(({ data }) => data?.act === 'answer');
    expect(buttons.length).toBeGreaterThan(0);
    await chat.send({ type: 'message', value: buttons.at(-1)?.data });
    const log = await until(chat.log, (all) => all.length >= 6);
    expect(log.at(-2)).toMatchObject({ id: asked?.id, timestamp: asked?.timestamp });
    expect(log.at(-1)).toMatchObject({ channelData: { revision: 1 } });
  }, 40_000);

  it('assesses findings over HTTP', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    await listeningServer(env, REAL);
    const url = `http://127.0.0.1:${env.PORT}/api/assess`;
    const good = await post(url, { pluvictoInfusions: 6, redFlags: [], adt: 'stopped' });
    expect(good.status).toBe(200);
    expect(good.body).toMatchObject({ pathway: expect.any(String), ruleBook: { hash: expect.any(String) } });
    const bad = await post(url, { ecog: 5 });
    expect(bad.status).toBe(422);
    expect(bad.body.problems).toEqual([expect.stringMatching(/^ecog: got 5; allowed: /)]);
  }, 40_000);
});
