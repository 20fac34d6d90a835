import { hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;

function storedKey(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT') return undefined;
    throw new Error(
      `DATA_DIR: ${JSON.stringify(path)} cannot be read (${String(code)}); allowed: a file of this program, or none.`,
    );
  }
}

function newKey(path: string): string {
  const key = randomBytes(KEY_BYTES).toString('base64url');
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, key);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
  return key;
}

/** The same 32 bytes on every node that knows the secret. */
export const secretKey = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'after-six direct line tokens', KEY_BYTES));

/**
 * The 32 bytes that sign tokens. They outlive the process: made from the secret where there is one (so that several
 * nodes agree), else kept in the folder for its owner alone. Throws a sentence when the kept key is damaged.
 */
export function signingKey(folder: string, secret: string | undefined): Uint8Array {
  if (secret !== undefined) return secretKey(secret);
  const path = join(folder, 'token.key');
  const key = new Uint8Array(Buffer.from(storedKey(path) ?? newKey(path), 'base64url'));
  if (key.length !== KEY_BYTES)
    throw new Error(
      `DATA_DIR: ${JSON.stringify(path)} is damaged (${key.length} bytes). Delete it: open pages then sign in anew.`,
    );
  return key;
}
