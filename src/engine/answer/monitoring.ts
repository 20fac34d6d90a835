import type { CitedStatement } from '../assessment.ts';
import { HOLDS } from '../conditions/truth.ts';
import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import type { Facts } from '../facts/facts.ts';
import type { Pathway } from '../vocabulary.ts';
import { citesOf } from './ruleText.ts';

/** What is watched in this pathway. */
export function monitoringOf(facts: Facts, { pathway }: Decision): readonly CitedStatement[] {
  return BOOK.of('monitor')
    .filter(({ effect, test }) => isSaidIn(effect, pathway) && test(facts) === HOLDS)
    .map(({ rule }) => ({ statement: rule.say, citations: citesOf(rule) }));
}

const isSaidIn = (
  { except, only }: { readonly except?: readonly Pathway[]; readonly only?: readonly Pathway[] },
  pathway: Pathway,
): boolean => !except?.includes(pathway) && (only === undefined || only.includes(pathway));
