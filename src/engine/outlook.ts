import { type Decision, decide } from './decision/decide.ts';
import { factsOf } from './facts/facts.ts';
import type { FindingPath, Findings } from './findings.ts';
import { withValue } from './findingValue.ts';
import type { OptionId, Pathway } from './vocabulary.ts';

/** What a conversation needs to know while it asks: where the case stands, and what still decides. */
export interface Outlook {
  readonly pathway: Pathway;
  /** Unknown findings that decide, whether never said or not available. */
  readonly undecided: readonly FindingPath[];
  readonly statusConflict: boolean;
  /** PSA alone is rising, stated or derived. */
  readonly isPsaOnly: boolean;
  readonly ranked: readonly OptionId[];
}

/** The decision on the findings so far, without words. Pure, a few microseconds. */
export function outlookOf(findings: Findings): Outlook {
  const facts = factsOf(findings);
  const { pathway, undecided, ranks } = decide(facts);
  return {
    pathway,
    undecided,
    statusConflict: facts.statusConflict,
    isPsaOnly: facts.progression === 'unconfirmed',
    ranked: [...ranks.keys()],
  };
}

/** Whether the answer would differ between any two of these values of a finding: if not, it need not be asked. */
export function couldTurn(findings: Findings, path: FindingPath, values: readonly unknown[]): boolean {
  const outcomes = values.map((value) => signature(decide(factsOf(withValue(findings, path, value)))));
  return outcomes.some((outcome) => outcome !== outcomes[0]);
}

const signature = ({ pathway, standings, ranks }: Decision): string =>
  `${pathway} ${standings.map(({ option, standing }) => `${standing}${ranks.get(option) ?? ''}`).join(' ')}`;
