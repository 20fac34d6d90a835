import type { Completion } from '../assessment.ts';
import { BOOK } from '../decision/bound.ts';
import { type Decision, decide } from '../decision/decide.ts';
import { mayRank } from '../decision/rank.ts';
import { factsOf } from '../facts/facts.ts';
import type { FindingPath, Findings } from '../findings.ts';
import { withValue } from '../findingValue.ts';
import { ADT, DISEASE_STATUS, DRUG_OPTIONS, type DrugOption } from '../vocabulary.ts';

/** The values of an undecided finding between which a decision can turn; any other is as one of these. */
const VALUES: Readonly<Partial<Record<FindingPath, readonly unknown[]>>> = {
  pluvictoInfusions: [6, 5],
  adt: ADT,
  diseaseStatus: DISEASE_STATUS,
  ecog: [1, 2, 3],
};
const EXPOSURE = [true, false];

/**
 * For each drug, whether it would be on the table under every, some or no completion of the findings that decide and
 * are unknown: each completion is decided. Empty where the answer is not incomplete. Pure.
 */
export function completionsOf(findings: Findings, { pathway, undecided }: Decision): readonly Completion[] {
  if (pathway !== 'incomplete') return [];
  return DRUG_OPTIONS.map((option) => completionOf(findings, option, undecided));
}

function completionOf(findings: Findings, option: DrugOption, undecided: readonly FindingPath[]): Completion {
  const of = undecided.filter((path) => !path.startsWith('prior.') || BOOK.on(option).reads.includes(path));
  const outcomes = completed(findings, of).map((completion) => isOnTable(completion, option));
  const holds = outcomes.every(Boolean) ? 'every' : outcomes.some(Boolean) ? 'some' : 'none';
  return { option, holds, of };
}

/** The case with every combination of values of these findings; one that imaging contradicts is none. */
function completed(findings: Findings, paths: readonly FindingPath[]): readonly Findings[] {
  const cases = paths.reduce<readonly Findings[]>(
    (partial, path) =>
      partial.flatMap((one) => (VALUES[path] ?? EXPOSURE).map((value) => withValue(one, path, value))),
    [findings],
  );
  return cases.filter((one) => !factsOf(one).statusConflict);
}

const WITHOUT_DRUGS: ReadonlySet<string> = new Set(['urgent', 'out_of_scope']);

function isOnTable(findings: Findings, option: DrugOption): boolean {
  const { pathway, standings } = decide(factsOf(findings));
  const standing = standings.find((one) => one.option === option);
  return standing !== undefined && !WITHOUT_DRUGS.has(pathway) && mayRank(standing);
}
