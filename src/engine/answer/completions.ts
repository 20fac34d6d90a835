import type { Completion } from '../assessment.ts';
import { BOOK } from '../decision/bound.ts';
import { type Decision, decideAfter } from '../decision/decide.ts';
import { mayRank } from '../decision/rank.ts';
import type { Facts } from '../facts/facts.ts';
import { factsAfter } from '../facts/factsAfter.ts';
import type { FindingPath, Findings } from '../findings.ts';
import { withValue } from '../findingValue.ts';
import { ADT, DISEASE_STATUS, DRUG_OPTIONS, type DrugOption, type OptionId } from '../vocabulary.ts';

/** The values of an undecided finding between which a decision can turn; any other is as one of these. */
const VALUES: Readonly<Partial<Record<FindingPath, readonly unknown[]>>> = {
  pluvictoInfusions: [6, 5],
  adt: ADT,
  diseaseStatus: DISEASE_STATUS,
  ecog: [1, 2, 3],
};
const EXPOSURE = [true, false];

/** A case with some of what was unknown filled in. */
interface Filled {
  readonly findings: Findings;
  readonly facts: Facts;
  readonly decision: Decision;
}

/**
 * For each drug, whether it would be on the table under every, some or no completion of the findings that decide and
 * are unknown: each completion is decided. Empty where the answer is not incomplete. Pure.
 */
export function completionsOf(findings: Findings, facts: Facts, decision: Decision): readonly Completion[] {
  if (decision.pathway !== 'incomplete') return [];
  const start: Filled = { findings, facts, decision };
  const known = new Map<string, readonly ReadonlySet<OptionId>[]>();
  return DRUG_OPTIONS.map((option) => {
    const of = findingsOf(option, decision.undecided);
    const tables = known.get(of.join()) ?? completed(start, of).map(tableOf);
    known.set(of.join(), tables);
    return { option, holds: holdsIn(tables, option), of };
  });
}

/** Of what is undecided: the findings that come before any drug, and the earlier treatments that the drug depends on. */
const findingsOf = (option: DrugOption, undecided: readonly FindingPath[]): readonly FindingPath[] =>
  undecided.filter((path) => !path.startsWith('prior.') || BOOK.on(option).reads.includes(path));

/** The case with every combination of values of these findings; one that imaging contradicts is none. */
const completed = (start: Filled, paths: readonly FindingPath[]): readonly Filled[] =>
  paths
    .reduce<readonly Filled[]>(
      (partial, path) =>
        partial.flatMap((one) => (VALUES[path] ?? EXPOSURE).map((value) => filled(one, path, value))),
      [start],
    )
    .filter(({ facts }) => !facts.statusConflict);

function filled({ findings, facts, decision }: Filled, path: FindingPath, value: unknown): Filled {
  const after = factsAfter(findings, facts, path, value);
  return {
    findings: withValue(findings, path, value),
    facts: after,
    decision: decideAfter(decision, path, after),
  };
}

/** What is on the table once everything is known. */
function tableOf({ decision: { pathway, standings } }: Filled): ReadonlySet<OptionId> {
  if (pathway === 'urgent' || pathway === 'out_of_scope') return new Set();
  return new Set(standings.filter(mayRank).map(({ option }) => option));
}

function holdsIn(tables: readonly ReadonlySet<OptionId>[], option: DrugOption): Completion['holds'] {
  if (tables.every((table) => table.has(option))) return 'every';
  return tables.some((table) => table.has(option)) ? 'some' : 'none';
}
