import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Store } from '../../src/bot/storage/store.ts';
import { startPostgres } from '../support/postgres.ts';
import { ENGINES, SECRET } from './engines.ts';
import {
  bearer,
  type Chat,
  call,
  type Json,
  openChat,
  post,
  start,
  temporaryFolder,
  until,
} from './harness.ts';
import { fakeProgram, freePort, listeningServer } from './serverProcess.ts';

const REFUSED = { error: { code: 'StorageUnavailable', message: expect.stringMatching(/later/) } };

const textsOf = (log: readonly Json[]): string[] => log.map(({ text }) => String(text));

/** That each message was answered once, in the order in which they stand. */
function expectAnswered(log: readonly string[], said: readonly string[]): void {
  expect(log.filter((text) => said.includes(text))).toEqual(said);
  expect(log.filter((text) => /^\d+: /.test(text))).toEqual(
    said.map((text, index) => `${index + 1}: ${text}`),
  );
}

describe('a database that goes away', () => {
  it('stopped or crashed, has people told to try again, and is found again by the same process', async () => {
    const database = await startPostgres();
    onTestFinished(database.remove);
    const env = { DATABASE_URL: await database.database(), DIRECT_LINE_SECRET: SECRET };
    const { origin, lines } = await start({ env });
    const chat = await openChat(origin);
    const { token } = (await post(`${origin}/v3/directline/tokens/generate`, '')).body;
    const expectRefusals = async (text: string): Promise<void> => {
      const answers = [
        await chat.say(text, text),
        await post(`${origin}/v3/directline/conversations`, '', bearer(token)),
        await call(`${chat.url}/activities`, { headers: bearer(chat.token) }),
      ];
      for (const { status, headers, body } of answers)
        expect([status, headers.get('Retry-After'), body]).toEqual([503, '5', REFUSED]);
      expect((await call(`${origin}/readyz`)).status).toBe(503);
      expect((await call(`${origin}/healthz`)).status).toBe(200);
    };
    for (const [signal, early, late] of [
      ['SIGQUIT', 'a', 'b'],
      ['SIGINT', 'c', 'd'],
    ] as const) {
      // Accepted, and perhaps not answered yet when the database goes.
      await chat.say(early, early);
      await database.stop(signal);
      await expectRefusals(late);
      await wait(700);
      await expectRefusals(late);
      await database.start();
      await until(
        () => chat.say(late, late),
        ({ status }) => status === 200,
      );
    }
    expectAnswered(textsOf(await until(chat.log, (log) => log.length >= 9)), ['a', 'b', 'c', 'd']);
    expect((await call(`${origin}/readyz`)).status).toBe(200);
    expect(lines.filter((line) => line.includes('postgres://'))).toEqual([]);
  });
});

describe.each(ENGINES)('a slow disk below %s', (_engine, engine) => {
  it('delays answers and changes neither their order nor their number', async () => {
    let count = 0;
    const slowly =
      <A extends readonly unknown[], R>(method: (...given: A) => Promise<R>) =>
      async (...given: A): Promise<R> => {
        count += 1;
        await wait((count * 37) % 90);
        return method(...given);
      };
    const wrap = (store: Store): Store => ({
      ...store,
      accept: slowly(store.accept),
      answer: slowly(store.answer),
      nextPending: slowly(store.nextPending),
      logAfter: slowly(store.logAfter),
    });
    const { origin } = await start({ env: engine.env(await engine.place()), wrap });
    const chat = await openChat(origin);
    const said = Array.from({ length: 10 }, (_, index) => `m${index}`);
    for (const text of said) await chat.say(text, text);
    expectAnswered(textsOf(await until(chat.log, (log) => log.length >= 21)), said);
  });
});

describe('a disk that is full', () => {
  /** Files of this process may not grow beyond so many blocks, as on a disk without space. */
  async function crampedServer(env: Record<string, string>, blocks: number) {
    const script = `ulimit -S -f ${blocks}; exec "$0" "$1"`;
    const child = spawn('/bin/sh', ['-c', script, process.execPath, fakeProgram()], {
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    return child;
  }

  /** Says long messages until one is refused; those that were accepted. */
  async function fill(chat: Chat): Promise<readonly string[]> {
    const said: string[] = [];
    for (let count = 0; count < 200; count += 1) {
      const text = `m${count} ${'x'.repeat(30_000)}`;
      const { status } = await chat.say(text, `${count}`);
      if (status !== 200) {
        expect(status).toBe(503);
        return said;
      }
      said.push(text);
    }
    return expect.fail('the disk was not full');
  }

  it('is used again by the same process once there is space, with nothing lost', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    const origin = `http://127.0.0.1:${env.PORT}`;
    const cramped = await crampedServer(env, 1000);
    const chat = await openChat(origin);
    await chat.texts(1);
    const said = await fill(chat);
    const isReady = async () => (await call(`${origin}/readyz`)).status;
    await until(isReady, (status) => status === 503);
    spawnSync('prlimit', ['--pid', String(cramped.pid), '--fsize=unlimited:unlimited']);
    await until(isReady, (status) => status === 200);
    await until(
      () => chat.say('after', 'after'),
      ({ status }) => status === 200,
    );
    const all = [...said, 'after'];
    expectAnswered(textsOf(await until(chat.log, (log) => log.length >= 1 + 2 * all.length)), all);
    expect(cramped.exitCode).toBeNull();
  });

  it('refuses what it cannot keep, goes on answering, and has lost nothing when there is space again', async () => {
    const env = { PORT: await freePort(), DATA_DIR: temporaryFolder() };
    const origin = `http://127.0.0.1:${env.PORT}`;
    const cramped = await crampedServer(env, 1000);
    const chat = await openChat(origin);
    await chat.texts(1);
    const said = await fill(chat);
    await until(
      () => call(`${origin}/readyz`),
      (answer) => answer.status === 503,
    );
    expect((await call(`${origin}/healthz`)).status).toBe(200);
    cramped.kill('SIGTERM');
    await once(cramped, 'exit');
    await listeningServer(env);
    expect(said.length).toBeGreaterThan(0);
    expectAnswered(textsOf(await until(chat.log, (log) => log.length >= 1 + 2 * said.length)), said);
  });
});
