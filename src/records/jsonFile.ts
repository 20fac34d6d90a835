import { readFileSync } from 'node:fs';

/** A file's text, or standard input's where the path is "-"; undefined where it cannot be read. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The value of a JSON text; undefined where it is none (JSON itself has no undefined). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
