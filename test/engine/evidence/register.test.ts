import { describe, expect, it } from 'vitest';
import { CITATIONS, isCitationId } from '../../../src/engine/evidence/citations.ts';
import { CLAIMS, type ClaimId, claim } from '../../../src/engine/evidence/claims.ts';
import type { RegisterEntry, Touch } from '../../../src/engine/evidence/discrepancy.ts';
import {
  discrepanciesBeside,
  discrepancyView,
  REGISTER,
  REGISTER_IDS,
  type RegisterId,
} from '../../../src/engine/evidence/register.ts';
import { SEED_REFERENCES } from '../../../src/engine/evidence/seedReferences.ts';
import { ALERTS, OPTIONS, PATHWAYS } from '../../../src/engine/vocabulary.ts';

const entries: readonly (readonly [RegisterId, RegisterEntry])[] = REGISTER_IDS.map((id) => [
  id,
  REGISTER[id],
]);
const CLAIM_IDS = Object.keys(CLAIMS) as ClaimId[];
const VOCABULARY: ReadonlySet<string> = new Set([...OPTIONS, ...ALERTS, ...PATHWAYS]);

function claimsOf(id: RegisterId, { between }: RegisterEntry): readonly ClaimId[] {
  return between ?? CLAIM_IDS.filter((claimId) => claimId === id);
}

function beside(...shown: Touch[]): string[] {
  return discrepanciesBeside(shown).map((entry) => entry.claim);
}

describe('the discrepancy register', () => {
  it('has an entry for every claim that does not plainly agree, with the same verdict, and for no other', () => {
    const differing = CLAIM_IDS.filter((id) => claim(id).verdict !== 'agrees');
    const registered = entries.filter(([, { between }]) => between === undefined);
    expect(registered.map(([id]) => id)).toEqual(differing);
    expect(registered.map(([, { verdict }]) => verdict)).toEqual(differing.map((id) => claim(id).verdict));
  });

  it('has the three contradictions inside the article, each between claims', () => {
    const contradictions = entries.filter(([, { verdict }]) => verdict === 'contradictory');
    expect(contradictions.map(([id]) => id)).toEqual(['G10-order', 'G10-arpi', 'G10-adt']);
    for (const [id, { between }] of entries) expect(between !== undefined, id).toBe(id.startsWith('G10'));
  });

  it.each(entries)('%s quotes the article verbatim', (id, entry) => {
    const quotes = claimsOf(id, entry).map((of) => claim(of).quote);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.some((quote) => quote.includes(entry.quote))).toBe(true);
  });

  it.each(entries)('%s cites sources and is shown beside names that exist', (_, entry) => {
    expect(entry.citations.every(isCitationId)).toBe(true);
    expect(entry.touches.every((touch) => VOCABULARY.has(touch))).toBe(true);
    expect(new Set(entry.touches).size).toBe(entry.touches.length);
  });

  it.each(entries)(
    '%s says in whole sentences what the source says, what is followed and why',
    (_, entry) => {
      for (const part of [entry.says, entry.followed, entry.because]) expect(part).toMatch(/^\S.{15,}\.$/s);
      expect(`${entry.says} ${entry.followed} ${entry.because}`).not.toMatch(/\d-\d|\bvs\b|\.\.|undefined/);
    },
  );

  it('never gives 12.7 months to cabazitaxel, nor an interval for a hazard ratio', () => {
    for (const [id, { says, followed, because }] of entries) {
      const words = `${says} ${followed} ${because}`;
      if (words.includes('12.7')) expect(id).toBe('S14');
      expect(words, id).not.toMatch(/HR:? ?\d\.\d+–/);
    }
    expect(REGISTER.S14.says).toMatch(/^12\.7 months is the result of TROPIC’s control arm, mitoxantrone\./);
    expect(REGISTER.S20.says).toContain('the hazard ratio is 0.63');
  });

  it('shows numbers only as whole figures', () => {
    expect(REGISTER.S14.says).toContain('15.1 (95% CI 14.1–16.3) v 12.7 (95% CI 11.6–13.7) months');
    expect(REGISTER.S34.says).toContain(
      'pooled 45% (95% CI 36–54; n=307), no comparator; selected, retrospective',
    );
    expect(REGISTER.S40.says).toContain('none had Lu-PSMA');
  });

  it('attributes nothing to NCCN', () => {
    expect(REGISTER.S38.followed).toContain('never to NCCN');
  });
});

describe('what is shown beside an answer', () => {
  it('is what touches its pathway, options or alerts, in register order', () => {
    expect(beside('cabazitaxel')).toEqual(['S01', 'S11', 'S13', 'S14', 'S16', 'S40']);
    expect(beside('palliative')).toEqual(['S23', 'S24', 'S33', 'S44', 'G10-adt']);
  });

  it('is shown once when several names touch it, and not at all for none', () => {
    expect(beside('palliative', 'retreatment_not_supported').filter((id) => id === 'S44')).toEqual(['S44']);
    expect(beside('retreatment_not_supported')).toEqual(['S34', 'S44']);
    expect(beside()).toEqual([]);
  });

  it('carries the article’s words, the source’s, what is followed and the citations', () => {
    expect(discrepancyView('S33')).toEqual({
      claim: 'S33',
      seed: 'this is the most common error',
      source: REGISTER.S33.says,
      followed: 'The rule is kept; the superlative is dropped. A frequency needs a count.',
      citations: ['ASCO-MCRPC-2025'],
    });
  });
});

describe('the title that belongs to no number', () => {
  it('is printed nowhere', () => {
    const everything = JSON.stringify([CLAIMS, REGISTER, SEED_REFERENCES, CITATIONS]);
    expect(everything).not.toMatch(/Topic Overview/i);
  });
});
