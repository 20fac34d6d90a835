import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/engine/evidence/citation.ts';
import { CITATIONS, type CitationId, citation } from '../../../src/engine/evidence/citations.ts';
import { citationView, viewOf } from '../../../src/engine/evidence/citationView.ts';

const ids = Object.keys(CITATIONS) as CitationId[];

const SOURCE: Citation = {
  title: 'A source',
  kind: 'guideline',
  confidence: 'V',
  reviewBy: '2027-05-23',
  checked: null,
};

function remembered(what: 'doi' | 'pmid'): CitationId[] {
  return ids.filter((id) => citation(id)[what]?.confidence === 'MH');
}

describe('a citation as an answer carries it', () => {
  it('shows title, kind, link, identifiers and the note', () => {
    expect(citationView('COU-AA-301-final')).toEqual({
      title: citation('COU-AA-301-final').title,
      kind: 'randomised trial',
      url: 'https://doi.org/10.1016/S1470-2045(12)70379-0',
      doi: '10.1016/S1470-2045(12)70379-0',
      pmid: '22995653',
      note: citation('COU-AA-301-final').note,
      checked: null,
    });
  });

  it.each([
    ['doi', /DOI( and PMID)? to be confirmed/],
    ['pmid', /PMID to be confirmed/],
  ] as const)('never shows a remembered %s without saying that it is to be confirmed', (what, marking) => {
    expect(remembered(what).length).toBeGreaterThan(3);
    for (const id of remembered(what)) expect(citationView(id).note, id).toMatch(marking);
  });

  it('never makes a link from a DOI that is not confirmed', () => {
    for (const id of remembered('doi')) expect(citationView(id).url ?? '', id).not.toContain('doi.org');
  });

  it('does not cast doubt on what was seen', () => {
    expect(citationView('PROSELICA').note).not.toContain('to be confirmed');
    expect(viewOf({ ...SOURCE, doi: { value: '10.1000/1', confidence: 'VS' } })).not.toHaveProperty('note');
  });

  it('says so when the whole source is only remembered', () => {
    const unsure = ids.filter((id) => citation(id).confidence === 'MH');
    expect(unsure.length).toBeGreaterThan(3);
    for (const id of unsure) expect(citationView(id).note, id).toContain('Content to be confirmed.');
  });

  it('names both identifiers when both are remembered', () => {
    expect(citationView('KHALAF2019').note).toMatch(/DOI and PMID to be confirmed\.$/);
  });

  it('names the source that supersedes it', () => {
    expect(citationView('AUA-CRPC-2013-2018').note).toContain('Superseded by AUA-2026.');
  });

  it('carries the licence where only number and link may be given', () => {
    expect(citationView('NCCN-PROSTATE').note).toContain('version and link only');
  });

  it('leaves out what a source does not have', () => {
    expect(viewOf(SOURCE)).toEqual({ title: 'A source', kind: 'guideline', checked: null });
  });
});
