import { createHash } from 'node:crypto';

/** The number under which PostgreSQL locks a name, as text: a bigint. Two names with one number only wait for each other. */
export const lockKey = (purpose: 'turn' | 'write', name: string): string =>
  createHash('sha256').update(`after-six ${purpose} ${name}`).digest().readBigInt64BE().toString();
