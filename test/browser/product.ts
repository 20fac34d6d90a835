import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** The program that `npm start` runs, as a process of its own with a data folder of its own. */
export interface Product {
  readonly url: string;
  /** Ends it as a power cut would: no handler runs. */
  crash(): Promise<void>;
  /** Starts it again on the same port and the same data. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** Resolves with the address that the program prints; rejects with what it said where it ends instead. */
function listening(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = /listening at (http\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    };
    program.stdout?.on('data', hear);
    program.stderr?.on('data', hear);
    program.on('exit', () => reject(new Error(`The product did not start: ${said}`)));
  });
}

export async function startProduct(): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'after-six-data-'));
  let program: ChildProcess;

  async function start(port: string): Promise<string> {
    program = spawn(process.execPath, ['scripts/run.mjs', 'bot/main.js'], {
      cwd: REPOSITORY,
      env: { ...process.env, PORT: port, HOST: '127.0.0.1', DATA_DIR: data, LOG_LEVEL: 'error' },
    });
    return listening(program);
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    program.kill(signal);
    await once(program, 'exit');
  }

  const url = await start('0');
  return {
    url,
    crash: () => end('SIGKILL'),
    async restart() {
      await start(new URL(url).port);
    },
    async stop() {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
