/** Runs the tasks of one key one after another, in the order given; different keys do not wait for each other. */
export interface SerialQueue {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Tasks of a key that have not ended. */
  depth(key: string): number;
  /** Tasks of all keys that have not ended. */
  total(): number;
  /** Resolves when nothing is waiting or running. */
  idle(): Promise<void>;
}

interface Line {
  tail: Promise<unknown>;
  depth: number;
}

/** Runs a task while nobody else, on whichever node, runs one of the same key. */
type Alone = <T>(key: string, task: () => Promise<T>) => Promise<T>;

const onOneNode: Alone = (_key, task) => task();

/** A key's memory is released when its last task has ended. */
export function createSerialQueue(alone: Alone = onOneNode): SerialQueue {
  const lines = new Map<string, Line>();
  let total = 0;

  const leave = (key: string, line: Line): void => {
    total -= 1;
    line.depth -= 1;
    if (line.depth === 0) lines.delete(key);
  };

  return {
    run: (key, task) => {
      const line = lines.get(key) ?? { tail: Promise.resolve(), depth: 0 };
      lines.set(key, line);
      line.depth += 1;
      total += 1;
      const result = line.tail.then(() => alone(key, task)).finally(() => leave(key, line));
      line.tail = result.catch(() => undefined);
      return result;
    },
    depth: (key) => lines.get(key)?.depth ?? 0,
    total: () => total,
    idle: async () => {
      while (lines.size > 0) await Promise.all([...lines.values()].map((line) => line.tail));
    },
  };
}
