import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Environment } from './readSettings.ts';
import { SETTINGS } from './settings.ts';

// Node has it since 20.12; the pinned type declarations are older.
declare module 'node:util' {
  export function parseEnv(text: string): Record<string, string>;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * The environment with the folder's `.env` file below it. `unknown` lists names in the file that are no setting
 * (a misspelt name would otherwise be ignored in silence).
 */
export function withEnvFile(env: Environment, folder: string): { env: Environment; unknown: string[] } {
  const file = parseEnv(textOf(join(folder, '.env')));
  const unknown = Object.keys(file).filter((name) => !(name in SETTINGS) && !(name in env));
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  return { env: { ...file, ...Object.fromEntries(set) }, unknown };
}
