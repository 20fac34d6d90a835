import type { Findings, Psa, PsaValue, Testosterone } from '../findings.ts';
import { HRR_GENES, HRR_ORIGINS, HRR_SIGNIFICANCE, RED_FLAGS } from '../vocabulary.ts';

/** Findings that are no single choice or number: the values at which what follows from them can turn. */

export const RED_FLAG_VALUES: readonly Findings['redFlags'][] = [
  [],
  ...RED_FLAGS.map((flag) => [flag]),
  RED_FLAGS,
];

const measured = (unit: Testosterone['unit'], values: readonly number[]): readonly Testosterone[] =>
  values.map((value) => ({ value, unit }));
const lessThan = (unit: Testosterone['unit'], values: readonly number[]): readonly Testosterone[] =>
  values.map((value) => ({ value, unit, comparator: '<' }));

/** Both sides of every edge of castration, in both units, with and without "less than". */
export const TESTOSTERONE_VALUES: readonly Testosterone[] = [
  ...measured('ng/dL', [0, 48.9, 49, 50, 50.1, 100, 100.1, 400]),
  ...measured('nmol/L', [0, 1.69, 1.7, 1.735, 1.74, 3.47, 3.48, 14]),
  ...lessThan('ng/dL', [20, 50, 50.1, 100]),
  ...lessThan('nmol/L', [1, 1.7, 1.71, 3.47]),
];

const dated = (...points: readonly (readonly [number, string])[]): readonly PsaValue[] =>
  points.map(([value, date]) => ({ value, date }));
const plain = (...values: readonly number[]): readonly PsaValue[] => values.map((value) => ({ value }));

/** Over a nadir of 10 the rise is too small, at the edge of 25% and 2 ng/mL, or above; confirmed after 20, 21 or 22 days. */
const PSA_SERIES: readonly (readonly PsaValue[])[] = [
  [],
  plain(10),
  plain(10, 10),
  plain(12, 10),
  plain(10, 12.4),
  plain(10, 12.5),
  dated([10, '2026-08-01'], [13, '2026-09-01'], [14, '2026-09-21']),
  dated([10, '2026-08-01'], [13, '2026-09-01'], [14, '2026-09-22']),
  dated([10, '2026-08-01'], [13, '2026-09-01'], [12.9, '2026-09-23']),
];

/** In ng/mL; without a nadir, with one that the series starts from, and with one far below it. */
export const PSA_VALUES: readonly Psa[] = PSA_SERIES.flatMap((series) => [
  { series },
  { series, nadir: 10 },
  { series, nadir: 2 },
]);

const OTHER_GENE = 'tp53';

const SINGLE_ALTERATIONS = [...HRR_GENES, OTHER_GENE].flatMap((gene) =>
  [undefined, ...HRR_ORIGINS].flatMap((origin) =>
    [undefined, ...HRR_SIGNIFICANCE].map((significance) => ({
      gene,
      ...(origin ? { origin } : {}),
      ...(significance ? { significance } : {}),
    })),
  ),
);

/**
 * HRR reports: the summaries, every single alteration, and every two or three of those that differ by `kindOf`,
 * which tells what follows from a report.
 */
export function hrrValues(kindOf: (hrr: Findings['hrr']) => string): readonly Findings['hrr'][] {
  const singles = SINGLE_ALTERATIONS.map((one) => [one]);
  const kinds = [...new Map(singles.map((report) => [kindOf(report), report])).values()];
  const pairs = kinds.flatMap((one, index) => kinds.slice(index + 1).map((other) => [...one, ...other]));
  const triples = pairs.flatMap((pair) => kinds.map((third) => [...pair, ...third]));
  return ['negative', 'not_tested', 'pending', [], ...singles, ...pairs, ...triples];
}
