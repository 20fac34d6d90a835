import type { TurnOutcome } from '../../dialogs/index.ts';
import type { CaseRecord } from '../../machine/index.ts';
import type { Core } from '../core.ts';
import type { Metrics } from '../http/metrics.ts';
import type { SerialQueue } from '../serialQueue.ts';
import type { Store } from '../storage/store.ts';
import type { Tracing } from './tracing.ts';

interface Observers {
  readonly metrics: Metrics;
  readonly tracing: Tracing;
}

/** How often in a row nothing was understood. */
function missedIn(record: CaseRecord | undefined): number {
  const missed = record?.talk?.missed;
  return typeof missed === 'number' ? missed : 0;
}

/** Counts what conversations come to: the pathways of answers, and what was not understood. */
export function observedCore(core: Core, { metrics, tracing }: Observers): Core {
  const observe = (before: CaseRecord | undefined, { record, replies }: TurnOutcome): void => {
    if (missedIn(record) > missedIn(before)) metrics.notUnderstood();
    const pathway = replies.find(({ data }) => data.assessment !== undefined)?.data.assessment?.pathway;
    if (pathway === undefined) return;
    metrics.answer(pathway);
    tracing.note({ 'aftersix.pathway': pathway });
  };
  return {
    ...core,
    takeTurn: (turn, record) => {
      const outcome = core.takeTurn(turn, record);
      observe(record, outcome);
      return outcome;
    },
  };
}

/** Each task of the queue is a span of its own; the conversation is named by its hash. */
export const observedQueue = (
  queue: SerialQueue,
  { tracing }: Observers,
  hash: (conversation: string) => string,
): SerialQueue => ({
  ...queue,
  run: (conversation, task) =>
    queue.run(conversation, () =>
      tracing.span('turn', { 'aftersix.conversation': hash(conversation) }, task),
    ),
});

/** Times every operation of the store that returns a promise, whichever store it is. */
export function observedStore(store: Store, { metrics, tracing }: Observers): Store {
  const timed =
    (operation: string, method: (...given: readonly unknown[]) => unknown) =>
    (...given: readonly unknown[]): unknown => {
      const started = performance.now();
      const result = tracing.span(`store ${operation}`, {}, async () => method.apply(store, [...given]));
      const end = (): void => metrics.stored(operation, (performance.now() - started) / 1000);
      result.then(end, end);
      return result;
    };
  const methods = Object.entries(store).map(([name, member]) => [
    name,
    typeof member === 'function' ? timed(name, member) : member,
  ]);
  return { ...store, ...Object.fromEntries(methods) } as Store;
}
