import { describe, expect, it } from 'vitest';
import { CITATIONS, type CitationId, citation } from '../../../src/engine/evidence/citations.ts';
import { EVIDENCE_BUILT, REVIEW_BY } from '../../../src/engine/evidence/reviewBy.ts';

const ids = Object.keys(CITATIONS) as CitationId[];
const monthsLater = (months: number): string => {
  const date = new Date(EVIDENCE_BUILT);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

describe('the day by which a source is looked at again', () => {
  it('is six or twelve months after the evidence was put together, for every source', () => {
    for (const id of ids) expect([monthsLater(6), monthsLater(12)], id).toContain(citation(id).reviewBy);
  });

  it('comes after six months for every label, every guideline and every trial that is still running', () => {
    const moving = ids.filter((id) => /label|guideline|progress|criteria|list/.test(citation(id).kind));
    expect(moving.length).toBeGreaterThan(25);
    for (const id of moving) expect(citation(id).reviewBy, id).toBe('2027-05-23');
  });

  it('comes after six months where the status of actinium may change', () => {
    for (const id of ['PSMACTION', 'ACTION-225', 'ALPHABREAK', 'LABEL-PLUVICTO', 'SEED'] as const)
      expect(citation(id).reviewBy, id).toBe('2027-05-23');
  });

  it('comes after twelve months for a finished study', () => {
    for (const id of [
      'CARD',
      'TROPIC',
      'PROFOUND-OS',
      'LU_RECHALLENGE_META',
      'PRIGERSON2015',
      'T-ASSAY',
    ] as const)
      expect(citation(id).reviewBy, id).toBe('2027-11-23');
  });

  it('is a day that exists, for every kind of source', () => {
    for (const date of Object.values(REVIEW_BY)) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  });
});
