import type { Citation } from './citation.ts';
import { dated } from './reviewBy.ts';
import { ARPI } from './sources/arpi.ts';
import { ARTICLE } from './sources/article.ts';
import { BONE } from './sources/boneAndSupport.ts';
import { CHEMOTHERAPY } from './sources/chemotherapy.ts';
import { GUIDELINES } from './sources/guidelines.ts';
import { LABELS } from './sources/labels.ts';
import { RADIOLIGAND } from './sources/radioligand.ts';
import { SAFETY } from './sources/safety.ts';
import { TARGETED } from './sources/targeted.ts';

/** Every source that an answer may cite, with the date of its review. Withheld ones live in `sources/withheld.ts`: an unknown or withheld id does not compile. */
export const CITATIONS = dated({
  ...ARTICLE,
  ...CHEMOTHERAPY,
  ...ARPI,
  ...RADIOLIGAND,
  ...TARGETED,
  ...BONE,
  ...GUIDELINES,
  ...LABELS,
  ...SAFETY,
});

export type CitationId = keyof typeof CITATIONS;

type Table = typeof CITATIONS;

/** Sources that still speak. A superseded one may be named in the register, as what the article resembles; nothing rests on it. */
export type CurrentCitationId = {
  [C in CitationId]: Table[C] extends { readonly supersededBy: string } ? never : C;
}[CitationId];

/** Sources of which only number and link may be given. */
export type LicensedCitationId = {
  [C in CurrentCitationId]: Table[C] extends { readonly licence: string } ? C : never;
}[CurrentCitationId];

/** Sources that may be put into words, ours or theirs. */
export type OpenCitationId = Exclude<CurrentCitationId, LicensedCitationId>;

/** The source of an id. */
export function citation(id: CitationId): Citation {
  return CITATIONS[id];
}

/** Whether a word read from outside (a saved record, a query) is a citation's id. */
export function isCitationId(word: string): word is CitationId {
  return Object.hasOwn(CITATIONS, word);
}
