import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedOf } from '../../../src/engine/answer/derived.ts';
import { citation, isCitationId } from '../../../src/engine/evidence/citations.ts';
import { factsOf } from '../../../src/engine/facts/facts.ts';
import { psaProgressionOf } from '../../../src/engine/facts/psaProgression.ts';
import type { Findings, PsaValue } from '../../../src/engine/findings.ts';
import { anyCase } from '../support/anyCase.ts';
import { datedSeries } from '../support/psaSeries.ts';

const derived = (findings: Findings) => derivedOf(factsOf(findings), findings);
const statements = (findings: Findings) => derived(findings).map(({ statement }) => statement);
const ofSeries = (...series: readonly PsaValue[]) => statements({ psa: { series } });

describe('what is worked out from the numbers of a case', () => {
  it('is nothing where nothing was given, or nothing is available', () => {
    expect(derived({})).toEqual([]);
    expect(derived({ psa: 'unknown', testosterone: 'unknown', karnofsky: 'unknown' })).toEqual([]);
    expect(ofSeries({ value: 12 })).toEqual([]);
  });

  it('says so where a value lies below the nadir that was stated', () => {
    const [said] = statements({ psa: { series: [{ value: 4 }, { value: 9 }], nadir: 8 } });
    expect(said).toContain('above the lowest value given (4 ng/mL, below the stated nadir of 8 ng/mL)');
  });

  it('works nothing out from a value dated after the day of the answer, and asks for its date', () => {
    const findings: Findings = {
      psa: {
        series: [
          { value: 4, date: '2026-09-01' },
          { value: 9, date: '2027-06-01' },
        ],
      },
    };
    const said = derivedOf(factsOf(findings), findings, '2026-11-23');
    expect(said).toHaveLength(1);
    expect(said[0]?.statement).toContain('2027-06-01 is dated after the day of this answer (2026-11-23)');
    expect(derivedOf(factsOf(findings), findings, '2027-06-01').length).toBeGreaterThan(1);
  });

  it('says how far PSA lies above its nadir, and what PCWG3 makes of it', () => {
    expect(statements({ psa: { series: [{ value: 40 }], nadir: 8 } })).toEqual([
      'PSA 40 ng/mL is 32 ng/mL (400%) above the nadir of 8 ng/mL. PCWG3, written for trials of ongoing treatment, asks for at least 25% and at least 2 ng/mL over the nadir, confirmed at least 3 weeks later: large enough, not yet confirmed.',
    ]);
  });

  it.each([
    [
      'met and confirmed',
      8,
      [
        { value: 12, date: '2026-09-01' },
        { value: 13, date: '2026-09-22' },
      ],
    ],
    [
      'large enough, not yet confirmed',
      8,
      [
        { value: 12, date: '2026-09-01' },
        { value: 13, date: '2026-09-21' },
      ],
    ],
    ['not met', 8, [{ value: 9 }]],
    [
      'not met by these values, which rules nothing out without a nadir',
      undefined,
      [{ value: 8 }, { value: 9 }],
    ],
  ] as const)('comes to: %s', (verdict, nadir, series) => {
    const [rise] = statements({ psa: { series, ...(nadir === undefined ? {} : { nadir }) } });
    expect(rise).toMatch(new RegExp(`: ${verdict}\\.$`));
  });

  it('never rounds a rise up to the limit that it misses', () => {
    expect(statements({ psa: { series: [{ value: 24.98 }], nadir: 20 } })[0]).toContain('4.98 ng/mL (24.9%)');
    expect(statements({ psa: { series: [{ value: 2.998 }], nadir: 1 } })[0]).toContain('is 1.99 ng/mL');
  });

  it('gives no percentage over a nadir of 0', () => {
    expect(statements({ psa: { series: [{ value: 3 }], nadir: 0 } })[0]).toMatch(
      /^PSA 3 ng\/mL is 3 ng\/mL above the nadir of 0/,
    );
  });

  it('says that the lowest value stands in for a nadir nobody stated', () => {
    expect(ofSeries({ value: 10 }, { value: 20 })[0]).toContain(
      'above the lowest value given (10 ng/mL; no nadir was stated)',
    );
  });

  it('names PSA50 with its baseline, and whether a second value shows it', () => {
    expect(ofSeries({ value: 100 }, { value: 40 })).toEqual([
      'PSA fell by 60% from the first value given (100 ng/mL, taken as the baseline) to 40 ng/mL: a fall of at least 50% (PSA50), seen in one value only. Worked out from the values given; no decision rests on it.',
    ]);
    expect(ofSeries({ value: 100 }, { value: 40 }, { value: 30 })[0]).toContain(
      'seen in more than one value',
    );
    expect(ofSeries({ value: 100 }, { value: 50.01 })[0]).toContain('PSA fell by 49.9%');
    expect(ofSeries({ value: 100 }, { value: 50.01 })[0]).toContain('so no PSA50');
  });

  it('gives the doubling time as arithmetic, with the values it rests on', () => {
    const [, doubling] = ofSeries(
      { value: 10, date: '2026-03-01' },
      { value: 20, date: '2026-06-01' },
      { value: 40, date: '2026-09-01' },
    );
    expect(doubling).toBe(
      'PSA doubling time 3.0 months, by the line through the logarithms of the 3 dated values from the lowest on (2026-03-01 to 2026-09-01). Worked out from the values given; no decision rests on it. An early change of PSA is not acted on alone.',
    );
    expect(ofSeries({ value: 1, date: '2026-03-01' }, { value: 90, date: '2026-03-02' })[1]).toContain(
      'doubling time less than 0.1 months',
    );
  });

  it('says from which Karnofsky status an ECOG was approximated, unless ECOG was given', () => {
    expect(statements({ karnofsky: 60 })).toEqual(['Karnofsky 60 is read as ECOG 2: an approximation.']);
    expect(statements({ karnofsky: 60, ecog: 1 })).toEqual([]);
    expect(statements({ karnofsky: 0 })).toEqual([]);
  });

  it.each([
    [{ value: 20, unit: 'ng/dL' }, 'Testosterone 20 ng/dL is 0.69 nmol/L'],
    [{ value: 1.735, unit: 'nmol/L' }, 'Testosterone 1.735 nmol/L is 50 ng/dL'],
    [{ value: 20, unit: 'ng/dL', comparator: '<' }, 'Testosterone below 20 ng/dL is below 0.69 nmol/L'],
  ] as const)('converts testosterone %o for display', (testosterone, start) => {
    const [only = ''] = statements({ testosterone });
    expect(only.startsWith(start)).toBe(true);
    expect(only).toMatch(/it is judged in the unit given\.$/);
  });

  it('agrees with the fact that rules read, whatever the series', () => {
    fc.assert(
      fc.property(datedSeries, fc.option(fc.nat(30), { nil: undefined }), (series, nadir) => {
        const psa = nadir === undefined ? { series } : { series, nadir };
        const rise = statements({ psa }).find((statement) => statement.includes('PCWG3, written'));
        const fact = psaProgressionOf(psa);
        expect(rise?.includes('met and confirmed') ?? false).toBe(fact === 'met');
        expect(rise?.includes('large enough') ?? false).toBe(fact === 'unconfirmed');
      }),
    );
  });

  it('has its source in every sentence, none of them superseded, and no broken number', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        for (const { statement, citations } of derived(findings)) {
          expect(citations.length).toBeGreaterThan(0);
          for (const id of citations) expect(isCitationId(id) && citation(id).supersededBy).toBe(undefined);
          expect(statement).not.toMatch(/NaN|Infinity|undefined|\d\.\d{5}/);
        }
      }),
    );
  });
});
