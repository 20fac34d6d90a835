import { execFile } from 'node:child_process';
import { mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { takeDataDir } from '../../src/bot/storage/dataDir.ts';
import { signingKey } from '../../src/bot/storage/signingKey.ts';
import { openSqliteStore } from '../../src/bot/storage/sqlite/sqliteStore.ts';
import { start, temporaryFolder } from './harness.ts';

/** Runs `audit` as a person would; resolves with its exit code and what it complains of. */
const audit = (args: readonly string[], DATA_DIR: string): Promise<readonly [unknown, string]> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', DATA_DIR };
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/bot/auditCommand.ts', ...args],
      { env },
      (error, _stdout, stderr) => resolve([error === null ? 0 : error.code, stderr.trim()]),
    );
  });

/** A store whose pages after the first two were written over. */
async function damagedStore(): Promise<string> {
  const folder = temporaryFolder();
  await openSqliteStore(folder).close();
  signingKey(folder, undefined);
  const path = join(folder, 'after-six.sqlite');
  const database = new Database(path);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const file = openSync(path, 'r+');
  const page = Buffer.alloc(4096, 0xa5);
  for (let at = 8192; at < statSync(path).size; at += page.length) writeSync(file, page, 0, page.length, at);
  return folder;
}

describe('a command says what is wrong with a name, and no system’s word for it', () => {
  it('of a file, a person or a store', async () => {
    const folder = temporaryFolder();
    await openSqliteStore(folder).close();
    signingKey(folder, undefined);
    const missing = join(folder, 'none.jsonl');
    const damaged = await damagedStore();
    const [ofFolder, ofMissing, ofJunk, ofDamaged] = await Promise.all([
      audit(['verify', folder], folder),
      audit(['verify', missing], folder),
      audit(['find', '--who', 'junk'], folder),
      audit(['verify'], damaged),
    ]);
    expect(ofFolder).toEqual([
      2,
      `file: ${JSON.stringify(folder)} is a folder; allowed: an export of the audit`,
    ]);
    expect(ofMissing).toEqual([2, `file: ${JSON.stringify(missing)} is missing: there is no such file`]);
    expect(ofJunk).toEqual([2, '--who: "junk" is not allowed; allowed: CHANNEL:ID, such as msteams:ID.']);
    expect(ofDamaged[0]).toBe(1);
    expect(ofDamaged[1]).toContain(
      `DATA_DIR: ${JSON.stringify(join(damaged, 'after-six.sqlite'))} is damaged`,
    );
  });

  it('of a key that is a folder, a data folder that is a file, and an address of another machine', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'token.key'));
    expect(() => signingKey(folder, undefined)).toThrow('token.key" cannot be read (EISDIR); allowed: ');
    expect(() => takeDataDir('/etc/passwd')).toThrow(
      /"\/etc\/passwd" cannot be written \(\w.+\); allowed: a folder/,
    );
    const elsewhere = { HOST: '192.0.2.1', DIRECT_LINE_SECRET: 'x'.repeat(40), EMERGENCY_CONTACT: 'on call' };
    await expect(start({ env: elsewhere })).rejects.toThrow(
      'HOST: "192.0.2.1" is no address of this machine',
    );
  });
});
