import type { Rule } from '../rules/rule.ts';
import { PATHWAYS } from '../vocabulary.ts';
import { type Axis, spaceSize } from './axes.ts';
import type { Fault, FocusResult } from './proveFocus.ts';
import { competingRules, gapsIn } from './reached.ts';
import { unsourced } from './sources.ts';

/** What is wrong with the rule book as such, whatever the case. */
export const bookFaults = (
  rules: readonly Rule[],
  axes: readonly Axis[],
  unreachable: readonly string[],
): readonly Fault[] => [
  ...unreachable.map((rule) => ({ what: `The rule ${rule} can never act.` })),
  ...unsourced(rules).map((what) => ({ what: `Guardrail 7 is broken: ${what}.` })),
  ...competingRules(rules, axes).map((pair) => ({
    what: `Only their order in the file decides between ${pair.rules.join(' and ')}.`,
  })),
  ...(gapsIn(rules, axes) > 0n
    ? [{ what: 'There are cases in which no pathway rule is sure to hold.' }]
    : []),
];

/** Each sweep has to hold the whole space, and all have to agree on the pathways. */
export function countFaults(axes: readonly Axis[], results: readonly FocusResult[]): readonly Fault[] {
  const size = spaceSize(axes);
  const shares = ({ pathways }: FocusResult) => PATHWAYS.map((pathway) => pathways.get(pathway) ?? 0n).join();
  const first = results.slice(0, 1).map(shares);
  return results
    .filter((one) => one.cases !== size || !first.includes(shares(one)))
    .map(({ focus }) => ({ what: `The sweep of ${focus} counts other cases than the first.` }));
}
