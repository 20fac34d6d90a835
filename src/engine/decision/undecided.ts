import { HOLDS, UNKNOWN } from '../conditions/truth.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import { openFindings } from './bearings.ts';
import type { BoundBook } from './bound.ts';
import { isDrugOnTable } from './rank.ts';
import { type OptionStanding, standingOf } from './standing.ts';

/**
 * The unknown findings that decide: infusions, ADT, status and ECOG whenever unknown; a prior treatment where it alone
 * keeps a drug from being judged, because then its completions differ in the drugs shown. A last resort is a drug too
 * where no other is on the table.
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
  const priors = [...standings, ...lastResorts(book, facts, standings)]
    .filter(({ awaitsPriors }) => awaitsPriors)
    .flatMap(({ option }) => openPriors(book, option, facts));
  return priors.length === 0 ? core : [...new Set([...core, ...priors])];
}

function lastResorts(
  book: BoundBook,
  facts: Facts,
  standings: readonly OptionStanding[],
): readonly OptionStanding[] {
  if (standings.some(isDrugOnTable)) return [];
  return book
    .of('lastResort')
    .filter(({ test }) => test(facts) === HOLDS)
    .map(({ effect }) => standingOf(book, effect.option, facts, effect.waives));
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
