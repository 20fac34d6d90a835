import type { CitationId } from '../evidence/citations.ts';
import type { Offer } from '../rules/offers.ts';

const SENTENCE_END = /(?<=[.?!])\s+(?=[A-Z0-9])/;

/** Sentences as they were written; joined by a space they give the statement again. */
export const splitSentences = (statement: string): readonly string[] => statement.split(SENTENCE_END);

/** A sentence of an option's statement with the sources that say it. */
export interface Sourced {
  readonly statement: string;
  readonly citations: readonly CitationId[];
}

/** What an option is, sentence by sentence; each with all its sources where the offer does not tell them apart. */
export const offeredSentences = ({ say, source, by }: Offer): readonly Sourced[] =>
  splitSentences(say).map((statement, index) => ({
    statement,
    citations: by?.[index] ?? source.map(({ cite }) => cite),
  }));
