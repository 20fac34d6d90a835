import { type BoundBook, bind } from '../decision/bound.ts';
import { type Decision, decide } from '../decision/decide.ts';
import { type Facts, factsOf } from '../facts/facts.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from '../rules/rule.ts';
import { isDeciding } from './deciding.ts';
import type { Focus } from './focus.ts';
import { observed, signatureOf } from './observed.ts';
import { outcomeOf } from './outcome.ts';
import { signsOf } from './signs.ts';
import { type BrokenStatement, brokenStatements } from './statements.ts';

/** The engine under proof: one book, and the same rules in the reverse order, which turns round every two of them. */
export interface Engine {
  readonly book: BoundBook;
  readonly reversed: BoundBook;
}

export function engineFor(rules: readonly Rule[]): Engine {
  const deciding = rules.filter(isDeciding);
  return { book: bind(deciding), reversed: bind(deciding.toReversed()) };
}

/** One case as the engine decides it. */
export interface Seen {
  readonly decision: Decision | undefined;
  /** Everything that has to be the same for all cases of its class. */
  readonly view: string;
  readonly faults: readonly string[];
}

const ORDER = 'The order of the rules in their files changes the decision.';
const GAP = 'No pathway applies.';

/** One case through the engine, in both orders of its rules. A case without a pathway is a fault, not an error. Pure. */
export function look({ book, reversed }: Engine, focus: Focus, findings: Findings): Seen {
  const facts = factsOf(findings);
  const decision = decided(book, facts);
  const other = decided(reversed, facts);
  if (decision === undefined || other === undefined) return { decision, view: GAP, faults: [GAP] };
  const outcome = outcomeOf(facts, decision, book);
  const broken = brokenStatements(signsOf(findings), outcome).map(wordsOf);
  const isSame = signatureOf(decision) === signatureOf(other);
  return { decision, view: observed(focus, outcome), faults: isSame ? broken : [...broken, ORDER] };
}

function decided(book: BoundBook, facts: Facts): Decision | undefined {
  try {
    return decide(facts, book);
  } catch {
    return undefined;
  }
}

const wordsOf = ({ guardrail, option }: BrokenStatement): string =>
  `Guardrail ${guardrail} is broken by ${option}.`;
