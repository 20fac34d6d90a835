import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { timedOut, tooSlow } from './httpError.ts';

/**
 * Work that must begin to answer within so many milliseconds. Throws `HttpError` where it does not: 408 when the request
 * itself has not all come, else 503; should it end after all, nobody waits for it. An answer that has begun may take longer: it is only being sent.
 */
export async function inTime(work: Promise<void>, res: ServerResponse, ms: number): Promise<void> {
  const timer = new AbortController();
  const late = wait(ms, undefined, { ref: false, signal: timer.signal }).then(() => {
    if (!res.headersSent) throw res.req.complete ? timedOut() : tooSlow();
    return work;
  });
  await Promise.race([work, late]).finally(() => timer.abort());
}
