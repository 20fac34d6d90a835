import fc from 'fast-check';
import type { PsaValue } from '../../../src/engine/findings.ts';

const FIRST_DAY = Date.parse('2025-06-01');
const MS_PER_DAY = 86_400_000;

/** The day so many days after 1 June 2025, as YYYY-MM-DD. */
export const day = (days: number): string =>
  new Date(FIRST_DAY + days * MS_PER_DAY).toISOString().slice(0, 10);

/** Up to 8 values above 0 in ng/mL, each on a day of its own. */
export const datedSeries: fc.Arbitrary<readonly PsaValue[]> = fc
  .uniqueArray(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 2000 })), {
    maxLength: 8,
    selector: ([days]) => days,
  })
  .map((values) => values.map(([days, tenths]) => ({ value: tenths / 10, date: day(days) })));
