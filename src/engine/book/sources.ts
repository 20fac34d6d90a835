import { type CitationId, citation } from '../evidence/citations.ts';
import type { Source } from '../rules/rule.ts';

/** A source beside a rule, as the book may print it: without its words where its licence leaves only number and link. */
export interface SourceInBook {
  readonly cite: CitationId;
  readonly at: string;
  readonly quote?: string;
  readonly paraphrase?: string;
}

export function sourceInBook(source: Source): SourceInBook {
  const { cite, at } = source;
  if (citation(cite).licence !== undefined) return { cite, at };
  return 'quote' in source ? { cite, at, quote: source.quote } : { cite, at, paraphrase: source.paraphrase };
}
