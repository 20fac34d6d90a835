import { NOT_REVIEWED, reviewWords } from '../circumstances.ts';
import type { Citation } from '../evidence/citation.ts';
import { CITATIONS } from '../evidence/citations.ts';
import type { Claim } from '../evidence/claim.ts';
import { CLAIMS } from '../evidence/claims.ts';
import { CLAIM_COVERAGE } from '../evidence/coverage/claims.ts';
import type { Coverage } from '../evidence/coverage/coverageRow.ts';
import type { RegisterEntry } from '../evidence/discrepancy.ts';
import { FIGURES, type FigureId, figure } from '../evidence/figures.ts';
import { figureView } from '../evidence/figureView.ts';
import { REGISTER } from '../evidence/register.ts';
import { SEED_REFERENCES } from '../evidence/seedReferences.ts';
import { WITHHELD } from '../evidence/sources/withheld.ts';
import { OFFERS, type Offer } from '../rules/offers.ts';
import type { OptionId } from '../vocabulary.ts';

/** What the rules rest on, and what the article is judged by, as the tables have it. Of what is withheld: the reason only. */
export const BOOK_EVIDENCE = {
  reviewStatus: reviewWords(NOT_REVIEWED),
  offers: OFFERS as Readonly<Record<OptionId, Offer>>,
  figures: (Object.keys(FIGURES) as FigureId[]).map((id) => ({
    ...figureView(id),
    place: figure(id).place,
    checked: figure(id).checked,
  })),
  register: REGISTER as Readonly<Record<string, RegisterEntry>>,
  claims: CLAIMS as Readonly<Record<string, Claim>>,
  coverage: CLAIM_COVERAGE as Readonly<Record<string, Coverage>>,
  seedReferences: SEED_REFERENCES as Readonly<Record<string, { title: string; basis: string } | null>>,
  citations: CITATIONS as Readonly<Record<string, Citation>>,
  withheld: Object.entries(WITHHELD).map(([id, { withheld }]) => ({ id, reason: withheld })),
} as const;
