import { type RuleBook, type RuleInBook, rulesOf } from '../ruleBook.ts';
import { one } from './lists.ts';
import { type Pair, pairRules } from './pairs.ts';
import { ruleChanges } from './ruleChanges.ts';
import { type Changed, tableChanges } from './tableChanges.ts';
import { type Touched, touchedBy } from './touched.ts';

/** What a reviewer has to look at again between two versions of the rule book. */
export interface Difference {
  readonly changes: readonly Changed[];
  readonly touched: Touched;
}

/** The difference between two books in clinical words. Pure. */
export function differenceOf(before: RuleBook, after: RuleBook): Difference {
  const pairs = pairRules(rulesOf(before), rulesOf(after));
  const rules = pairs.flatMap((pair) => changed(pair).map((change) => ({ change, pair })));
  return {
    changes: [
      ...status(before, after),
      ...rules.map(({ change }) => change),
      ...order(before, after),
      ...tableChanges(before, after),
    ],
    touched: touchedBy(
      rules.flatMap(({ pair }) => [pair.before ?? [], pair.after ?? []].flat()),
      before,
      after,
    ),
  };
}

function changed({ before, after }: Pair): readonly Changed[] {
  if (before === undefined)
    return after ? [{ what: `rule added: ${nameOf(after)}`, lines: wholeRule(after) }] : [];
  if (after === undefined) return [{ what: `rule removed: ${nameOf(before)}`, lines: wholeRule(before) }];
  const lines = ruleChanges(before, after);
  return lines.length === 0 ? [] : [{ what: `rule changed: ${nameOf(after)}`, lines }];
}

const nameOf = ({ title, id }: RuleInBook): string => `${title} (${id})`;

const wholeRule = ({ combine, clauses, does, sentences }: RuleInBook): readonly string[] => [
  `reads${combine ? `, ${combine}` : ''}: ${clauses.map(({ words }) => words).join('; ')}`,
  `does: ${does}`,
  ...sentences.map(({ where, says }) => `says, where ${where}: “${says}”`),
];

function status(before: RuleBook, after: RuleBook): readonly Changed[] {
  const lines = one('status', before.reviewStatus, after.reviewStatus);
  return lines.length === 0 ? [] : [{ what: 'review status changed', lines }];
}

/** The order of decision, if it is another. */
function order(before: RuleBook, after: RuleBook): readonly Changed[] {
  const names = ({ pathways }: RuleBook): string => pathways.map(({ name }) => name).join(', ');
  const lines = one('order', names(before), names(after));
  return lines.length === 0 ? [] : [{ what: 'order of decision changed', lines }];
}
