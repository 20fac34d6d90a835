import type { CitationView } from '../assessment.ts';
import type { Citation, Identifier } from './citation.ts';
import { type CitationId, citation } from './citations.ts';

const UNCONFIRMED = 'MH';

/**
 * A source as an answer carries it. What is only remembered (the source, its DOI, its PMID) is named in `note` as
 * "to be confirmed", and a link is never made from a DOI that is not confirmed.
 */
export function citationView(id: CitationId): CitationView {
  return viewOf(citation(id));
}

/** The view of any source record. */
export function viewOf(source: Citation): CitationView {
  const url = source.url ?? doiLink(source.doi);
  const note = noteOf(source);
  return {
    title: source.title,
    kind: source.kind,
    ...(url && { url }),
    ...(source.doi && { doi: source.doi.value }),
    ...(source.pmid && { pmid: source.pmid.value }),
    ...(note && { note }),
    checked: source.checked,
  };
}

function noteOf(source: Citation): string {
  const superseded = source.supersededBy && `Superseded by ${source.supersededBy}.`;
  return [source.note, superseded, source.licence, ...toBeConfirmed(source)].filter(Boolean).join(' ');
}

function toBeConfirmed({ confidence, doi, pmid }: Citation): string[] {
  const content = confidence === UNCONFIRMED ? ['Content to be confirmed.'] : [];
  const identifiers = [
    ...(doi?.confidence === UNCONFIRMED ? ['DOI'] : []),
    ...(pmid?.confidence === UNCONFIRMED ? ['PMID'] : []),
  ];
  return identifiers.length === 0 ? content : [...content, `${identifiers.join(' and ')} to be confirmed.`];
}

function doiLink(doi: Identifier | undefined): string | undefined {
  return doi === undefined || doi.confidence === UNCONFIRMED ? undefined : `https://doi.org/${doi.value}`;
}
