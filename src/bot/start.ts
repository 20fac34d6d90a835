import { isIPv6 } from 'node:net';
import type { Config } from './config/config.ts';
import type { Core } from './core.ts';
import type { Log } from './log.ts';
import { createServer } from './server.ts';
import { takeDataDir } from './storage/dataDir.ts';
import { signingKey } from './storage/signingKey.ts';
import { openSqliteStore } from './storage/sqlite/sqliteStore.ts';
import type { Store } from './storage/store.ts';
import { storeProblem } from './storage/sqlite/storeProblem.ts';

export interface Running {
  /** Where a browser finds the page. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

export interface StartParts {
  readonly config: Config;
  readonly core: Core;
  /** The built page: `dist/web`. */
  readonly webFolder: string;
  readonly log: Log;
  /** Opens the store in the data folder. */
  readonly openStore?: (folder: string) => Store;
}

const wasTaken = (error: unknown): boolean => (error as { code?: unknown }).code === 'EADDRINUSE';

function urlOf(config: Config, port: number): string {
  const host = isIPv6(config.host) ? `[${config.host}]` : config.host;
  return `${config.publicUrl ?? `http://${host}:${port}`}/`;
}

/**
 * Takes the data folder, opens the store and listens. All or nothing: on failure everything is given back and a
 * sentence is thrown.
 */
export async function startServer({
  config,
  core,
  webFolder,
  log,
  openStore = openSqliteStore,
}: StartParts): Promise<Running> {
  const folder = takeDataDir(config.dataDir);
  const undo: (() => Promise<void> | void)[] = [() => folder.release()];
  const stop = async (): Promise<void> => {
    while (undo.length > 0) await undo.pop()?.();
  };
  try {
    const key = signingKey(folder.path, config.directLineSecret);
    const store = openStore(folder.path);
    undo.push(() => store.close());
    const server = createServer({ config, core, store, key, log, webFolder });
    const port = await server.listen();
    undo.push(() => server.close());
    return { url: urlOf(config, port), port, stop };
  } catch (error) {
    await stop();
    if (!wasTaken(error)) throw storeProblem(error, folder.path) ?? error;
    throw new Error(
      `PORT: ${config.port} is in use on ${config.host}. Stop the other program, or choose another PORT.`,
    );
  }
}
