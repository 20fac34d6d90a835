import type { Claim } from './claim.ts';
import { CARE_CLAIMS } from './claims/care.ts';
import { TREATMENT_CLAIMS } from './claims/treatment.ts';

/** Every sentence of the article, S01–S44: each is a rule, a statement that a rule shows, or an entry in the register. */
export const CLAIMS = { ...TREATMENT_CLAIMS, ...CARE_CLAIMS } as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof CLAIMS;

/** A sentence of the article. */
export function claim(id: ClaimId): Claim {
  return CLAIMS[id];
}
