import { existsSync, readFileSync } from 'node:fs';
import { strictJson } from '../machine/index.ts';

/** A file's text, or standard input's where the path is "-"; undefined where it cannot be read. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Why a file gave no text, to follow its name. */
export const whyUnread = (path: string): string =>
  path === '-' || existsSync(path) ? 'cannot be read' : 'is missing: there is no such file';

/**
 * The value of a JSON text; undefined where it is none (JSON itself has no undefined), or where it gives a member
 * twice, so that two readers could read two things.
 */
export function parseJson(text: string): unknown {
  const read = strictJson(text);
  return read.ok ? read.json : undefined;
}
