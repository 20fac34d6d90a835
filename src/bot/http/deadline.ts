import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { timedOut } from './httpError.ts';

/**
 * Work that must begin to answer within so many milliseconds. Throws `HttpError` 503 where it does not; should it end
 * after all, nobody waits for it. An answer that has begun may take longer: it is only being sent.
 */
export async function inTime(work: Promise<void>, res: ServerResponse, ms: number): Promise<void> {
  const timer = new AbortController();
  const late = wait(ms, undefined, { ref: false, signal: timer.signal }).then(() => {
    if (!res.headersSent) throw timedOut();
    return work;
  });
  await Promise.race([work, late]).finally(() => timer.abort());
}
