import { describe, expect, it } from 'vitest';
import { isCitationId } from '../../../src/engine/evidence/citations.ts';
import type { Claim, Verdict } from '../../../src/engine/evidence/claim.ts';
import { CLAIMS, type ClaimId, claim } from '../../../src/engine/evidence/claims.ts';
import { SEED_REFERENCES } from '../../../src/engine/evidence/seedReferences.ts';

const claims: readonly (readonly [ClaimId, Claim])[] = (Object.keys(CLAIMS) as ClaimId[]).map((id) => [
  id,
  claim(id),
]);

function count(verdict: Verdict): number {
  return claims.filter(([, record]) => record.verdict === verdict).length;
}

describe('the audit of the article', () => {
  it('holds all 44 claims in their order', () => {
    const expected = Array.from({ length: 44 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
    expect(claims.map(([id]) => id)).toEqual(expected);
  });

  it('has the verdicts that were reached', () => {
    const verdicts = ['agrees', 'imprecise', 'contested', 'unsupported', 'wrong'] as const;
    expect(verdicts.map(count)).toEqual([18, 14, 6, 5, 1]);
  });

  it.each(claims)('%s quotes the article, names its section and cites sources that exist', (_, record) => {
    expect(record.quote.trim()).toBe(record.quote);
    expect(record.quote.length).toBeGreaterThan(15);
    expect(record.section).not.toBe('');
    expect(record.citations.every(isCitationId)).toBe(true);
  });

  it('keeps the article’s own reference numbers, which are in no quote', () => {
    expect(claim('S29').seedRefs).toEqual([1, 4]);
    expect(claim('S34').seedRefs).toEqual([5, 6]);
    for (const [id, { quote }] of claims) expect(quote, id).not.toMatch(/ \d(, \d)*$/);
  });
});

describe('the article’s reference numbers', () => {
  it('resolve for 1, 2 and 7 only', () => {
    const resolved = Object.entries(SEED_REFERENCES).filter(([, reference]) => reference !== null);
    expect(resolved.map(([number]) => number)).toEqual(['1', '2', '7']);
  });

  it.each([3, 4, 5, 6] as const)('have no title for %i', (number) => {
    expect(SEED_REFERENCES[number]).toBe(null);
  });
});
