import { Client, type ClientConfig, Pool } from 'pg';
import { errorFacts, type Log } from '../../log.ts';

const CONNECTIONS = 10;
const CONNECT_MS = 4000;
/** PostgreSQL gives up a statement before the caller does, so that a late one is not half believed. */
const STATEMENT_MS = 6000;
const ANSWER_MS = 8000;
/** A node whose machine has gone without a word is noticed after about 11 s, and its locks are free. */
const KEEPALIVE = '-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3';

const settings = (connectionString: string): ClientConfig => ({
  connectionString,
  application_name: 'after-six',
  connectionTimeoutMillis: CONNECT_MS,
  statement_timeout: STATEMENT_MS,
  query_timeout: ANSWER_MS,
  idle_in_transaction_session_timeout: ANSWER_MS,
  keepAlive: true,
  options: KEEPALIVE,
});

const quiet = () => undefined;

/** One connection, not opened yet. An error between two statements is left to its `end`. */
export function newClient(url: string): Client {
  const client = new Client(settings(url));
  client.on('error', quiet);
  return client;
}

/** One connection without limits of time, for changing the schema. Not opened yet. */
export function newPatientClient(url: string): Client {
  const client = new Client({
    connectionString: url,
    application_name: 'after-six',
    connectionTimeoutMillis: CONNECT_MS,
  });
  client.on('error', quiet);
  return client;
}

/** Connections for statements and transactions; lost ones are made anew when they are next needed. */
export function openPool(url: string, log: Log): Pool {
  const pool = new Pool({ ...settings(url), max: CONNECTIONS });
  // One that is lost while it is lent out says so itself; without a listener that would end the process.
  pool.on('connect', (client) => client.on('error', quiet));
  pool.on('error', (error) => log.warn(errorFacts(error), 'a connection to the database was lost'));
  return pool;
}
