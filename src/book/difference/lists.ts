/** What left and what came between two lists of lines, with the lines that replaced one another side by side. */
export interface ListChange {
  readonly before?: string;
  readonly after?: string;
}

/**
 * The difference of two lists of lines. A line that left and one that came are one change where `kin` gives them the
 * same key; the order of lines is no difference.
 */
export function changesIn(
  before: readonly string[],
  after: readonly string[],
  kin: (line: string) => string = () => '',
): readonly ListChange[] {
  const came = without(after, before);
  const changes = without(before, after).map((left): ListChange => {
    const match = came.findIndex((line) => kin(line) === kin(left));
    return match < 0 ? { before: left } : { before: left, after: came.splice(match, 1)[0] ?? left };
  });
  return [...changes, ...came.map((line): ListChange => ({ after: line }))];
}

/** The lines of one list that the other lacks, each as often as it stands there too often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return lines.filter((line) => {
    const found = rest.indexOf(line);
    if (found >= 0) rest.splice(found, 1);
    return found < 0;
  });
}

/** More than a glance takes in: what was and what is now then stand one under the other. */
const LONG = 100;

/** The change of one thing; nothing where it is the same. */
export function one(what: string, before: string, after: string): readonly string[] {
  if (before === after) return [];
  const glance = `${what}: ${before} → ${after}`;
  return [glance.length <= LONG ? glance : `${what}:\n    was: ${before}\n    now: ${after}`];
}

/** The changes of a list, each in words. */
export const said = (what: string, changes: readonly ListChange[]): readonly string[] =>
  changes.flatMap(({ before, after }) => {
    if (before === undefined) return [`${what} added: ${after}`];
    return after === undefined ? [`${what} dropped: ${before}`] : one(what, before, after);
  });
