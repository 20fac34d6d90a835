import type { Accepted, ActivityJson, Arrival, LeftOver, Pending, TurnState } from '../store.ts';
import { LIVING } from './link.ts';
import { appendToLog } from './logTable.ts';
import type { Ask, Statement } from './statement.ts';

interface PendingRow {
  readonly key: string;
  readonly activity: string;
  readonly starts: number;
  readonly node: string;
}

interface LeftOverRow extends PendingRow {
  /** A bigint, as text. */
  readonly arrival: string;
  readonly conversation: string;
  readonly answered: boolean;
  readonly delivery: 'log' | 'push';
}

interface StateRow {
  readonly answered: boolean;
  readonly delivered: boolean;
  readonly outbox: string | null;
}

/** A sender who waits for the response has gone after this many times the patience. */
const SENDER_GONE = 20;

export const TURNS = {
  known: {
    name: 'turns.known',
    text: 'SELECT activity_id AS id FROM turns WHERE conversation = $1 AND key = $2',
  },
  insert: {
    name: 'turns.insert',
    text: `INSERT INTO turns (conversation, key, activity_id, activity, delivery, node, accepted_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  },
  next: {
    name: 'turns.next',
    text: `SELECT key, activity, starts, node FROM turns
           WHERE conversation = $1 AND NOT answered ORDER BY arrival LIMIT 1`,
  },
  takeUp: {
    name: 'turns.takeUp',
    text: `UPDATE turns SET starts = starts + 1, node = $3
           WHERE conversation = $1 AND key = $2 RETURNING starts`,
  },
  state: {
    name: 'turns.state',
    text: 'SELECT answered, delivered, outbox FROM turns WHERE conversation = $1 AND key = $2',
  },
  answerLogged: {
    name: 'turns.answerLogged',
    text: `UPDATE turns SET answered = true, delivered = true, activity = NULL
           WHERE conversation = $1 AND key = $2 AND NOT answered`,
  },
  answerOut: {
    name: 'turns.answerOut',
    text: `UPDATE turns SET answered = true, outbox = $3
           WHERE conversation = $1 AND key = $2 AND NOT answered`,
  },
  deliver: {
    name: 'turns.deliver',
    text: `UPDATE turns SET delivered = true, activity = NULL, outbox = CASE delivery WHEN 'return' THEN outbox END
           WHERE conversation = $1 AND key = $2`,
  },
  forget: {
    name: 'turns.forget',
    text: `DELETE FROM turns WHERE NOT delivered AND NOT answered AND delivery = 'return'
           AND looked_at <= now() - $1 * interval '1 ms'`,
  },
  // A time to come is as late as one long gone: the clock was set back. Each is given to one node at a time. What a node that lives is to send, in its own pace, is left to it.
  look: {
    name: 'turns.look',
    text: `WITH living AS MATERIALIZED (
             SELECT objid::bigint AS name FROM pg_locks
             WHERE locktype = 'advisory' AND classid = ${LIVING} AND objsubid = 2
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())),
           found AS (
             SELECT arrival FROM (
               SELECT arrival, delivery,
                 looked_at <= now() - $1 * interval '1 ms' OR looked_at > now() + $1 * interval '1 ms' AS is_late,
                 (hashtext(node::text)::bigint & 4294967295) IN (SELECT name FROM living) AS is_held
               FROM turns WHERE NOT delivered AND delivery <> 'return') AS open
             WHERE CASE delivery WHEN 'push' THEN is_late AND NOT is_held ELSE is_late OR NOT is_held END
             ORDER BY arrival LIMIT 1000)
           UPDATE turns SET looked_at = now(),
             starts = starts + CASE delivery WHEN 'push' THEN 1 ELSE 0 END,
             node = CASE delivery WHEN 'push' THEN $2::uuid ELSE node END
           WHERE arrival IN (
             SELECT arrival FROM turns
             WHERE arrival IN (SELECT arrival FROM found) AND NOT delivered FOR UPDATE SKIP LOCKED)
           RETURNING arrival, conversation, key, activity, starts, answered, delivery`,
  },
} as const satisfies Record<string, Statement>;

const pendingOf = (conversation: string, { key, activity, starts }: PendingRow): Pending => ({
  conversation,
  key,
  activity: JSON.parse(activity),
  starts,
});

/** Inside a transaction that alone writes to the conversation. `node` is at work on it until another takes it up. */
export async function acceptTurn(ask: Ask, arrival: Arrival, node: string, now: number): Promise<Accepted> {
  const { conversation, key, activity, delivery, logged } = arrival;
  const [before] = (await ask<{ id: string }>(TURNS.known, conversation, key)).rows;
  if (before !== undefined) return { fresh: false, id: before.id };
  const [entry] = logged ? await appendToLog(ask, conversation, [activity], now) : [activity];
  const kept: ActivityJson = entry ?? activity;
  const id = typeof kept.id === 'string' ? kept.id : key;
  await ask(TURNS.insert, conversation, key, id, JSON.stringify(kept), delivery, node, new Date(now));
  return { fresh: true, id };
}

/** The oldest unanswered turn, which is this node's from now on. */
export async function nextTurn(ask: Ask, conversation: string, node: string): Promise<Pending | undefined> {
  const [row] = (await ask<PendingRow>(TURNS.next, conversation)).rows;
  if (row === undefined || row.node === node) return row && pendingOf(conversation, row);
  const [taken] = (await ask<{ starts: number }>(TURNS.takeUp, conversation, row.key, node)).rows;
  return pendingOf(conversation, { ...row, ...taken });
}

export async function turnState(ask: Ask, conversation: string, key: string): Promise<TurnState | undefined> {
  const [row] = (await ask<StateRow>(TURNS.state, conversation, key)).rows;
  return row && { ...row, outbox: JSON.parse(row.outbox ?? '[]') };
}

/** False when it was answered before. Without an outbox the reply is in the log, and so delivered. */
export async function answerTurn(
  ask: Ask,
  conversation: string,
  key: string,
  outbox: readonly ActivityJson[] | undefined,
): Promise<boolean> {
  const { count } = await (outbox === undefined
    ? ask(TURNS.answerLogged, conversation, key)
    : ask(TURNS.answerOut, conversation, key, JSON.stringify(outbox)));
  return count === 1;
}

export async function deliverTurn(ask: Ask, conversation: string, key: string): Promise<void> {
  await ask(TURNS.deliver, conversation, key);
}

/**
 * What is open and nobody's, oldest first: its node is gone, or lives and has not answered for longer than `patience`
 * (ms). What was to be returned in a response that never came is asked again by its sender.
 */
export async function leftOverTurns(ask: Ask, node: string, patience: number): Promise<readonly LeftOver[]> {
  await ask(TURNS.forget, patience * SENDER_GONE);
  const { rows } = await ask<LeftOverRow>(TURNS.look, patience, node);
  return [...rows]
    .sort((a, b) => Number(a.arrival) - Number(b.arrival))
    .map((row) => ({
      ...pendingOf(row.conversation, row),
      answered: row.answered,
      delivery: row.delivery,
    }));
}
