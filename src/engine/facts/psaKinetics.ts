import type { Psa, PsaValue } from '../findings.ts';
import { daysBetween, inOrder } from './psaProgression.ts';

/** The deepest fall of PSA below the first value of a series, which stands in for the baseline. Values in ng/mL. */
export interface PsaDecline {
  readonly baseline: number;
  readonly lowest: number;
  /** Part of the baseline that was lost: 0.5 is a fall by half. */
  readonly fraction: number;
  /** PSA50: a fall of at least half. */
  readonly isPsa50: boolean;
  /** At least two values lie at half the baseline or below. */
  readonly isSeenTwice: boolean;
}

/** How long PSA takes to double, by the values from the lowest on. */
export interface PsaDoubling {
  readonly months: number;
  readonly values: number;
  /** First and last date of the values, as YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

const PSA50 = 0.5;
/** Half of 0.3 is 0.15 as printed, whatever binary fractions make of it. */
const ROUNDING = 1e-9;
const DAYS_PER_MONTH = 365.25 / 12;

/** The fall from the first value to the lowest after it; undefined where PSA never lay below the first. A stated nadir is left out: it need not follow the first value. */
export function psaDeclineOf(psa: Psa): PsaDecline | undefined {
  const [baseline, ...later] = inOrder(psa.series).map(({ value }) => value);
  if (baseline === undefined || later.length === 0) return undefined;
  const lowest = Math.min(...later);
  if (lowest >= baseline) return undefined;
  const halved = later.filter((value) => value <= baseline * PSA50 + ROUNDING);
  return {
    baseline,
    lowest,
    fraction: (baseline - lowest) / baseline,
    isPsa50: halved.length > 0,
    isSeenTwice: halved.length > 1,
  };
}

/**
 * Doubling time in months of 30.44 days: ln 2 over the slope of the least-squares line through the logarithms of the
 * dated values above 0, from the last of the lowest on. Undefined with fewer than two such values or on one day only.
 */
export function psaDoublingOf(psa: Psa): PsaDoubling | undefined {
  const values = sinceLowest(psa.series.filter(isUsable));
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const slope = slopeOf(
    values.map((value) => [daysBetween(first, value) / DAYS_PER_MONTH, Math.log(value.value)]),
  );
  if (slope === undefined || slope <= 0) return undefined;
  return { months: Math.LN2 / slope, values: values.length, from: first.date, to: last.date };
}

type DatedPsa = PsaValue & { readonly date: string };

const isUsable = (value: PsaValue): value is DatedPsa => value.date !== undefined && value.value > 0;

function sinceLowest(dated: readonly DatedPsa[]): readonly DatedPsa[] {
  const series = inOrder(dated) as readonly DatedPsa[];
  const lowest = Math.min(...series.map(({ value }) => value));
  return series.slice(series.findLastIndex(({ value }) => value === lowest));
}

/** Slope of the least-squares line; undefined where all points share one place. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number | undefined {
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const spread = sum(points.map(([x]) => (x - meanX) ** 2));
  if (spread === 0) return undefined;
  return sum(points.map(([x, y]) => (x - meanX) * (y - meanY))) / spread;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
