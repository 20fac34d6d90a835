import { overloaded } from './http/httpError.ts';
import type { SerialQueue } from './serialQueue.ts';

/** What one round of the event loop may work before the rest of what arrived with it is refused, in milliseconds. */
const LONGEST_ROUND_MS = 1000;

/**
 * Milliseconds since this was first asked in the present round of the event loop. Requests that arrive together are met
 * in one round: the last of them has waited as long.
 */
export function createRound(now: () => number = () => performance.now()): () => number {
  let began: number | undefined;
  return () => {
    const at = now();
    if (began === undefined) {
      began = at;
      setImmediate(() => {
        began = undefined;
      });
    }
    return at - began;
  };
}

/**
 * Throws `HttpError` 503 with the time to wait where more turns wait than `most`, or where what arrived together takes
 * longer than a person waits. The embedded store works while the loop stands still: there, turns hardly ever queue.
 */
export function createOverload(
  queue: Pick<SerialQueue, 'total'>,
  most: number,
  round: () => number = createRound(),
): () => void {
  return () => {
    if (queue.total() >= most || round() > LONGEST_ROUND_MS) throw overloaded();
  };
}
