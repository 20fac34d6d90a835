import { join } from 'node:path';

export const STORE_FILE = 'after-six.sqlite';

/** Not the file's fault: the disk, its rights, or another program. */
const AROUND = /^SQLITE_(FULL|BUSY|LOCKED|CANTOPEN|READONLY|PERM|AUTH|IOERR|NOMEM)/;

/** A sentence for whoever starts the program when SQLite could not open or read the folder's store; else undefined. */
export function storeProblem(error: unknown, folder: string): Error | undefined {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return undefined;
  const file = `DATA_DIR: ${JSON.stringify(join(folder, STORE_FILE))}`;
  if (AROUND.test(code))
    return new Error(
      `${file} cannot be opened (${code}). Check the free space of its disk, its owner and rights, and that no other program has it open.`,
    );
  return new Error(
    `${file} is damaged (${code}). Restore a backup in its place, or move it away with its -wal and -shm files: the next start then makes an empty store.`,
  );
}
