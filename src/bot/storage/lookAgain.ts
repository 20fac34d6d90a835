import { setTimeout as wait } from 'node:timers/promises';
import { errorFacts, type Log } from '../log.ts';
import type { LeftOver, Store } from './store.ts';

/**
 * Where other nodes share the store: takes up, time and again, what one of them has left over. Returns what ends it.
 * A database that is away is asked again at the next look.
 */
export function lookAgain(
  { nodes, leftOver }: Store,
  takeUp: (left: readonly LeftOver[]) => Promise<void>,
  log: Log,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;

  const look = async (lookEvery: number): Promise<void> => {
    while (!signal.aborted) {
      await wait(lookEvery, undefined, { ref: false, signal });
      try {
        await takeUp(await leftOver());
      } catch (error) {
        log.debug(errorFacts(error), 'what others left over could not be looked for');
      }
    }
  };

  if (nodes !== undefined) look(nodes.lookEvery).catch(() => undefined);
  return () => stop.abort();
}
