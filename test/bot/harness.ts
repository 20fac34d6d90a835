import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import type { Environment } from '../../src/bot/config/readSettings.ts';
import type { Core } from '../../src/bot/core.ts';
import { startServer } from '../../src/bot/start.ts';
import { signingKey } from '../../src/bot/storage/signingKey.ts';
import type { Store } from '../../src/bot/storage/store.ts';
import { fakeCore } from './fakeCore.ts';

export type Json = Record<string, unknown>;

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'after-six-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface StartOptions {
  readonly env?: Environment;
  readonly core?: Partial<Core>;
  readonly dataDir?: string;
  readonly webFolder?: string;
  /** Puts faults between the server and its store. */
  readonly wrap?: (store: Store) => Store;
}

/** A whole server in this process, on a free port, with its log in `lines`. */
export async function start({
  env = {},
  core = {},
  dataDir,
  webFolder,
  wrap = (store) => store,
}: StartOptions = {}) {
  const folder = dataDir ?? temporaryFolder();
  const result = loadConfig({ PORT: '0', DATA_DIR: folder, ...env });
  if (!result.ok) throw new Error(result.problems.join('\n'));
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const running = await startServer({
    config: result.config,
    core: { ...fakeCore, ...core },
    webFolder: webFolder ?? 'no page',
    log,
    wrapStore: wrap,
  });
  onTestFinished(() => running.stop());
  const origin = `http://127.0.0.1:${running.port}`;
  return { ...running, origin, config: result.config, folder, lines };
}

export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly headers: Headers;
}

/** One request; the answer's body is JSON or empty. */
export async function call(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text), headers: response.headers };
}

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  call(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });

export const bearer = (token: unknown): Record<string, string> => ({
  Authorization: `Bearer ${String(token)}`,
});

export interface Chat {
  readonly id: string;
  readonly token: string;
  readonly url: string;
  readonly streamUrl: string;
  say(text: string, clientActivityID?: string): Promise<Answer>;
  send(activity: unknown): Promise<Answer>;
  log(watermark?: string): Promise<Json[]>;
  /** The texts of the log, once there are at least so many. */
  texts(count: number): Promise<unknown[]>;
}

/** A started Direct Line conversation, driven over REST. */
export async function openChat(origin: string): Promise<Chat> {
  const root = `${origin}/v3/directline`;
  const made = await post(`${root}/tokens/generate`, '');
  const started = await post(`${root}/conversations`, {}, bearer(made.body.token));
  const id = String(started.body.conversationId);
  const token = String(started.body.token);
  const url = `${root}/conversations/${id}`;
  const send = (activity: unknown) => post(`${url}/activities`, activity, bearer(token));
  const log = async (watermark = '') =>
    (await call(`${url}/activities?watermark=${watermark}`, { headers: bearer(token) })).body
      .activities as Json[];
  return {
    id,
    token,
    url,
    streamUrl: String(started.body.streamUrl),
    send,
    log,
    say: (text, clientActivityID) =>
      send({ type: 'message', text, ...(clientActivityID && { channelData: { clientActivityID } }) }),
    texts: async (count) => {
      const entries = await until(log, (all) => all.length >= count);
      return entries.map((entry) => entry.text);
    },
  };
}

/** Asks again until the answer is good; fails after 10 s with the last one. */
export async function until<T>(ask: () => Promise<T> | T, good: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await ask();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`Still not as expected: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

export interface Claims {
  readonly conv: string;
  readonly user: string;
  /** Seconds from now; negative is the past. */
  readonly expires: number;
  readonly since?: number;
}

/** A token that the server of this folder would have signed. */
export function mint(folder: string, { conv, user, expires, since = -60 }: Claims): Promise<string> {
  const seconds = Math.floor(Date.now() / 1000);
  return new SignJWT({ conv, user, auth_time: seconds + since })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('after-six')
    .setAudience('directline')
    .setExpirationTime(seconds + expires)
    .sign(signingKey(folder, undefined));
}
