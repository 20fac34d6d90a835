import type { z } from 'zod';

const PLAIN = /^Invalid input: expected (\w+), .*$/s;

/** A problem of a document read at a border: its place and what is allowed, never the value that was given. */
export function problemLines(issue: z.core.$ZodIssue, document: string): readonly string[] {
  const place = issue.path.map(String).join('.') || document;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${place}: ${key}: no such key`);
  return [`${place}: allowed: ${issue.message.replace(PLAIN, '$1')}`];
}
