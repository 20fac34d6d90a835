import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bearer, call, openChat, post, temporaryFolder, until } from './harness.ts';
import { freePort, listeningServer, spawnServer } from './serverProcess.ts';

const CANARY = 'canary-findings-ECOG-3';

describe('the process', () => {
  it('prints the address and why /api/messages is closed, and nothing else on standard output', async () => {
    const PORT = await freePort();
    const server = await listeningServer({ PORT, DATA_DIR: temporaryFolder() });
    expect((await call(`http://127.0.0.1:${PORT}/healthz`)).status).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(server.out().trim().split('\n')).toEqual([
      `After Six is listening at http://127.0.0.1:${PORT}/`,
      expect.stringMatching(
        /^The web chat is ready; Teams is optional and off\. .*MicrosoftAppId, .* are not set/,
      ),
    ]);
  }, 40_000);

  it('prints all wrong settings at once, ends with 1, and has started nothing', async () => {
    const folder = temporaryFolder();
    const server = spawnServer({ PORT: 'http', HOST: '0.0.0.0', DATA_DIR: `${folder}/data` });
    expect(await server.ended).toBe(1);
    expect(server.out()).toBe('');
    for (const name of ['PORT: "http"', 'DIRECT_LINE_SECRET: empty', 'EMERGENCY_CONTACT: empty'])
      expect(server.err()).toContain(name);
  }, 40_000);

  it('ends with 1 and a sentence when the port or the data folder is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const taken = String((other.address() as AddressInfo).port);
    const DATA_DIR = temporaryFolder();
    const noPort = spawnServer({ PORT: taken, DATA_DIR });
    expect(await noPort.ended).toBe(1);
    expect(noPort.err()).toContain(`PORT: ${taken} is in use on 127.0.0.1`);

    await listeningServer({ PORT: '0', DATA_DIR });
    const noFolder = spawnServer({ PORT: '0', DATA_DIR });
    expect(await noFolder.ended).toBe(1);
    expect(noFolder.err()).toMatch(/DATA_DIR: ".*" is in use by another process \(process \d+/);
  }, 40_000);

  it('ends with 1 and a sentence when the data folder cannot be made or its store is damaged', async () => {
    const noFolder = spawnServer({ PORT: '0', DATA_DIR: '/proc/x/data' });
    expect(await noFolder.ended).toBe(1);
    expect(noFolder.err()).toMatch(/^DATA_DIR: "\/proc\/x\/data" cannot be written \(\w+\); allowed: /);

    const DATA_DIR = temporaryFolder();
    const path = join(DATA_DIR, 'after-six.sqlite');
    writeFileSync(path, 'not a database, '.repeat(1000));
    const damaged = spawnServer({ PORT: '0', DATA_DIR });
    expect(await damaged.ended).toBe(1);
    expect(damaged.err()).toContain(`DATA_DIR: ${JSON.stringify(path)} is damaged (SQLITE_NOTADB).`);
    expect(damaged.err()).toMatch(/restore .* backup.* move .* away/i);
    expect(readFileSync(path, 'utf8')).toContain('not a database');
  }, 40_000);

  it('finishes its turns when asked to stop, and what it could not answer is answered at the next start', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    const origin = `http://127.0.0.1:${env.PORT}`;
    const first = await listeningServer(env);
    const chat = await openChat(origin);
    await Promise.all(Array.from({ length: 20 }, (_, index) => chat.say(`m${index}`)));
    expect(await first.end('SIGINT')).toBe(0);
    await listeningServer(env);
    const texts = await chat.texts(41);
    expect(texts.filter((text) => /^\d+: /.test(String(text)))).toHaveLength(20);
    expect(texts).toHaveLength(41);
  }, 40_000);

  it('killed inside a turn answers that turn with an apology once it has been killed three times', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    const origin = `http://127.0.0.1:${env.PORT}`;
    const first = await listeningServer(env);
    const chat = await openChat(origin);
    await chat.texts(1);
    await chat.say('kill');
    expect(await first.ended).toBe('SIGKILL');
    for (let times = 0; times < 2; times += 1) expect(await spawnServer(env).ended).toBe('SIGKILL');
    await listeningServer(env);
    const texts = await chat.texts(3);
    expect(texts.slice(0, 2)).toEqual(['Welcome.', 'kill']);
    expect(texts[2]).toMatch(/Reference \d{6}/);
    await chat.say('alive');
    expect((await chat.texts(5)).at(-1)).toBe('1: alive');
  }, 60_000);

  it('writes no text, findings, ids or tokens to its log, at any level', async () => {
    const env = {
      PORT: await freePort(),
      DATA_DIR: temporaryFolder(),
      LOG_LEVEL: 'trace',
      LOCAL_CHANNEL: '1',
    };
    const origin = `http://127.0.0.1:${env.PORT}`;
    const server = await listeningServer(env);
    const chat = await openChat(origin);
    await chat.say(CANARY);
    await chat.texts(3);
    await chat.send({ type: 'message', value: { note: CANARY } });
    await post(`${chat.url}/activities`, `{"text":"${CANARY}`, bearer(chat.token));
    await post(`${origin}/api/assess`, { ecog: CANARY });
    await post(`${origin}/api/messages`, { type: 'message', text: CANARY });
    await call(`${origin}/${CANARY}`);
    await until(
      () => server.err(),
      (text) => text.includes('"turn"'),
    );
    expect(await server.end('SIGTERM')).toBe(0);
    const written = server.out() + server.err();
    expect(written).toContain('"msg":"request"');
    for (const secret of [CANARY, chat.token, chat.id]) expect(written).not.toContain(secret);
  }, 40_000);
});
