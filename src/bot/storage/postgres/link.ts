import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { errorFacts, type Log } from '../../log.ts';
import { newClient } from './connections.ts';
import { type Ask, askOn, isFromServer } from './statement.ts';

/** The one connection of a node that is always open: what is locked on it is free again when the node ends, however. */
export interface Link {
  /** Rejects at once while the connection is lost. */
  readonly ask: Ask;
  end(): Promise<void>;
}

export interface LinkParts {
  readonly url: string;
  readonly log: Log;
  /** This node's name: the connection holds its lock, so that others can tell whether the node lives. */
  readonly node: string;
  /** The notices that are listened to. */
  readonly channel: string;
  /** What another node told. */
  readonly onNotice: (payload: string) => void;
  /** The connection is there again: notices may have been missed. */
  readonly onRestored: () => void;
}

/** Class of the locks that living nodes hold, each under the hash of its name. */
export const LIVING = 60_112_302;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;

/** Ever longer, and never two nodes in step. */
const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures) * (0.5 + Math.random() / 2);

/** Connects; rejects when the database cannot be reached now. Later losses are mended without an end. */
export async function openLink({ url, log, node, channel, onNotice, onRestored }: LinkParts): Promise<Link> {
  let current: Client | undefined;
  let ended = false;

  const connect = async (): Promise<void> => {
    const client = newClient(url);
    client.on('end', () => void lost(client));
    client.on('notification', ({ processId, payload }) => {
      if (processId !== (client as unknown as { processID: number }).processID) onNotice(payload ?? '');
    });
    try {
      await client.connect();
      await client.query(`SELECT pg_try_advisory_lock(${LIVING}, hashtext($1))`, [node]);
      await client.query(`LISTEN ${channel}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    current = client;
    if (ended) await client.end();
  };

  const restore = async (): Promise<void> => {
    for (let failures = 0; !ended; failures += 1) {
      await wait(pauseAfter(failures), undefined, { ref: false });
      try {
        await connect();
        log.info('the link to the database is restored');
        return onRestored();
      } catch (error) {
        log.debug(errorFacts(error), 'the database cannot be reached');
      }
    }
  };

  const lost = (client: Client): Promise<void> | undefined => {
    if (current !== client) return undefined;
    current = undefined;
    if (ended) return undefined;
    log.warn('the link to the database was lost');
    return restore();
  };

  /** A connection that does not answer is not waited for again. */
  const drop = (client: Client): void => {
    void lost(client);
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  };

  await connect();
  return {
    ask: async (statement, ...values) => {
      const client = current;
      if (client === undefined) throw new Error('The link to the database is lost.');
      try {
        return await askOn(client)(statement, ...values);
      } catch (error) {
        if (!isFromServer(error)) drop(client);
        throw error;
      }
    },
    end: async () => {
      ended = true;
      await current?.end();
    },
  };
}
