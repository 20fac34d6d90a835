import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ServerProcess {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  end(signal: NodeJS.Signals): Promise<number | string>;
}

const FAKE = 'test/bot/fakeServer.ts';
export const REAL = 'src/bot/main.ts';

/** Starts a server as a process of its own, with the fake core unless the real one is asked for. */
export function spawnServer(env: Record<string, string>, program = FAKE): ServerProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return {
    child,
    out: () => out,
    err: () => err,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** A server that listens; rejects with what it complained about when it ends instead. */
export async function listeningServer(env: Record<string, string>, program = FAKE): Promise<ServerProcess> {
  const server = spawnServer(env, program);
  const listening = new Promise<void>((resolve) => {
    server.child.stdout?.on('data', () => {
      if (server.out().includes('is listening at')) resolve();
    });
  });
  await Promise.race([
    listening,
    server.ended.then((code) => {
      throw new Error(`The server ended (${code}): ${server.err()}`);
    }),
  ]);
  return server;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}
