import { BadUse, configOfCommand, print, runCommand } from './command.ts';
import { backUp } from './storage/sqlite/backUp.ts';

const USAGE = `usage: backup FILE    copies the embedded store in DATA_DIR into a new FILE, also beside a running server
       exit 0: copied; 1: no store, the file exists, or it cannot be written; 2: bad use
       PostgreSQL is backed up with its own tools: docs/operations.md`;

await runCommand(USAGE, {}, async ({ positionals: [file, ...more] }) => {
  if (file === undefined || more.length > 0) throw new BadUse();
  const { databaseUrl, dataDir } = configOfCommand();
  if (databaseUrl !== undefined)
    throw new Error('DATABASE_URL: PostgreSQL is backed up with pg_dump; allowed: the embedded store');
  backUp(dataDir, file);
  await print(`${file}: a copy of the store in ${dataDir}`);
  return 0;
});
