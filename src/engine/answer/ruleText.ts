import type { Reason } from '../assessment.ts';
import { describe } from '../conditions/describe.ts';
import { asHolds, FAILS, HOLDS, type Truth, UNKNOWN } from '../conditions/truth.ts';
import type { CitationId } from '../evidence/citations.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';

/** What answers say of a rule, the same in every case. */
interface RuleText {
  readonly cites: readonly CitationId[];
  readonly reasons: Readonly<Record<Truth, Reason>>;
}

function textOf(rule: Rule): RuleText {
  const reading = describe(rule.when);
  const reason = (truth: Truth): Reason => ({ rule: rule.id, reading, holds: asHolds(truth) });
  return {
    cites: [...new Set(rule.source.map(({ cite }) => cite))],
    reasons: { [HOLDS]: reason(HOLDS), [UNKNOWN]: reason(UNKNOWN), [FAILS]: reason(FAILS) },
  };
}

const TEXTS = new Map(RULES.map((rule) => [rule, textOf(rule)]));
const knownText = (rule: Rule): RuleText => TEXTS.get(rule) ?? textOf(rule);

/** The sources of a rule, each once. */
export const citesOf = (rule: Rule): readonly CitationId[] => knownText(rule).cites;

/** A rule's reading in words, and how it was judged. */
export const reasonOf = (rule: Rule, truth: Truth): Reason => knownText(rule).reasons[truth];
