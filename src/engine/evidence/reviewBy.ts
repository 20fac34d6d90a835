import type { IsoDate, SourceKind, UndatedCitation } from './citation.ts';

/** The day on which the evidence was put together. */
export const EVIDENCE_BUILT: IsoDate = '2026-11-23';
const SIX_MONTHS: IsoDate = '2027-05-23';
const TWELVE_MONTHS: IsoDate = '2027-11-23';

/**
 * Until when a source may be taken as it was read: six months for what is revised or still running, twelve for what
 * reports a finished study or does not move. Settled by this rule book; no source states it, and the reviewer is asked
 * to confirm it.
 */
export const REVIEW_BY: Readonly<Record<SourceKind, IsoDate>> = {
  article: SIX_MONTHS,
  'US label': SIX_MONTHS,
  'EU label': SIX_MONTHS,
  guideline: SIX_MONTHS,
  'society list': SIX_MONTHS,
  'consensus criteria': SIX_MONTHS,
  'trial in progress': SIX_MONTHS,
  'early-phase trial': SIX_MONTHS,
  'randomised trial': TWELVE_MONTHS,
  'single-arm trial': TWELVE_MONTHS,
  'retrospective study': TWELVE_MONTHS,
  cohort: TWELVE_MONTHS,
  'case report': TWELVE_MONTHS,
  'systematic review': TWELVE_MONTHS,
  'pooled analysis': TWELVE_MONTHS,
  review: TWELVE_MONTHS,
  'assay study': TWELVE_MONTHS,
  scale: TWELVE_MONTHS,
  definition: TWELVE_MONTHS,
  'scoring table': TWELVE_MONTHS,
};

/** The sources with the date of their review, by their ids. */
export function dated<T extends Readonly<Record<string, UndatedCitation>>>(sources: T): Dated<T> {
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [id, { ...source, reviewBy: REVIEW_BY[source.kind] }]),
  ) as Dated<T>;
}

type Dated<T> = { readonly [Id in keyof T]: T[Id] & { readonly reviewBy: IsoDate } };
