import type { Metrics } from '../http/metrics.ts';
import type { Log } from '../log.ts';
import { errorFacts } from '../log.ts';
import { type Desk, onActivity, type TurnSupport } from '../onActivity.ts';
import type { SerialQueue } from '../serialQueue.ts';
import type { Account } from '../storage/custody.ts';
import type { CaseChange, Pending, SentCard, Store } from '../storage/store.ts';
import type { DirectLineAdapter } from './adapter.ts';
import type { Hub } from './hub.ts';

/** A turn that ended the process this often is answered with an apology instead of being tried again. */
const STARTS_ALLOWED = 3;
const CONFLICTS_ALLOWED = 5;
const RETRY_MS = [200, 1000, 5000, 15_000] as const;
const LONGEST_RETRY_MS = 30_000;

export interface DirectLineTurns {
  /** An activity has been accepted: it is answered in its turn. */
  wake(conversation: string): void;
  /** No more retries; what is unanswered is answered at the next start. */
  stop(): void;
}

export interface TurnPorts {
  readonly store: Store;
  readonly hub: Hub;
  readonly queue: SerialQueue;
  readonly adapter: () => Promise<DirectLineAdapter>;
  readonly support: TurnSupport;
  readonly metrics: Metrics;
  readonly log: Log;
  /** A conversation as the log may name it. */
  readonly hash: (conversation: string) => string;
}

interface Notes {
  change: CaseChange | undefined;
  account: Account;
}

/** Everything is noted and filed with the replies, as one transaction. */
const noteDesk = (store: Store, conversation: string, notes: Notes): Desk => ({
  conversation,
  filed: (person) => store.caseOf(conversation, person),
  keep: async (change, _activities, account = {}) => {
    notes.change = change;
    notes.account = account;
  },
  sent: async (_person: string, cards: readonly SentCard[]) => {
    if (notes.change !== undefined) notes.change = { ...notes.change, cards };
  },
});

const refuseToTry = (support: TurnSupport): TurnSupport => ({
  ...support,
  core: {
    ...support.core,
    takeTurn: () => {
      throw new Error('This turn ended the process before.');
    },
  },
});

/** Answers accepted Direct Line activities, one after another in each conversation. */
export function createDirectLineTurns(ports: TurnPorts): DirectLineTurns {
  const { store, hub, queue, support, metrics, log } = ports;
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;

  const attempt = async (pending: Pending): Promise<'filed' | 'conflict'> => {
    const adapter = await ports.adapter();
    const notes: Notes = { change: undefined, account: {} };
    const desk = noteDesk(store, pending.conversation, notes);
    const used = pending.starts >= STARTS_ALLOWED ? refuseToTry(support) : support;
    const written = await adapter.take(pending.activity, (context) => onActivity(context, desk, used));
    const { conversation, key } = pending;
    const { change, account } = notes;
    return store.answer({ conversation, key, log: written, ...(change && { change }), ...account });
  };

  /** A conflict may also mean that the turn was answered: what is next is asked anew each time. */
  const answerNext = async (conversation: string): Promise<void> => {
    const end = metrics.turnTimer('directline');
    for (let tries = 0; tries <= CONFLICTS_ALLOWED; tries += 1) {
      const pending = await store.nextPending(conversation);
      if (pending !== undefined && (await attempt(pending)) === 'conflict') continue;
      if (pending !== undefined) log.info({ conversation: ports.hash(conversation), ms: end() }, 'turn');
      return hub.wake(conversation);
    }
    throw new Error('The case kept changing under a turn.');
  };

  const wake = (conversation: string, failures = 0): void => {
    void queue
      .run(conversation, () => answerNext(conversation))
      .catch((error: unknown) => {
        log.error(
          { conversation: ports.hash(conversation), failures, ...errorFacts(error) },
          'a turn could not be filed',
        );
        if (stopped) return;
        const delay = RETRY_MS[failures] ?? LONGEST_RETRY_MS;
        const timer = setTimeout(() => {
          timers.delete(timer);
          wake(conversation, failures + 1);
        }, delay);
        timers.add(timer);
      });
  };

  return {
    wake: (conversation) => wake(conversation),
    stop: () => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
