import type { Reason } from '../assessment.ts';
import { compile, type Test } from '../conditions/compile.ts';
import type { Condition } from '../conditions/condition.ts';
import { describe } from '../conditions/describe.ts';
import { asHolds, type Truth } from '../conditions/truth.ts';
import type { CitationId } from '../evidence/citations.ts';
import type { Facts } from '../facts/facts.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';

/** What answers say of a rule. */
interface RuleText {
  readonly cites: readonly CitationId[];
  readonly reading: string;
  readonly clauses: readonly { readonly reading: string; readonly test: Test }[];
  /** One reason for each way in which the clauses have come out. */
  readonly reasons: Map<number, Reason>;
}

const textOf = (rule: Rule): RuleText => ({
  cites: [...new Set(rule.source.map(({ cite }) => cite))],
  reading: describe(rule.when),
  clauses: clausesOf(rule.when).map((clause) => ({ reading: describe(clause), test: compile(clause) })),
  reasons: new Map(),
});

/** The parts that are judged side by side: none where the condition is one clause. */
const clausesOf = (condition: Condition): readonly Condition[] =>
  (condition.op === 'all' || condition.op === 'any') && condition.of.length > 1 ? condition.of : [];

const TEXTS = new Map(RULES.map((rule) => [rule, textOf(rule)]));
const knownText = (rule: Rule): RuleText => TEXTS.get(rule) ?? textOf(rule);

/** The sources of a rule, each once. */
export const citesOf = (rule: Rule): readonly CitationId[] => knownText(rule).cites;

const TRUTHS = 3;

/** A rule's reading in words, and how it and each of its clauses was judged. */
export function reasonOf(rule: Rule, truth: Truth, facts: Facts): Reason {
  const { reading, clauses, reasons } = knownText(rule);
  const truths = clauses.map(({ test }) => test(facts));
  const outcome = truths.reduce<number>((digits, one) => digits * TRUTHS + one, truth);
  const known = reasons.get(outcome);
  if (known) return known;
  const reason: Reason = {
    rule: rule.id,
    reading,
    holds: asHolds(truth),
    ...(clauses.length > 0
      ? {
          clauses: clauses.map((clause, index) => ({
            reading: clause.reading,
            holds: asHolds(truths[index] ?? truth),
          })),
        }
      : {}),
  };
  reasons.set(outcome, reason);
  return reason;
}
