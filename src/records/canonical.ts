import { createHash } from 'node:crypto';

/** Deeper than any answer; a recursive writer is safe far beyond it. */
const DEPTH_LIMIT = 64;

/**
 * A JSON value as the one text that stands for it: members sorted by their UTF-16 code units, no spaces, numbers and
 * strings as ECMAScript writes them. Undefined members are absent. This text in UTF-8 is what is hashed and signed.
 * Throws a sentence for what JSON cannot say (NaN, functions) and below 64 levels of nesting.
 */
export const canonical = (value: unknown): string => written(value, 0);

/** SHA-256 of the canonical text, in hexadecimal. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value), 'utf8').digest('hex');

function written(value: unknown, depth: number): string {
  if (depth > DEPTH_LIMIT) throw new Error(`nested more than ${DEPTH_LIMIT} levels deep`);
  if (Array.isArray(value)) return `[${value.map((item) => written(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${members(value, depth + 1).join(',')}}`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} has no place in JSON`);
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new Error(`${typeof value} has no place in JSON`);
  return text;
}

const members = (object: object, depth: number): readonly string[] =>
  Object.entries(object)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${written(member, depth)}`);
