import type { CitedStatement } from '../assessment.ts';
import { HOLDS } from '../conditions/truth.ts';
import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import type { Facts } from '../facts/facts.ts';

/** What is watched in this pathway. */
export function monitoringOf(facts: Facts, { pathway }: Decision): readonly CitedStatement[] {
  return BOOK.of('monitor')
    .filter(({ effect, test }) => !effect.except?.includes(pathway) && test(facts) === HOLDS)
    .map(({ rule }) => ({ statement: rule.say, citations: rule.source.map(({ cite }) => cite) }));
}
