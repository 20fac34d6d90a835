import { compile } from '../conditions/compile.ts';
import { HOLDS } from '../conditions/truth.ts';
import type { Facts } from '../facts/facts.ts';
import type { Rule, Wording } from '../rules/rule.ts';

/** The first of a rule's other words whose condition holds in this case, if any. Pure. */
export const wordingOf = ({ sayWhere }: Rule, facts: Facts): Wording | undefined =>
  sayWhere?.find(({ when }) => compile(when)(facts) === HOLDS);

/** The sentence with which a rule speaks in this case. Pure. */
export const sayOf = (rule: Rule, facts: Facts): string => wordingOf(rule, facts)?.say ?? rule.say;
