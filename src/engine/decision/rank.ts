import { TIERS } from '../rules/rule.ts';
import { OPTIONS, type OptionId, type Pathway, type Standing } from '../vocabulary.ts';
import type { OptionStanding } from './standing.ts';

const RANKED_STANDINGS: readonly Standing[] = ['recommended', 'provisional', 'on_hold'];
const RANKING_PATHWAYS: readonly Pathway[] = [
  'adt_first',
  'transformation_workup',
  'biomarker_targeted',
  'chemotherapy',
  'arpi_last_resort',
  'trial_or_palliative',
];
/** Within these an order is given; in every other tier options share a rank. */
const ORDERED_TIERS = new Set(['arpi', 'cautioned_arpi']);

export const mayRank = ({ standing }: OptionStanding): boolean => RANKED_STANDINGS.includes(standing);

/** A trial is always to be had; a drug is not. */
export const isDrugOnTable = (standing: OptionStanding): boolean =>
  standing.option !== 'clinical_trial' && mayRank(standing);

/**
 * Ranks 1, 2, … of what is on the table; equal ranks are ties. A clinical trial ranks where nothing standard is left
 * and above a cautioned ARPI. Standing plays no part: a drug on hold keeps its place, so that a passing laboratory value lifts no ARPI.
 */
export function ranksOf(pathway: Pathway, states: readonly OptionStanding[]): ReadonlyMap<OptionId, number> {
  if (!RANKING_PATHWAYS.includes(pathway)) return new Map();
  const table = states.filter(mayRank);
  const trialRanks = pathway === 'trial_or_palliative' || table.some(({ tier }) => tier === 'cautioned_arpi');
  const ordered = table.filter(({ option }) => option !== 'clinical_trial' || trialRanks).sort(byPlace);
  const ranks = new Map<OptionId, number>();
  let rank = 0;
  ordered.forEach((state, index) => {
    const before = ordered[index - 1];
    if (before === undefined || !isTie(before, state)) rank += 1;
    ranks.set(state.option, rank);
  });
  return ranks;
}

const isTie = (a: OptionStanding, b: OptionStanding): boolean =>
  a.tier === b.tier && !ORDERED_TIERS.has(a.tier);

const byPlace = (a: OptionStanding, b: OptionStanding): number =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
  a.lowered - b.lowered ||
  OPTIONS.indexOf(a.option) - OPTIONS.indexOf(b.option);
