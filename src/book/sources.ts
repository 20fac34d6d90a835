import {
  BOOK_EVIDENCE,
  type BookEntry,
  type CitationId,
  citationView,
  OPTIONS,
  type Source,
} from '../engine/index.ts';

type Citation = (typeof BOOK_EVIDENCE.citations)[string];

/** A source with how far it was seen, what may be reproduced, and who has signed for it. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly url?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly population?: string;
  readonly line?: string;
  readonly confidence: string;
  readonly note?: string;
  readonly licence?: string;
  readonly supersededBy?: string;
  /** ISO date. */
  readonly reviewBy: string;
  /** Null until a named person has signed for it. */
  readonly checked: null;
  /** Rules and options that rest on it. */
  readonly rules: readonly string[];
  readonly options: readonly string[];
}

const CONFIDENCE: Readonly<Record<Citation['confidence'], string>> = {
  V: 'the source itself or a faithful mirror was seen',
  VS: 'seen in secondary text only',
  MH: 'not seen: known with high confidence, to be confirmed',
};

export const sourcesIn = (entries: readonly BookEntry[]): readonly SourceRecord[] =>
  Object.entries(BOOK_EVIDENCE.citations).map(([id, citation]) => {
    const { population, line, note, licence, supersededBy } = citation;
    const { url } = citationView(id as CitationId);
    return {
      id,
      title: citation.title,
      kind: citation.kind,
      ...(url && { url }),
      ...(citation.doi && { doi: identifier(citation.doi) }),
      ...(citation.pmid && { pmid: identifier(citation.pmid) }),
      ...(population && { population }),
      ...(line && { line }),
      confidence: CONFIDENCE[citation.confidence],
      ...(note && { note }),
      ...(licence && { licence }),
      ...(supersededBy && { supersededBy }),
      reviewBy: citation.reviewBy,
      checked: citation.checked,
      rules: entries.filter(({ sources }) => rests(sources, id)).map((entry) => entry.id),
      options: OPTIONS.filter((option) => rests(BOOK_EVIDENCE.offers[option].source, id)),
    };
  });

const rests = (sources: readonly Source[], id: string): boolean => sources.some(({ cite }) => cite === id);

/** An identifier that is only remembered says so. */
const identifier = ({ value, confidence }: NonNullable<Citation['doi']>): string =>
  confidence === 'MH' ? `${value} (to be confirmed)` : value;
