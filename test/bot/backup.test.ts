import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../src/bot/storage/sqlite/backUp.ts';
import { openSqliteStore } from '../../src/bot/storage/sqlite/sqliteStore.ts';
import { temporaryFolder } from './harness.ts';

const OPENING = {
  conversation: 'one',
  key: 'opening',
  activity: { type: 'event', name: 'opened' },
  delivery: 'log',
  logged: true,
} as const;

describe('a backup of the embedded store', () => {
  it('is taken beside the open store, holds all that was accepted until then, and opens as a store of its own', async () => {
    const [folder, restored] = [temporaryFolder(), temporaryFolder()];
    const store = openSqliteStore(folder);
    await store.startConversation(OPENING);
    await store.append('one', [{ type: 'message', text: 'kept' }]);
    const file = join(restored, 'after-six.sqlite');
    backUp(folder, file);
    await store.append('one', [{ type: 'message', text: 'later' }]);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const copy = openSqliteStore(restored);
    expect(await copy.logAfter('one', 0, 9)).toEqual((await store.logAfter('one', 0, 9)).slice(0, -1));
    await Promise.all([store.close(), copy.close()]);
  });

  it('never overwrites, and says where there is no store', async () => {
    const folder = temporaryFolder();
    expect(() => backUp(folder, join(folder, 'copy'))).toThrow('DATA_DIR: there is no store in');
    const store = openSqliteStore(folder);
    expect(() => backUp(folder, join(folder, 'after-six.sqlite'))).toThrow('exists; allowed: a new file');
    await store.close();
  });

  it('names its target where that cannot be made, and leaves the store out of it', async () => {
    const folder = temporaryFolder();
    await openSqliteStore(folder).close();
    expect(() => backUp(folder, '')).toThrow('file: "" is no name; allowed: a new file');
    const file = join(folder, 'none', 'copy.sqlite');
    expect(() => backUp(folder, file)).toThrow(
      `file: ${JSON.stringify(file)} cannot be made: there is no folder ${JSON.stringify(join(folder, 'none'))}`,
    );
  });
});
