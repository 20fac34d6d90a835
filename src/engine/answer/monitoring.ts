import type { CitedStatement } from '../assessment.ts';
import { HOLDS } from '../conditions/truth.ts';
import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import { truthOf } from '../decision/judgement.ts';
import type { Pathway } from '../vocabulary.ts';
import { citesOf } from './ruleText.ts';

/** What is watched in this pathway. */
export function monitoringOf({ pathway, judgement }: Decision): readonly CitedStatement[] {
  return BOOK.of('monitor')
    .filter((member) => isSaidIn(member.effect, pathway) && truthOf(judgement, member) === HOLDS)
    .map(({ rule }) => ({ statement: rule.say, citations: citesOf(rule) }));
}

const isSaidIn = (
  { except, only }: { readonly except?: readonly Pathway[]; readonly only?: readonly Pathway[] },
  pathway: Pathway,
): boolean => !except?.includes(pathway) && (only === undefined || only.includes(pathway));
