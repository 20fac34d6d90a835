import type { Client } from 'pg';
import {
  KEPT_ACTIVITIES,
  KEPT_CASES,
  type Kept,
  type KeptActivity,
  type KeptCase,
  NOTHING_KEPT,
} from '../kept.ts';
import { newPatientClient } from './connections.ts';
import { databaseProblem } from './databaseProblem.ts';

/** As of one moment, however long the reading takes. */
async function read(client: Client): Promise<Kept> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows } = await client.query(
    "SELECT 1 WHERE to_regclass('log') IS NOT NULL AND to_regclass('cases') IS NOT NULL",
  );
  if (rows.length === 0) return NOTHING_KEPT;
  const activities = await client.query<KeptActivity>(KEPT_ACTIVITIES);
  const cases = await client.query<KeptCase>(KEPT_CASES);
  return { activities: activities.rows, cases: cases.rows };
}

/** Reads the shared store, also beside running nodes; writes nothing. Rejects with a sentence when it cannot. */
export async function keptInPostgres(url: string): Promise<Kept> {
  const client = newPatientClient(url);
  try {
    await client.connect();
    return await read(client);
  } catch (error) {
    throw databaseProblem(error, url);
  } finally {
    await client.end();
  }
}
