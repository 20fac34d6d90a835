import { createHmac } from 'node:crypto';
import pino from 'pino';

export type Log = pino.Logger;

/** JSON lines on standard error. Findings, texts and tokens are never given to it. */
export const createLog = (level: string): Log =>
  pino({ level, base: { pid: process.pid } }, pino.destination({ fd: 2, sync: true }));

/** A conversation as the log may name it: the same each time, and no way back without the key. */
export const conversationHasher =
  (key: Uint8Array) =>
  (conversation: string): string =>
    createHmac('sha256', key).update(conversation).digest('hex').slice(0, 12);

/** Where an error arose and its kind, without its message: a message may quote what a person wrote. */
export function errorFacts(error: unknown): { error: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    at: at.slice(0, 8).map((line) => line.trim()),
  };
}
