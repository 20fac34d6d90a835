import type { SourceCheck } from './sourceChecks.ts';
import type { StatedSource } from './statedSources.ts';

/** Ids of the sources that a reviewer has to look at. */
export interface SourcesToCheck {
  readonly neverChecked: readonly string[];
  /** Checked, but this program now says something else of them. */
  readonly saidAnew: readonly string[];
  /** Checked more than twelve months ago. */
  readonly checkedLongAgo: readonly string[];
  readonly pastReviewBy: readonly string[];
}

/** Lists what has to be looked at as of a day (ISO date). One that is superseded never has. */
export function sourcesToCheck(
  sources: readonly StatedSource[],
  checks: readonly SourceCheck[],
  on: string,
): SourcesToCheck {
  const last = new Map(checks.map((check) => [check.source.id, check]));
  const current = sources.filter(({ supersededBy }) => supersededBy === undefined);
  const idsWhere = (holds: (source: StatedSource, check: SourceCheck | undefined) => boolean) =>
    current.filter((source) => holds(source, last.get(source.id))).map(({ id }) => id);
  return {
    neverChecked: idsWhere((_, check) => check === undefined),
    saidAnew: idsWhere((source, check) => check !== undefined && check.source.hash !== source.hash),
    checkedLongAgo: idsWhere((_, check) => check !== undefined && yearAfter(check.on) < on),
    pastReviewBy: idsWhere(({ reviewBy }) => reviewBy < on),
  };
}

const YEAR_LENGTH = 4;

const yearAfter = (day: string): string =>
  `${Number(day.slice(0, YEAR_LENGTH)) + 1}${day.slice(YEAR_LENGTH)}`;
