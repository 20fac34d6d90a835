import type { RuleInBook } from '../ruleBook.ts';

/** A rule before and after; one side is missing where it was added or removed. */
export interface Pair {
  readonly before?: RuleInBook;
  readonly after?: RuleInBook;
}

/**
 * Rules of two books, matched by id; then, among those left over, by what they read, do and rest on: such a rule was
 * renamed. In the order of the later book, what was removed at the end.
 */
export function pairRules(before: readonly RuleInBook[], after: readonly RuleInBook[]): readonly Pair[] {
  const former = new Map(before.map((rule) => [rule.id, rule]));
  const gone = new Map(former);
  for (const { id } of after) gone.delete(id);
  const pairs = after.map((rule): Pair => {
    const same = former.get(rule.id) ?? [...gone.values()].find((other) => core(other) === core(rule));
    if (same === undefined) return { after: rule };
    gone.delete(same.id);
    return { before: same, after: rule };
  });
  return [...pairs, ...[...gone.values()].map((rule): Pair => ({ before: rule }))];
}

/** What makes a rule the same under another id. */
const core = ({ kind, combine, clauses, sources, touches }: RuleInBook): string =>
  JSON.stringify([kind, combine, clauses, sources, touches]);
