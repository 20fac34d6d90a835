import { BOUNDARY_COVERAGE } from './coverage/boundaries.ts';
import { CLAIM_COVERAGE } from './coverage/claims.ts';
import type { Coverage } from './coverage/coverageRow.ts';
import { DETAIL_COVERAGE } from './coverage/detail.ts';
import { GAP_COVERAGE } from './coverage/gaps.ts';

/** Where everything went that the article claims (S), that it omits (C), that it lacks (G) and that a safety review asks for (B). */
export const COVERAGE = {
  ...CLAIM_COVERAGE,
  ...DETAIL_COVERAGE,
  ...GAP_COVERAGE,
  ...BOUNDARY_COVERAGE,
} as const satisfies Record<string, Coverage>;

export type CoverageId = keyof typeof COVERAGE;

/** Where one of them went. */
export function coverage(id: CoverageId): Coverage {
  return COVERAGE[id];
}
