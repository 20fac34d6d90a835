/** What of a source tells whether it has to be looked at (again); dates are ISO. */
export interface SourceAge {
  readonly id: string;
  /** The day on which a named person last checked it; null for never. */
  readonly checked: string | null;
  readonly reviewBy: string;
}

/** Ids of the sources that a reviewer has to look at. */
export interface SourcesToCheck {
  readonly neverChecked: readonly string[];
  /** Checked more than twelve months ago. */
  readonly checkedLongAgo: readonly string[];
  readonly pastReviewBy: readonly string[];
}

/** Lists, as of a day, what was never checked, what was checked over twelve months ago, and what is past its date. */
export function sourcesToCheck(sources: readonly SourceAge[], on: string): SourcesToCheck {
  const idsWhere = (holds: (source: SourceAge) => boolean) => sources.filter(holds).map(({ id }) => id);
  return {
    neverChecked: idsWhere(({ checked }) => checked === null),
    checkedLongAgo: idsWhere(({ checked }) => checked !== null && yearAfter(checked) < on),
    pastReviewBy: idsWhere(({ reviewBy }) => reviewBy < on),
  };
}

const YEAR_LENGTH = 4;

const yearAfter = (day: string): string =>
  `${Number(day.slice(0, YEAR_LENGTH)) + 1}${day.slice(YEAR_LENGTH)}`;
