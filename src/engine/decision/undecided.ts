import type { FindingPath } from '../findings.ts';
import type { BoundBook } from './bound.ts';
import { isHolding, isOpen, type Judgement } from './judgement.ts';
import { openFindings } from './openFindings.ts';
import { isDrugOnTable } from './rank.ts';
import { type OptionStanding, standingOf } from './standing.ts';

/**
 * The unknown findings that decide: infusions, ADT, status and ECOG whenever unknown; a prior treatment where it alone
 * keeps a drug from being judged, because then its completions differ in the drugs shown. A last resort is a drug too
 * where no other is on the table.
 */
export function undecidedFindings(
  book: BoundBook,
  judgement: Judgement,
  standings: readonly OptionStanding[],
): readonly FindingPath[] {
  const { known } = book;
  const open = new Set<FindingPath>();
  if (isOpen(judgement, known.infusions)) open.add('pluvictoInfusions');
  if (isOpen(judgement, known.adt)) open.add('adt');
  if (isOpen(judgement, known.progression)) open.add('diseaseStatus');
  if (isOpen(judgement, known.ecog)) open.add('ecog');
  for (const standing of standings) addOpenPriors(open, book, standing, judgement);
  for (const standing of lastResorts(book, judgement, standings))
    addOpenPriors(open, book, standing, judgement);
  return open.size === 0 ? NOTHING : [...open];
}

const NOTHING: readonly FindingPath[] = [];

function lastResorts(
  book: BoundBook,
  judgement: Judgement,
  standings: readonly OptionStanding[],
): readonly OptionStanding[] {
  if (standings.some(isDrugOnTable)) return [];
  return book
    .of('lastResort')
    .filter((member) => isHolding(judgement, member))
    .map(({ effect }) => standingOf(book, effect.option, judgement, effect.waives));
}

function addOpenPriors(
  open: Set<FindingPath>,
  book: BoundBook,
  { option, awaitsPriors }: OptionStanding,
  judgement: Judgement,
): void {
  if (!awaitsPriors) return;
  for (const member of book.on(option).require)
    if (isOpen(judgement, member))
      for (const path of openFindings(member.rule.when, judgement.facts)) open.add(path);
}
