import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  latestPsa,
  type PsaProgression,
  psaProgressionOf,
  psaTrendOf,
} from '../../../src/engine/facts/psaProgression.ts';
import type { Psa, PsaValue } from '../../../src/engine/findings.ts';
import { datedSeries } from '../support/psaSeries.ts';

const psa = (nadir: number | undefined, ...series: readonly PsaValue[]): Psa => ({
  series,
  ...(nadir === undefined ? {} : { nadir }),
});
const on = (date: string, value: number): PsaValue => ({ date, value });

const datedPsa = fc.record({
  psa: datedSeries,
  nadir: fc.option(fc.double({ min: 0, max: 20, noNaN: true }), { nil: undefined }),
});

type Row = readonly [title: string, Psa, PsaProgression | undefined];

const ROWS: readonly Row[] = [
  ['no values', psa(4), undefined],
  ['one small value and no nadir', psa(undefined, { value: 9 }), undefined],
  ['a small rise and no nadir: not "fails PCWG3"', psa(undefined, { value: 10 }, { value: 11 }), undefined],
  [
    'a large rise within the series and no nadir',
    psa(undefined, { value: 10 }, { value: 20 }),
    'unconfirmed',
  ],
  ['24.9% over a nadir of 20', psa(20, { value: 24.98 }), 'not_met'],
  ['25% over a nadir of 20', psa(20, { value: 25 }), 'unconfirmed'],
  ['1.9 ng/mL over a nadir of 1', psa(1, { value: 2.9 }), 'not_met'],
  ['2 ng/mL over a nadir of 1', psa(1, { value: 3 }), 'unconfirmed'],
  ['2 ng/mL over a nadir of 2.1, in decimals', psa(2.1, { value: 4.1 }), 'unconfirmed'],
  ['2 ng/mL over a nadir of 0.1, in decimals', psa(0.1, { value: 2.1 }), 'unconfirmed'],
  ['25% over a nadir of 11.3, in decimals', psa(11.3, { value: 14.125 }), 'unconfirmed'],
  ['25% but only 1 ng/mL', psa(4, { value: 5 }), 'not_met'],
  ['2 ng/mL but only 20%', psa(10, { value: 12 }), 'not_met'],
  ['confirmed after 20 days', psa(8, on('2026-09-01', 12), on('2026-09-21', 13)), 'unconfirmed'],
  ['confirmed after 21 days', psa(8, on('2026-09-01', 12), on('2026-09-22', 13)), 'met'],
  [
    'confirmed by a value in between',
    psa(8, on('2026-09-01', 12), on('2026-09-10', 13), on('2026-09-25', 14)),
    'met',
  ],
  ['dates out of order', psa(8, on('2026-09-22', 13), on('2026-09-01', 12)), 'met'],
  [
    'risen and fallen again, dates out of order',
    psa(8, on('2026-09-22', 8.5), on('2026-09-01', 12)),
    'not_met',
  ],
  ['undated values confirm nothing', psa(8, { value: 12 }, { value: 13 }), 'unconfirmed'],
  ['only one dated value', psa(8, { value: 12 }, on('2026-09-22', 13)), 'unconfirmed'],
  [
    'the first rise too small, the second large',
    psa(8, on('2026-09-01', 9), on('2026-10-22', 13)),
    'unconfirmed',
  ],
  [
    'a value below the given nadir is the nadir',
    psa(10, on('2026-06-01', 6), on('2026-09-01', 9), on('2026-10-01', 9)),
    'met',
  ],
  ['a fall to the nadir', psa(8, { value: 20 }, { value: 8 }), 'not_met'],
  [
    'a value from before the nadir confirms nothing',
    psa(undefined, on('2026-01-01', 100), on('2026-05-01', 5), on('2026-06-01', 20)),
    'unconfirmed',
  ],
  [
    'a value that may be older than a nadir given without its date confirms nothing',
    psa(4, on('2026-01-01', 40), on('2026-06-01', 12)),
    'unconfirmed',
  ],
  [
    'large, then smaller, yet still large after a nadir of the series',
    psa(undefined, on('2026-01-01', 5), on('2026-03-01', 20), on('2026-04-01', 18)),
    'met',
  ],
  [
    'a rise that fell back below the limit starts again',
    psa(8, on('2026-07-01', 8), on('2026-08-01', 12), on('2026-09-01', 9), on('2026-09-10', 13)),
    'unconfirmed',
  ],
  [
    'a rise that fell back and has been confirmed since',
    psa(8, on('2026-07-01', 12), on('2026-08-01', 9), on('2026-09-01', 13), on('2026-09-22', 13)),
    'met',
  ],
  ['a nadir of 0', psa(0, on('2026-08-01', 2), on('2026-08-22', 2)), 'met'],
  [
    'the nadir of the series lies above the stated one',
    psa(3, on('2026-08-01', 4), on('2026-09-01', 6)),
    'unconfirmed',
  ],
];

describe('PSA progression per PCWG3', () => {
  it.each(ROWS)('%s', (_, given, expected) => {
    expect(psaProgressionOf(given)).toBe(expected);
  });

  it('does not depend on the order in which dated values are given', () => {
    fc.assert(
      fc.property(datedPsa, fc.infiniteStream(fc.nat()), ({ psa: given, nadir }, picks) => {
        const shuffled = given
          .map((value) => ({ value, place: picks.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ value }) => value);
        expect(psaProgressionOf(psa(nadir, ...shuffled))).toBe(psaProgressionOf(psa(nadir, ...given)));
      }),
    );
  });

  it('is met only where two values at least 3 weeks apart are both large over the nadir', () => {
    fc.assert(
      fc.property(datedPsa, ({ psa: given, nadir }) => {
        if (psaProgressionOf(psa(nadir, ...given)) !== 'met') return;
        const lowest = Math.min(nadir ?? Number.POSITIVE_INFINITY, ...given.map(({ value }) => value));
        const days = given
          .filter(({ value }) => value - lowest >= 2 - 1e-6 && value >= lowest * 1.25 - 1e-6)
          .map(({ date = '' }) => Date.parse(date) / 86_400_000);
        expect(Math.max(...days) - Math.min(...days)).toBeGreaterThanOrEqual(21);
      }),
    );
  });
});

describe('the trend of PSA', () => {
  it.each([
    ['one value', psa(undefined, { value: 5 }), undefined],
    ['a rise', psa(undefined, { value: 5 }, { value: 5.1 }), 'rising'],
    ['a fall', psa(undefined, { value: 5 }, { value: 4.9 }), 'falling'],
    ['no change', psa(undefined, { value: 5 }, { value: 5 }), 'stable'],
    ['the last step counts', psa(undefined, { value: 5 }, { value: 9 }, { value: 8 }), 'falling'],
    ['by date, not by place', psa(undefined, on('2026-09-22', 13), on('2026-09-01', 12)), 'rising'],
  ] as const)('%s', (_, given, expected) => {
    expect(psaTrendOf(given)).toBe(expected);
  });

  it('starts from the most recent value by date', () => {
    expect(latestPsa(psa(undefined, on('2026-09-22', 13), on('2026-09-01', 12)))).toBe(13);
    expect(latestPsa(psa(undefined))).toBe(undefined);
  });
});
