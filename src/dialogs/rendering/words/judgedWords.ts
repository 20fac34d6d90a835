import type { Reason } from '../../../engine/index.ts';

const HOLDS = { true: 'holds', false: 'does not hold', null: 'unknown' } as const;

/**
 * A rule's condition in words and how it was judged. Where not every clause holds, it says which did not and which are
 * unknown: "docetaxel given before; and not cabazitaxel given before (does not hold: cabazitaxel given before)".
 */
export function judgedWords({ reading, holds, clauses = [] }: Reason): string {
  const open = clauses.filter((clause) => clause.holds !== true);
  if (holds === true || open.length === 0) return `${reading} (${HOLDS[`${holds}`]})`;
  const failing = open.filter((clause) => clause.holds === false).map((clause) => clause.reading);
  const unknown = open.filter((clause) => clause.holds === null).map((clause) => clause.reading);
  const parts = [
    ...(failing.length > 0 ? [`does not hold: ${failing.join('; ')}`] : []),
    ...(unknown.length > 0 ? [`unknown: ${unknown.join('; ')}`] : []),
  ];
  return `${reading} (${holds === null ? 'unknown' : 'does not hold'}, because ${parts.join('; ')})`;
}
