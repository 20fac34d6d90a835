import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/engine/evidence/citation.ts';
import {
  CITATIONS,
  type CitationId,
  citation,
  type OpenCitationId,
} from '../../../src/engine/evidence/citations.ts';
import type { Figure } from '../../../src/engine/evidence/figure.ts';
import { FIGURES } from '../../../src/engine/evidence/figures.ts';
import { REGISTER } from '../../../src/engine/evidence/register.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { OFFERS } from '../../../src/engine/rules/offers.ts';
import { BY_NUMBER, cite, numbered, type Source } from '../../../src/engine/rules/rule.ts';
import { anyCase } from '../support/anyCase.ts';
import { answerTo } from '../support/claims.ts';

const ids = Object.keys(CITATIONS) as CitationId[];
const SUPERSEDED = ids.filter((id) => citation(id).supersededBy !== undefined);
const LICENSED = ids.filter((id) => citation(id).licence !== undefined);
const sources: readonly Source[] = [
  ...RULES.flatMap(({ source }) => source),
  ...Object.values(OFFERS).flatMap(({ source }) => [...source] as readonly Source[]),
];
const figures: readonly Figure[] = Object.values(FIGURES);

describe('a superseded source', () => {
  it('is named by the register alone, as what the article resembles', () => {
    expect(SUPERSEDED).toEqual(['AUA-CRPC-2013-2018']);
    const naming = Object.entries(REGISTER).filter(([, { citations }]) =>
      (citations as readonly CitationId[]).some((id) => SUPERSEDED.includes(id)),
    );
    expect(naming.map(([id]) => id)).toEqual(['S23']);
    expect(REGISTER.S23.says).toMatch(/The guideline that the wording resembles is superseded/);
  });

  it('carries no rule, no option and no figure', () => {
    expect(sources.filter(({ cite: id }) => SUPERSEDED.includes(id))).toEqual([]);
    expect(figures.filter(({ cite: id }) => SUPERSEDED.includes(id))).toEqual([]);
  });

  it('is authority for nothing that an answer says', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const { headline, options, alerts, monitoring, figures: shown, citations } = answerTo(findings);
        const said = [headline, ...options, ...alerts, ...monitoring].flatMap((each) => each.citations);
        const resting = [...said, ...shown.map(({ citation: id }) => id)];
        expect(resting.filter((id) => SUPERSEDED.includes(id))).toEqual([]);
        const note = citations['AUA-CRPC-2013-2018']?.note ?? 'Superseded by';
        expect(note).toContain('Superseded by');
      }),
    );
  });

  it('does not compile as the source of a rule or a figure', () => {
    // @ts-expect-error a superseded source
    const resting = cite('AUA-CRPC-2013-2018', 'Index patient 6', 'Words.');
    // @ts-expect-error a superseded source
    const figure: Figure = { ...FIGURES['card.os'], cite: 'AUA-CRPC-2013-2018' };
    expect([resting, figure]).toHaveLength(2);
  });
});

describe('a licensed source', () => {
  it('is cited by number and link, in none of its words', () => {
    const licensed = sources.filter(({ cite: id }) => LICENSED.includes(id));
    expect(licensed.length).toBeGreaterThan(5);
    for (const source of licensed) {
      expect(source).toEqual({ cite: source.cite, at: source.at, paraphrase: BY_NUMBER });
      expect(source.at).toMatch(/^Statements? \d+(, \d+)*$/);
    }
  });

  it('has a link and no figure', () => {
    for (const id of ['AUA-2026', 'NCCN-PROSTATE'] as const)
      expect(citation(id).url).toMatch(/^https:\/\/www\.(auanet|nccn)\.org\//);
    expect(figures.filter(({ cite: id }) => LICENSED.includes(id))).toEqual([]);
  });

  it('does not compile with words, nor an open source without them', () => {
    // @ts-expect-error AUA by number only
    const words = cite('AUA-2026', 'Statement 33', 'What the statement says.');
    // @ts-expect-error CARD may be put into words
    const wordless = numbered('CARD', 'Results');
    // @ts-expect-error NCCN by version and link only
    const nccn: OpenCitationId = 'NCCN-PROSTATE';
    expect([words, wordless, nccn]).toHaveLength(3);
  });
});

describe('a source that is only remembered', () => {
  const isRemembered = ({ cite: id }: Source): boolean => citation(id).confidence === 'MH';

  it('carries no rule by itself, unless the rule says that it is to be confirmed or settled here', () => {
    const alone = RULES.filter(({ source }) => source.every(isRemembered));
    expect(alone.map(({ id }) => id)).toContain('arpi.not-in-neuroendocrine');
    for (const { id, say, source } of alone) {
      const marks = [say, ...source.map((each) => ('paraphrase' in each ? each.paraphrase : ''))];
      expect(
        marks.some((text) => /to be confirmed|settled by this rule book/.test(text)),
        id,
      ).toBe(true);
    }
  });

  it('is named as to be confirmed in every answer that cites it', () => {
    const remembered = ids.filter((id) => citation(id).confidence === 'MH');
    fc.assert(
      fc.property(anyCase, (findings) => {
        const { citations } = answerTo(findings);
        for (const id of remembered)
          expect(citations[id]?.note ?? 'to be confirmed', id).toContain('to be confirmed');
      }),
    );
  });
});

describe('the check against the source', () => {
  it('has been made by nobody, for no source and no figure', () => {
    for (const { checked } of [...Object.values(CITATIONS), ...figures]) expect(checked).toBe(null);
  });

  it('can be entered by no program: the types know no other value', () => {
    // @ts-expect-error only a named person may change this
    const source: Citation = { ...CITATIONS.CARD, checked: '2027-01-01' };
    // @ts-expect-error only a named person may change this
    const figure: Figure = { ...FIGURES['card.os'], checked: true };
    expect([source, figure]).toHaveLength(2);
  });
});
