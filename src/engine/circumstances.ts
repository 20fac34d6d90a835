/** How far the review of a rule book has come, in the article's own words for its status. */
export const REVIEW_STAGES = ['Submitted', 'Under review', 'Approved', 'Superseded', 'Discontinued'] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

/** The review of a rule book: `by` and `on` (ISO date) only where a named person signed. */
export interface Review {
  readonly stage: ReviewStage;
  readonly by?: string;
  readonly on?: string;
}

/** Nobody has signed anything. */
export const NOT_REVIEWED: Review = { stage: 'Submitted' };

/** Characters of an ISO 8601 date without its time. */
const DAY_LENGTH = 10;

/** The day of an instant in ISO 8601. */
export const isoDay = (instant: string): string => instant.slice(0, DAY_LENGTH);

/** What an answer depends on beside the case. */
export interface Circumstances {
  /** The day of the answer, ISO 8601: sources past their review-by date weaken it. Absent: no clock, nothing is stale. */
  readonly on?: string;
  readonly review?: Review;
}

const MEANINGS: Readonly<Record<ReviewStage, string>> = {
  Submitted: 'rules not yet clinically reviewed',
  'Under review': 'rules not yet clinically reviewed',
  Approved: 'rules clinically reviewed',
  Superseded: 'a newer rule book has taken its place',
  Discontinued: 'withdrawn: not to be used',
};

/** The review status as every answer says it. */
export function reviewWords({ stage, by, on }: Review): string {
  const signed = by && on ? ` (${by}, ${on})` : '';
  return `${stage}: ${MEANINGS[stage]}${signed}`;
}

/** Who approved the rule book, and when; null while nobody has. */
export const reviewerOf = ({ stage, by, on }: Review): { readonly by: string; readonly on: string } | null =>
  stage === 'Approved' && by && on ? { by, on } : null;
