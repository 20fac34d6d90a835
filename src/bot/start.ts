import { isIPv6 } from 'node:net';
import type { Config } from './config/config.ts';
import type { Core } from './core.ts';
import { lazy } from './lazy.ts';
import type { Log } from './log.ts';
import { createServer } from './server.ts';
import { openStorage } from './storage/openStorage.ts';
import type { Store } from './storage/store.ts';

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
  /** Puts something between the server and its store. */
  readonly wrapStore?: (store: Store) => Store;
}

/** Why the port could not be had, in a sentence that names the setting; else the error as it came. */
function listenProblem(error: unknown, { host, port }: Config): unknown {
  switch ((error as { code?: unknown }).code) {
    case 'EADDRINUSE':
      return new Error(`PORT: ${port} is in use on ${host}. Stop the other program, or choose another PORT.`);
    case 'EACCES':
      return new Error(`PORT: ${port} needs rights that this process lacks; allowed: a port above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(
        `HOST: ${JSON.stringify(host)} is no address of this machine; allowed: one that it has.`,
      );
    default:
      return error;
  }
}

function urlOf(config: Config, port: number): string {
  const host = isIPv6(config.host) ? `[${config.host}]` : config.host;
  return `${config.publicUrl ?? `http://${host}:${port}`}/`;
}

/** Opens the store and listens. All or nothing: on failure everything is given back and a sentence is thrown. */
export async function startServer({
  config,
  core,
  webFolder,
  log,
  wrapStore = (store) => store,
}: StartParts): Promise<Running> {
  const storage = await openStorage(config, log);
  try {
    const store = wrapStore(storage.store);
    const server = createServer({ config, core, store, key: storage.key, log, webFolder });
    const port = await server.listen();
    const stop = lazy(async () => {
      await server.close();
      await storage.close();
    });
    return { url: urlOf(config, port), port, stop };
  } catch (error) {
    await storage.close();
    throw listenProblem(error, config);
  }
}
