import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import type { Nodes } from '../store.ts';
import { type Link, openLink } from './link.ts';
import { lockKey } from './lockKey.ts';
import type { Statement } from './statement.ts';

const CHANNEL = 'after_six_log';
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 200;

const NODES = {
  lock: { name: 'nodes.lock', text: 'SELECT pg_try_advisory_lock($1) AS got' },
  unlock: { name: 'nodes.unlock', text: 'SELECT pg_advisory_unlock($1)' },
  tell: { name: 'nodes.tell', text: `SELECT pg_notify('${CHANNEL}', told) FROM unnest($1::text[]) AS told` },
} as const satisfies Record<string, Statement>;

/** Tells many in one go, as soon as the link is free; what could not be told is kept until it can. */
function createTeller(link: () => Link) {
  const untold = new Set<string>();
  let isTelling = false;

  const flush = async (): Promise<void> => {
    if (isTelling) return;
    isTelling = true;
    try {
      while (untold.size > 0) {
        const some = [...untold];
        untold.clear();
        await link()
          .ask(NODES.tell, some)
          .catch((error: unknown) => {
            for (const each of some) untold.add(each);
            throw error;
          });
      }
    } catch {
      // The link says when it is restored.
    } finally {
      isTelling = false;
    }
  };

  return {
    flush,
    tell: (conversation: string): void => {
      untold.add(conversation);
      void flush();
    },
  };
}

/** Takes the conversation's lock on the link, and gives it back. A lost link gives it back too. */
function createAlone({ ask }: Link): Nodes['alone'] {
  const take = async (key: string): Promise<void> => {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const [row] = (await ask<{ got: boolean }>(NODES.lock, key)).rows;
      if (row?.got) return;
      await wait(pause * (0.5 + Math.random() / 2), undefined, { ref: false });
    }
  };
  return async (conversation, task) => {
    const key = lockKey('turn', conversation);
    await take(key);
    try {
      return await task();
    } finally {
      await ask(NODES.unlock, key).catch(() => undefined);
    }
  };
}

/** This node among those on the same database. Rejects when the database cannot be reached. */
export async function joinNodes(
  url: string,
  node: string,
  log: Log,
  lookEvery: number,
): Promise<{ nodes: Nodes; link: Link }> {
  let listener: (conversation?: string) => void = () => undefined;
  const teller = createTeller(() => link);
  const link = await openLink({
    url,
    log,
    node,
    channel: CHANNEL,
    onNotice: (conversation) => listener(conversation),
    onRestored: () => {
      listener();
      void teller.flush();
    },
  });
  const nodes: Nodes = {
    alone: createAlone(link),
    tell: teller.tell,
    onNews: (next) => {
      listener = next;
    },
    lookEvery,
  };
  return { nodes, link };
}
