const { floor } = Math;

/** The value below which half of the numbers lie. @param {readonly number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[floor(numbers.length / 2)] ?? 0;

/** The value below which 95% of the numbers lie. @param {readonly number[]} numbers */
export const p95 = (numbers) => [...numbers].sort((a, b) => a - b)[floor(numbers.length * 0.95)] ?? 0;

/** Milliseconds that one call takes. @param {() => unknown} work */
export function time(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Milliseconds of each of `times` calls, after `warmUp` that are not counted. @param {() => unknown} work */
export function times(work, times, warmUp = Math.ceil(times / 5)) {
  for (let i = 0; i < warmUp; i += 1) work();
  return Array.from({ length: times }, () => time(work));
}

/** @param {number} milliseconds */
export const ms = (milliseconds) =>
  milliseconds >= 10
    ? milliseconds.toFixed(0)
    : milliseconds >= 0.1
      ? milliseconds.toFixed(2)
      : milliseconds.toFixed(4);

/** Prints a table of rows of text, with its columns aligned. @param {readonly (readonly string[])[]} rows */
export function table(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  console.log();
}
