import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** Where summaries go that a person hands over, and what proves who sends them. */
export interface HandoffAddress {
  readonly url: string;
  /** Sent as Authorization: Bearer. */
  readonly token?: string;
}

const TRIES = 3;
const TIMEOUT_MS = 4000;
const PAUSE_MS = 500;

/** Said no, and would say so again. */
const isRefusal = (status: number): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429;

/**
 * Sends a summary to the configured address, as JSON `{kind, sentAt, summary}`: nothing that was typed is in it. The same
 * key gives the same `Idempotency-Key`, so that a handoff that is tried again can be known again.
 * Rejects with a sentence when it did not arrive. Redirects are not followed: the summary goes there or nowhere.
 */
export function createHandOff({ url, token }: HandoffAddress) {
  const post = (summary: string, key: string): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': createHash('sha256').update(key).digest('hex'),
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ kind: 'after-six/handoff', sentAt: new Date().toISOString(), summary }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });

  /** The status; undefined where nothing came back. */
  const statusOf = async (summary: string, key: string): Promise<number | undefined> => {
    const response = await post(summary, key).catch(() => undefined);
    await response?.body?.cancel();
    return response?.status;
  };

  return async (summary: string, key: string): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      const status = await statusOf(summary, key);
      if (status !== undefined && status >= 200 && status < 300) return;
      if (tries >= TRIES || (status !== undefined && isRefusal(status)))
        throw new Error(`The handoff address answered ${status ?? 'nothing'}.`);
      await wait(PAUSE_MS * tries);
    }
  };
}

/** Where no address is set, nothing is sent. */
export const noHandOff = (): Promise<void> => Promise.reject(new Error('No handoff address is set.'));
