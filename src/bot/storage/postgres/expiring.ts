import { AT_ONCE } from '../custody.ts';
import { lockKey } from './lockKey.ts';
import type { Ask, Statement } from './statement.ts';

const OF_A_CONVERSATION = ['log', 'cases', 'turns', 'people', 'touched'] as const;

export const EXPIRING = {
  touch: {
    name: 'expiring.touch',
    text: `INSERT INTO touched (conversation, touched_at) VALUES ($1, $2)
           ON CONFLICT (conversation) DO UPDATE SET touched_at = excluded.touched_at`,
  },
  untouched: {
    name: 'expiring.untouched',
    text: `SELECT conversation FROM touched WHERE touched_at < $1 AND NOT EXISTS
             (SELECT 1 FROM turns WHERE turns.conversation = touched.conversation AND NOT answered AND accepted_at >= $1)
           ORDER BY touched_at LIMIT $2`,
  },
  tryLock: { name: 'expiring.tryLock', text: 'SELECT pg_try_advisory_xact_lock($1) AS got' },
  still: {
    name: 'expiring.still',
    text: 'SELECT conversation FROM touched WHERE conversation = ANY($1) AND touched_at < $2',
  },
  turns: {
    name: 'expiring.turns',
    text: `DELETE FROM turns WHERE arrival IN (SELECT arrival FROM turns WHERE delivered AND accepted_at < $1
             ORDER BY accepted_at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
  },
  adopt: {
    name: 'expiring.adopt',
    text: `INSERT INTO touched (conversation, touched_at)
           SELECT conversation, $1 FROM (SELECT id AS conversation FROM conversations
             UNION SELECT conversation FROM turns UNION SELECT conversation FROM cases) AS known
           ON CONFLICT DO NOTHING`,
  },
} as const satisfies Record<string, Statement>;

const REMOVALS: readonly Statement[] = [
  ...OF_A_CONVERSATION.map((table) => ({
    name: `expiring.${table} of`,
    text: `DELETE FROM ${table} WHERE conversation = ANY($1)`,
  })),
  { name: 'expiring.conversations', text: 'DELETE FROM conversations WHERE id = ANY($1)' },
];

/** `now` is ms since 1970. */
export async function touch(ask: Ask, conversation: string, now: number): Promise<void> {
  await ask(EXPIRING.touch, conversation, new Date(now));
}

interface Named {
  readonly conversation: string;
}

/** Those that nobody is writing to; who is written to is left for another time. */
async function locked(ask: Ask, rows: readonly Named[]): Promise<readonly string[]> {
  const got: string[] = [];
  for (const { conversation } of rows) {
    const [lock] = (await ask<{ got: boolean }>(EXPIRING.tryLock, lockKey('write', conversation))).rows;
    if (lock?.got) got.push(conversation);
  }
  return got;
}

/** Inside a transaction: resolves with how many conversations were removed, with all that is in them. */
export async function expireConversations(ask: Ask, before: Date): Promise<number> {
  const { rows } = await ask<Named>(EXPIRING.untouched, before, AT_ONCE.conversations);
  if (rows.length === 0) return 0;
  const got = await locked(ask, rows);
  const still = (await ask<Named>(EXPIRING.still, got, before)).rows.map(({ conversation }) => conversation);
  for (const removal of REMOVALS) await ask(removal, still);
  return still.length;
}

export const expireTurns = async (ask: Ask, before: Date): Promise<number> =>
  (await ask(EXPIRING.turns, before, AT_ONCE.turns)).count;

/** `now` is ms since 1970. */
export async function adopt(ask: Ask, now: number): Promise<void> {
  await ask(EXPIRING.adopt, new Date(now));
}
