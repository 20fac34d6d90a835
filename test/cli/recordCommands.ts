import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Said {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command of src/cli as a person would. */
export function run(command: string, args: readonly string[], { input = '', env = {} }: Said = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/cli/${command}.ts`, ...args],
    { cwd: ROOT, input, encoding: 'utf8', env: { ...process.env, EXPORT_SIGNING_KEY: '', ...env } },
  );
  return { status, stdout, stderr };
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'after-six-records-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function fileOf(content: unknown, name = 'file.json'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
