/** Kleene's three truth values, ordered so that "and" is the minimum and "or" the maximum. */
export const FAILS = 0;
export const UNKNOWN = 1;
export const HOLDS = 2;
export type Truth = typeof FAILS | typeof UNKNOWN | typeof HOLDS;

/** How an answer carries a truth: null is "cannot be judged". */
export const asHolds = (truth: Truth): boolean | null => (truth === UNKNOWN ? null : truth === HOLDS);
