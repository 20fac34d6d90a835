import { describe, expect, it } from 'vitest';
import { type Castration, castrationOf, isNearCastrate } from '../../../src/engine/facts/castration.ts';
import { factsOf } from '../../../src/engine/facts/facts.ts';
import type { Findings, Testosterone } from '../../../src/engine/findings.ts';

type Row = readonly [value: number, unit: Testosterone['unit'], comparator: '' | '<', Castration | undefined];

const ROWS: readonly Row[] = [
  [0, 'ng/dL', '', 'castrate'],
  [48.9, 'ng/dL', '', 'castrate'],
  [49, 'ng/dL', '', 'borderline'],
  [50, 'ng/dL', '', 'borderline'],
  [50.1, 'ng/dL', '', 'not_castrate'],
  [100, 'ng/dL', '', 'not_castrate'],
  [1.69, 'nmol/L', '', 'castrate'],
  [1.7, 'nmol/L', '', 'borderline'],
  [1.735, 'nmol/L', '', 'borderline'],
  [1.74, 'nmol/L', '', 'not_castrate'],
  [17, 'nmol/L', '', 'not_castrate'],
  [20, 'ng/dL', '<', 'castrate'],
  [50, 'ng/dL', '<', 'castrate'],
  [50.1, 'ng/dL', '<', undefined],
  [100, 'ng/dL', '<', undefined],
  [0.7, 'nmol/L', '<', 'castrate'],
  [1.7, 'nmol/L', '<', 'castrate'],
  [1.735, 'nmol/L', '<', undefined],
  [3.47, 'nmol/L', '<', undefined],
];

const measured = (value: number, unit: Testosterone['unit'], comparator: '' | '<'): Testosterone => ({
  value,
  unit,
  ...(comparator === '<' ? { comparator } : {}),
});

describe('castration', () => {
  it.each(ROWS)('of %d %s %s is judged in the unit given: %s', (value, unit, comparator, expected) => {
    expect(castrationOf(measured(value, unit, comparator))).toBe(expected);
  });

  it.each([
    [
      'a number beats words',
      { testosterone: measured(300, 'ng/dL', ''), testosteroneCastrate: true },
      'not_castrate',
    ],
    [
      'even a number that says nothing',
      { testosterone: measured(100, 'ng/dL', '<'), testosteroneCastrate: true },
      undefined,
    ],
    ['words count without a number', { testosteroneCastrate: true }, 'castrate'],
    ['words for not castrate too', { testosterone: 'unknown', testosteroneCastrate: false }, 'not_castrate'],
    ['words not available are unknown', { testosteroneCastrate: 'unknown' }, undefined],
    ['nothing said is unknown, orchiectomy or not', { adt: 'orchiectomy' }, undefined],
  ] as const satisfies readonly (readonly [string, Findings, Castration | undefined])[])(
    '%s',
    (_, findings, expected) => {
      const { castration, castrationKnown } = factsOf(findings);
      expect(castration).toBe(expected);
      expect(castrationKnown).toBe(expected !== undefined);
    },
  );

  it.each([
    [50, 'ng/dL', '', false],
    [50.1, 'ng/dL', '', true],
    [100, 'ng/dL', '', true],
    [100.1, 'ng/dL', '', false],
    [1.735, 'nmol/L', '', false],
    [1.736, 'nmol/L', '', true],
    [3.47, 'nmol/L', '', true],
    [3.48, 'nmol/L', '', false],
    [100, 'ng/dL', '<', false],
  ] as const)(
    '%d %s %s is near enough to be repeated by LC-MS/MS: %s',
    (value, unit, comparator, expected) => {
      expect(isNearCastrate(measured(value, unit, comparator))).toBe(expected);
    },
  );
});
