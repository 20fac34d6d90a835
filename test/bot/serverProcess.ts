import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
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

export const REAL = 'src/bot/main.ts';
let fake: string | undefined;

/** The server with the fake core as one file of JavaScript, made once: it starts many times as fast as from its sources. */
export function fakeProgram(): string {
  if (fake !== undefined) return fake;
  const program = join(ROOT, 'node_modules/.cache/after-six/fakeServer.mjs');
  const outfile = `${program}.${process.pid}`;
  const entryPoints = [join(ROOT, 'test/bot/fakeServer.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  renameSync(outfile, program);
  fake = program;
  return program;
}

/** Starts a server as a process of its own, with the fake core unless the real one is asked for. */
export function spawnServer(env: Record<string, string>, program?: string): ServerProcess {
  const command = program === undefined ? [fakeProgram()] : ['--import', 'tsx', program];
  const child = spawn(process.execPath, command, {
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
export async function listeningServer(env: Record<string, string>, program?: string): Promise<ServerProcess> {
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
