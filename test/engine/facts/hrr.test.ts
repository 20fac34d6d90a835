import { describe, expect, it } from 'vitest';
import { hrrFacts, OLAPARIB_LABEL_GENES } from '../../../src/engine/facts/hrr.ts';
import { HRR_GENES } from '../../../src/engine/vocabulary.ts';

describe('HRR results', () => {
  it('match the 14 genes of olaparib’s US label and no other', () => {
    const matching = HRR_GENES.filter((gene) => hrrFacts([{ gene }]).hrrOlaparibLabel);
    expect(matching).toHaveLength(14);
    expect([...matching].sort()).toEqual([...OLAPARIB_LABEL_GENES].sort());
    expect(matching).not.toContain('ppp2r2a');
  });

  it('match rucaparib for BRCA1 and BRCA2 only', () => {
    expect(HRR_GENES.filter((gene) => hrrFacts([{ gene }]).hrrBrca)).toEqual(['brca1', 'brca2']);
  });

  it.each([undefined, 'unknown', 'not_tested', 'pending'] as const)('claim no negative when %s', (hrr) => {
    const { hrrTesting, ...claims } = hrrFacts(hrr);
    expect(hrrTesting).toBe(hrr === 'pending' ? 'pending' : 'not_resulted');
    expect(new Set(Object.values(claims))).toEqual(new Set([undefined]));
  });

  it('give nothing for a variant of uncertain significance', () => {
    expect(hrrFacts([{ gene: 'brca2', significance: 'vus' }])).toEqual(hrrFacts('negative'));
  });

  it('count the pathogenic one of two', () => {
    const facts = hrrFacts([
      { gene: 'brca2', significance: 'vus' },
      { gene: 'atm', origin: 'ctdna' },
    ]);
    expect(facts).toMatchObject({ hrrBrca: false, hrrOlaparibLabel: true, hrrOnlyCtdnaAtmChek2: true });
  });

  it('see clonal haematopoiesis only where every label alteration is ATM or CHEK2 in ctDNA', () => {
    expect(
      hrrFacts([
        { gene: 'atm', origin: 'ctdna' },
        { gene: 'fanca', origin: 'germline' },
      ]).hrrOnlyCtdnaAtmChek2,
    ).toBe(true);
    expect(
      hrrFacts([
        { gene: 'atm', origin: 'ctdna' },
        { gene: 'brca2', origin: 'ctdna' },
      ]).hrrOnlyCtdnaAtmChek2,
    ).toBe(false);
    expect(hrrFacts([{ gene: 'fanca', origin: 'ctdna' }]).hrrOnlyCtdnaAtmChek2).toBe(false);
  });

  it('do not take a sample that nobody named for tissue', () => {
    expect(hrrFacts([{ gene: 'atm' }])).toMatchObject({
      hrrOnlyCtdnaAtmChek2: undefined,
      hrrAtmChek2SampleUnsaid: true,
    });
    expect(hrrFacts([{ gene: 'atm' }, { gene: 'chek2', origin: 'ctdna' }])).toMatchObject({
      hrrOnlyCtdnaAtmChek2: undefined,
      hrrAtmChek2SampleUnsaid: true,
    });
    for (const settled of [
      [{ gene: 'atm', origin: 'somatic' } as const],
      [{ gene: 'atm' }, { gene: 'brca2' }],
      [{ gene: 'atm' }, { gene: 'chek2', origin: 'germline' } as const],
      [{ gene: 'fanca' }],
    ])
      expect(hrrFacts(settled)).toMatchObject({
        hrrOnlyCtdnaAtmChek2: false,
        hrrAtmChek2SampleUnsaid: false,
      });
  });
});
