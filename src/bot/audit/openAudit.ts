import Database from 'libsql';
import type { StoredLink } from '../../records/index.ts';
import type { Config } from '../config/config.ts';
import type { Whose } from '../storage/custody.ts';
import { fileOfStore } from '../storage/openBeside.ts';
import { createAuditTable } from '../storage/sqlite/auditTable.ts';
import { storeProblem } from '../storage/sqlite/storeProblem.ts';

/** A store's audit, only to be read. */
export interface AuditReader {
  after(seq: number, limit: number): Promise<readonly StoredLink[]>;
  of(whose: Whose): Promise<readonly StoredLink[]>;
  close(): Promise<void>;
}

function refuseWithoutAudit(database: Database.Database, folder: string): void {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE name = 'audit'").all();
  if (tables.length === 0)
    throw new Error(
      `DATA_DIR: the store in ${JSON.stringify(folder)} was last used by a version without an audit. Start the server once.`,
    );
}

function openEmbedded(folder: string): AuditReader {
  const file = fileOfStore(folder);
  try {
    const database = new Database(file, { timeout: 2000 });
    database.pragma('query_only = ON');
    refuseWithoutAudit(database, folder);
    const audit = createAuditTable(database);
    return {
      after: async (seq, limit) => audit.after(seq, limit),
      of: async (whose) => audit.of(whose),
      close: async () => void database.close(),
    };
  } catch (error) {
    throw storeProblem(error, folder) ?? error;
  }
}

async function openShared(url: string): Promise<AuditReader> {
  const [{ newClient }, { databaseProblem }, { askOn }, { auditAfter, auditOf }] = await Promise.all([
    import('../storage/postgres/connections.ts'),
    import('../storage/postgres/databaseProblem.ts'),
    import('../storage/postgres/statement.ts'),
    import('../storage/postgres/auditTable.ts'),
  ]);
  const client = newClient(url);
  try {
    await client.connect();
    await client.query('SET default_transaction_read_only = on');
  } catch (error) {
    throw databaseProblem(error, url);
  }
  const ask = askOn(client);
  return {
    after: (seq, limit) => auditAfter(ask, seq, limit),
    of: (whose) => auditOf(ask, whose),
    close: () => client.end(),
  };
}

/** The audit of the store that the settings name, also beside a running server. Throws a sentence where it cannot be read. */
export const openAudit = async ({ databaseUrl, dataDir }: Config): Promise<AuditReader> =>
  databaseUrl === undefined ? openEmbedded(dataDir) : openShared(databaseUrl);

const PAGE = 1000;

/** Every entry in order, in memory that does not grow with them. */
export async function* entriesOf(audit: Pick<AuditReader, 'after'>): AsyncGenerator<StoredLink> {
  for (let seq = 0; ; ) {
    const links = await audit.after(seq, PAGE);
    yield* links;
    const last = links.at(-1)?.entry as { seq: number } | undefined;
    if (last === undefined) return;
    seq = last.seq;
  }
}
