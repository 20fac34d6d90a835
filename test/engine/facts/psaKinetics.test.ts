import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { psaDeclineOf, psaDoublingOf } from '../../../src/engine/facts/psaKinetics.ts';
import type { PsaValue } from '../../../src/engine/findings.ts';
import { datedSeries, day } from '../support/psaSeries.ts';

const MONTH = 365.25 / 12;
const on = (date: string, value: number): PsaValue => ({ date, value });
const values = (...numbers: readonly number[]): readonly PsaValue[] => numbers.map((value) => ({ value }));

describe('the fall of PSA from the first value', () => {
  it.each([
    ['no value', values(), undefined],
    ['one value', values(100), undefined],
    ['only rising', values(10, 20), undefined],
    ['unchanged', values(10, 10), undefined],
    ['49.9%', values(100, 50.1), { isPsa50: false, isSeenTwice: false }],
    ['50%', values(100, 50), { isPsa50: true, isSeenTwice: false }],
    ['50%, in decimals', values(0.3, 0.15), { isPsa50: true, isSeenTwice: false }],
    ['50%, twice', values(100, 50, 40), { isPsa50: true, isSeenTwice: true }],
    ['50%, and risen again', values(100, 40, 90), { isPsa50: true, isSeenTwice: false }],
    ['to 0', values(8, 0), { isPsa50: true, fraction: 1 }],
    [
      'by date, not by place',
      [on('2026-05-01', 30), on('2026-01-01', 100)],
      { baseline: 100, lowest: 30, fraction: 0.7 },
    ],
  ] as const)('%s', (_, series, expected) => {
    const decline = psaDeclineOf({ series });
    if (expected === undefined) expect(decline).toBe(undefined);
    else expect(decline).toMatchObject(expected);
  });

  it('leaves a stated nadir out: it need not have followed the first value', () => {
    expect(psaDeclineOf({ series: values(14, 88), nadir: 4 })).toBe(undefined);
  });
});

describe('the doubling time of PSA', () => {
  it.each([
    ['no value', [], undefined],
    ['one value', [on('2026-01-01', 10)], undefined],
    ['undated values', values(10, 20, 40), undefined],
    ['one dated value', [on('2026-01-01', 10), ...values(20)], undefined],
    ['two values on one day', [on('2026-01-01', 10), on('2026-01-01', 20)], undefined],
    ['falling', [on('2026-01-01', 40), on('2026-03-01', 20), on('2026-05-01', 10)], undefined],
    ['unchanged', [on('2026-01-01', 10), on('2026-03-01', 10)], undefined],
    ['risen from 0 only', [on('2026-01-01', 0), on('2026-03-01', 10)], undefined],
  ] as const)('is none for: %s', (_, series, expected) => {
    expect(psaDoublingOf({ series })).toBe(expected);
  });

  it('is the time over which two values doubled', () => {
    const doubling = psaDoublingOf({ series: [on(day(0), 10), on(day(91), 20)] });
    expect(doubling).toMatchObject({ values: 2, from: day(0), to: day(91) });
    expect(doubling?.months).toBeCloseTo(91 / MONTH, 10);
  });

  it('takes the values from the lowest on, and of equal lowest ones the last', () => {
    const fallen = [on(day(0), 100), on(day(30), 5), on(day(60), 5), on(day(90), 10)];
    expect(psaDoublingOf({ series: fallen })).toMatchObject({ values: 2, from: day(60) });
  });

  it('leaves out values without a date, and those of 0', () => {
    const series = [...values(3), on(day(0), 0), on(day(10), 10), on(day(101), 20)];
    expect(psaDoublingOf({ series })).toMatchObject({ values: 2, from: day(10) });
  });

  it('finds the doubling time from which values were made, whatever the dates', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        fc.uniqueArray(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 6 }),
        (months, days) => {
          const series = [0, ...days].map((at) => on(day(at), 4 * 2 ** (at / MONTH / months)));
          expect(psaDoublingOf({ series })?.months).toBeCloseTo(months, 6);
        },
      ),
    );
  });

  it('does not depend on the order of dated values, nor on their unit', () => {
    fc.assert(
      fc.property(datedSeries, fc.double({ min: 0.1, max: 50, noNaN: true }), (series, factor) => {
        const months = psaDoublingOf({ series })?.months;
        const scaled = series.map(({ value, ...rest }) => ({ ...rest, value: value * factor }));
        for (const other of [series.toReversed(), scaled]) {
          const again = psaDoublingOf({ series: other })?.months;
          if (months === undefined) expect(again).toBe(undefined);
          else expect((again ?? 0) / months).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('is longer, or gone, once a later value has stayed where the last was', () => {
    fc.assert(
      fc.property(datedSeries, fc.integer({ min: 1, max: 200 }), (series, later) => {
        const before = psaDoublingOf({ series });
        if (before === undefined || before.values > 2) return;
        const last = series.find(({ date }) => date === before.to);
        const days = (Date.parse(before.to) - Date.parse(day(0))) / 86_400_000 + later;
        const after = psaDoublingOf({ series: [...series, on(day(days), last?.value ?? 0)] });
        expect(after?.months ?? Number.POSITIVE_INFINITY).toBeGreaterThan(before.months);
      }),
    );
  });
});
