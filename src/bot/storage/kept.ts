/** An activity of a log, as JSON, that may hold an answer. */
export interface KeptActivity {
  readonly conversation: string;
  readonly activity: string;
}

/** A person's case, as JSON. */
export interface KeptCase {
  readonly conversation: string;
  readonly record: string;
}

/** What a store holds for a replay. */
export interface Kept {
  /** In the order of each conversation. */
  readonly activities: readonly KeptActivity[];
  readonly cases: readonly KeptCase[];
}

export const NOTHING_KEPT: Kept = { activities: [], cases: [] };

/** The same on every store; an answer is looked for as text, so that no other activity has to be read. */
export const KEPT_ACTIVITIES = `SELECT conversation, activity FROM log WHERE activity LIKE '%"assessment"%' ORDER BY conversation, seq`;
export const KEPT_CASES = 'SELECT conversation, record FROM cases ORDER BY conversation, person';
