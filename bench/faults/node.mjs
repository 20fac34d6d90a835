import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A port that was free a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * A server as a process of its own, always on one port.
 * @param {readonly string[]} command Node's arguments
 * @param {Record<string, string>} env
 */
export async function createNode(command, env) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let said = '';

  const isReady = () =>
    fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );

  return {
    origin,
    /** Resident memory in MB. */
    memory: () => {
      const status = readFileSync(`/proc/${child?.pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
    },
    /** Resolves once it is ready; rejects with what it said when it ends instead. */
    start: async () => {
      said = '';
      const started = spawn(process.execPath, [...command], {
        env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'error', ...env, PORT: String(port) },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child = started;
      started.stderr.on('data', (data) => {
        said = `${said}${data}`.slice(-4000);
      });
      while (!(await isReady())) {
        if (started.exitCode !== null) throw new Error(`The server ended: ${said}`);
        await wait(10);
      }
    },
    /** @param {NodeJS.Signals} signal */
    end: async (signal) => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof createNode>>} Node */
