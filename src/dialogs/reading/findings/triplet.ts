import { DRUGS, type Drug } from '../../../engine/index.ts';
import type { Phrases } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import { type Meaning, phrases } from './candidate.ts';
import { senseOf } from './judge.ts';

const PARTNERS: readonly Drug[] = DRUGS.filter((drug) => ['abiraterone', 'darolutamide'].includes(drug));

const given: Meaning = (match, note) => {
  const named = note.tokens.slice(match.from, match.to).map(({ word }) => word);
  const partner = PARTNERS.find((drug) => named.includes(drug));
  if (partner === undefined || senseOf(note, match) & (NOT_FACT | PLAN | NEGATED)) return [];
  return [{ finding: 'prior', value: { [partner]: true, docetaxel: true }, from: match.from, to: match.to }];
};

/** A triplet is castration, docetaxel and the ARPI that names it (ARASENS, PEACE-1). */
export const triplet: Phrases<Meaning> = phrases(
  given,
  'triplet [(therapy|treatment|regimen|with|using|of|containing|lparen|hormones|received|treated|had|chemotherapy|plus|docetaxel|and|comma|in|year)]* (abiraterone|darolutamide)',
  '(abiraterone|darolutamide) [(based|containing)] triplet',
);
