import { UNKNOWN } from '../conditions/truth.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import { openFindings } from './bearings.ts';
import type { BoundBook } from './bound.ts';
import type { OptionStanding } from './standing.ts';

/**
 * The unknown findings that decide: infusions, ADT, status and ECOG whenever unknown; a prior treatment where it alone
 * keeps a drug from being judged, because then its completions differ in the drugs shown.
 */
export function undecidedFindings(
  book: BoundBook,
  facts: Facts,
  standings: readonly OptionStanding[],
): readonly FindingPath[] {
  const core: FindingPath[] = [];
  if (facts.infusions === undefined) core.push('pluvictoInfusions');
  if (facts.adt === undefined) core.push('adt');
  if (facts.progression === undefined) core.push('diseaseStatus');
  if (facts.ecog === undefined) core.push('ecog');
  const priors = standings
    .filter(({ awaitsPriors }) => awaitsPriors)
    .flatMap(({ option }) => openPriors(book, option, facts));
  return priors.length === 0 ? core : [...new Set([...core, ...priors])];
}

const openPriors = (
  book: BoundBook,
  option: OptionStanding['option'],
  facts: Facts,
): readonly FindingPath[] =>
  book
    .on(option)
    .require.filter(({ test }) => test(facts) === UNKNOWN)
    .flatMap(({ rule }) => openFindings(rule.when, facts));
