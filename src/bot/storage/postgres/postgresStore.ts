import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Log } from '../../log.ts';
import type { Answer, Arrival, Store } from '../store.ts';
import { changeCase, readCase, setCards } from './casesTable.ts';
import { newPatientClient, openPool } from './connections.ts';
import { databaseProblem } from './databaseProblem.ts';
import { lockKey } from './lockKey.ts';
import { appendToLog, firstLogged, hasConversation, logAfter, startConversation } from './logTable.ts';
import { joinNodes } from './nodes.ts';
import { accountAfter, accountBefore, createCustody } from './postgresCustody.ts';
import { migrate, POSTGRES_STEPS } from './schema.ts';
import { type Ask, askOn, isFromServer, type Statement } from './statement.ts';
import { acceptTurn, answerTurn, deliverTurn, leftOverTurns, nextTurn, turnState } from './turnsTable.ts';

export interface PostgresParts {
  readonly url: string;
  readonly log: Log;
  /** Milliseconds since 1970, for what people and clients see; nodes go by the database's clock among themselves. */
  readonly now?: () => number;
  /** Milliseconds after which what a living node has not begun may be taken by another. */
  readonly patience?: number;
  readonly steps?: readonly string[];
}

const PATIENCE_MS = 3000;
const LOOK_MS = 1000;
const CONFLICT = new Error('The case has changed since it was read.');

export const STORE = {
  ping: {
    name: 'store.ping',
    text: `INSERT INTO heartbeat (id, beat) VALUES (1, clock_timestamp())
           ON CONFLICT (id) DO UPDATE SET beat = excluded.beat`,
  },
  spend: {
    name: 'store.spend',
    text: 'INSERT INTO spent (name, until) VALUES ($1, $2) ON CONFLICT DO NOTHING',
  },
  forget: { name: 'store.forget', text: 'DELETE FROM spent WHERE until < $1' },
} as const satisfies Record<string, Statement>;

async function prepareSchema(url: string, steps: readonly string[]): Promise<void> {
  const client = newPatientClient(url);
  try {
    await client.connect().catch((error: unknown) => {
      throw databaseProblem(error, url);
    });
    await migrate(client, steps);
  } catch (error) {
    throw isFromServer(error) ? databaseProblem(error, url) : error;
  } finally {
    await client.end();
  }
}

async function rollBack(client: PoolClient, error: unknown): Promise<void> {
  if (error !== CONFLICT && !isFromServer(error)) return client.release(true);
  await client.query('ROLLBACK').then(
    () => client.release(),
    () => client.release(true),
  );
}

/** All of the work or none of it, while no other transaction writes to the conversation. */
async function inTransaction<T>(
  pool: Pool,
  conversation: string,
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${lockKey('write', conversation)})`);
    const result = await work(askOn(client));
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await rollBack(client, error);
    throw error;
  }
}

/**
 * The shared store: a PostgreSQL database for any number of nodes. Rejects with a sentence when the database cannot be
 * used or a version too new for this one made its schema.
 */
export async function openPostgresStore({
  url,
  log,
  now = Date.now,
  patience = PATIENCE_MS,
  steps = POSTGRES_STEPS,
}: PostgresParts): Promise<Store> {
  await prepareSchema(url, steps);
  const node = randomUUID();
  const { nodes, link } = await joinNodes(url, node, log, LOOK_MS);
  const pool = openPool(url, log);
  const ask = askOn(pool);
  const writing = <T>(conversation: string, work: (ask: Ask) => Promise<T>): Promise<T> =>
    inTransaction(pool, conversation, work);

  const start = async (ask: Ask, opening: Arrival): Promise<boolean> => {
    const fresh = await startConversation(ask, opening.conversation);
    if (fresh) await acceptTurn(ask, opening, node, now());
    return fresh;
  };

  const answer = async (ask: Ask, given: Answer): Promise<void> => {
    const { conversation, key, change, log: entries, outbox } = given;
    await accountBefore(ask, given);
    if (!(await answerTurn(ask, conversation, key, outbox))) throw CONFLICT;
    if (change !== undefined && !(await changeCase(ask, conversation, change, now()))) throw CONFLICT;
    await appendToLog(ask, conversation, entries, now());
    await accountAfter(ask, conversation, given, now());
  };

  return {
    nodes,
    custody: createCustody(ask, writing, now),
    startConversation: async (opening) =>
      !(await hasConversation(ask, opening.conversation)) &&
      writing(opening.conversation, (ask) => start(ask, opening)),
    hasConversation: (conversation) => hasConversation(ask, conversation),
    accept: (arrival) => writing(arrival.conversation, (ask) => acceptTurn(ask, arrival, node, now())),
    nextPending: (conversation) => nextTurn(ask, conversation, node),
    caseOf: (conversation, person) => readCase(ask, conversation, person),
    answer: async (given) => {
      try {
        await writing(given.conversation, (ask) => answer(ask, given));
        return 'filed';
      } catch (error) {
        if (error === CONFLICT) return 'conflict';
        throw error;
      }
    },
    turnState: (conversation, key) => turnState(ask, conversation, key),
    delivered: (conversation, key, person, cards) =>
      writing(conversation, async (ask) => {
        await deliverTurn(ask, conversation, key);
        await setCards(ask, conversation, person, cards);
      }),
    append: (conversation, activities) =>
      writing(conversation, async (ask) => {
        await appendToLog(ask, conversation, activities, now());
      }),
    logAfter: (conversation, watermark, limit) => logAfter(ask, conversation, watermark, limit),
    logged: (conversation, activityId) => firstLogged(ask, conversation, activityId),
    leftOver: () => leftOverTurns(link.ask, node, patience),
    spend: async (name, until) => {
      await ask(STORE.forget, new Date(now()));
      return (await ask(STORE.spend, name, new Date(until))).count === 1;
    },
    ping: async () => {
      await ask(STORE.ping);
    },
    close: async () => {
      await link.end();
      await pool.end();
    },
  };
}
