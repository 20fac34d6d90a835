import { BOOK } from '../decision/bound.ts';
import type { Decision } from '../decision/decide.ts';
import { decideAfter } from '../decision/decide.ts';
import { isHolding, isReleased } from '../decision/judgement.ts';
import { findingsBehind } from '../decision/openFindings.ts';
import type { Facts } from '../facts/facts.ts';
import { factsAfter } from '../facts/factsAfter.ts';
import type { FindingPath, Findings } from '../findings.ts';
import { valueAt } from '../findingValue.ts';
import type { OptionId } from '../vocabulary.ts';
import { type EdgeValue, measuredEdges } from './edges.ts';

/**
 * The measured values that together hold what ranks first, each at the nearest decision edge at which it no longer
 * does. Empty where fewer than two hold it, because then one change by itself lifts the hold. Pure.
 */
export function recoveryOf(findings: Findings, facts: Facts, decision: Decision): readonly EdgeValue[] {
  const held = heldFirst(decision);
  const causes = [...new Set(held.flatMap((option) => causesOf(option, decision)))];
  const lifting = causes.flatMap((path) => nearestLift(findings, facts, decision, { held, path }));
  return lifting.length === causes.length && lifting.length > 1 ? lifting : [];
}

const heldFirst = ({ standings, ranks }: Decision): readonly OptionId[] =>
  standings.flatMap(({ option, standing }) =>
    standing === 'on_hold' && ranks.get(option) === 1 ? [option] : [],
  );

const holdsOn = (option: OptionId, { judgement }: Decision) =>
  BOOK.on(option).hold.filter((member) => isHolding(judgement, member) && !isReleased(judgement, member));

const causesOf = (option: OptionId, decision: Decision): readonly FindingPath[] =>
  holdsOn(option, decision).flatMap(({ rule }) => findingsBehind(rule.when, decision.judgement.facts));

interface Cause {
  readonly held: readonly OptionId[];
  readonly path: FindingPath;
}

/** The value nearest to the one given at which fewer rules hold what is held; none where no edge does. */
function nearestLift(
  findings: Findings,
  facts: Facts,
  decision: Decision,
  { held, path }: Cause,
): readonly EdgeValue[] {
  const given = valueAt(findings, path);
  const holds = ({ judgement }: Decision) =>
    held.flatMap((option) => holdsOn(option, { ...decision, judgement })).length;
  return measuredEdges(path)
    .filter(
      ({ to }) => holds(decideAfter(decision, path, factsAfter(findings, facts, path, to))) < holds(decision),
    )
    .toSorted((a, b) => distance(a.to, given) - distance(b.to, given))
    .slice(0, 1);
}

const distance = (to: unknown, given: unknown): number =>
  typeof to === 'number' && typeof given === 'number' ? Math.abs(to - given) : 0;
