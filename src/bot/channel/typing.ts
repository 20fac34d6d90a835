/**
 * Runs the work, and shows that an answer is being made where it takes longer than so many milliseconds. `quiet` is for
 * the work to call before it says something: no sign comes after it. What was begun is awaited before this resolves.
 */
export async function whileTyping<T>(
  show: () => Promise<unknown>,
  afterMs: number,
  work: (quiet: () => Promise<void>) => Promise<T>,
): Promise<T> {
  let shown: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    shown = show().catch(() => undefined);
  }, afterMs);
  const quiet = async (): Promise<void> => {
    clearTimeout(timer);
    await shown;
  };
  try {
    return await work(quiet);
  } finally {
    await quiet();
  }
}
