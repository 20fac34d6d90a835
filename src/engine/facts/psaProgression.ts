import type { Psa, PsaValue } from '../findings.ts';
import type { PsaTrend } from '../vocabulary.ts';

/** `met`: rise confirmed; `unconfirmed`: rise large enough, not confirmed; `not_met`: too small over a given nadir. */
export type PsaProgression = 'met' | 'unconfirmed' | 'not_met';

/** The last value against the nadir, in ng/mL. */
export interface PsaRise {
  readonly last: number;
  /** The lowest of the stated nadir and the values of the series. */
  readonly nadir: number;
  readonly isNadirStated: boolean;
  /** At least 25% and at least 2 ng/mL over the nadir. */
  readonly isLarge: boolean;
  /** Large in an earlier value too, at least 3 weeks before the last, and in every value between them. */
  readonly isConfirmed: boolean;
}

const MIN_RISE_FRACTION = 0.25;
const MIN_RISE_NG_ML = 2;
const CONFIRMATION_DAYS = 21;
const MS_PER_DAY = 86_400_000;
/** Decimals as printed: 4.1 over 2.1 is a rise of 2, which binary fractions miss by a hair. */
const ROUNDING = 1e-9;

/**
 * PSA progression per PCWG3: a rise of at least 25% and at least 2 ng/mL over the nadir, confirmed at least 3 weeks later.
 * Without a given nadir the lowest value of the series stands in for it, which can show a rise but can't rule one out:
 * then a small rise is undefined, never `not_met`. PCWG3's rule for a PSA that never fell (against the baseline, after
 * 12 weeks) is not judged: the series does not say when treatment began.
 */
export function psaProgressionOf(psa: Psa): PsaProgression | undefined {
  const rise = psaRiseOf(psa);
  if (rise === undefined) return undefined;
  if (!rise.isLarge) return rise.isNadirStated ? 'not_met' : undefined;
  return rise.isConfirmed ? 'met' : 'unconfirmed';
}

/** The rise that `psaProgressionOf` judges; undefined without a value. */
export function psaRiseOf(psa: Psa): PsaRise | undefined {
  const series = inOrder(psa.series);
  const last = series.at(-1);
  if (last === undefined) return undefined;
  const lowest = lowestOf(series);
  const nadir = Math.min(psa.nadir ?? lowest, lowest);
  const isLarge = ({ value }: PsaValue) =>
    value - nadir >= MIN_RISE_NG_ML - ROUNDING && value - nadir >= nadir * MIN_RISE_FRACTION - ROUNDING;
  const run = series.slice(series.findLastIndex((value) => !isLarge(value)) + 1);
  const sinceNadir = nadir < lowest ? fromLowest(run) : run;
  return {
    last: last.value,
    nadir,
    isNadirStated: psa.nadir !== undefined,
    isLarge: isLarge(last),
    isConfirmed: sinceNadir.some((earlier) => daysBetween(earlier, last) >= CONFIRMATION_DAYS),
  };
}

/** Where nobody said when the nadir was, values before the lowest of the run may be older than it: they confirm nothing. */
const fromLowest = (run: readonly PsaValue[]): readonly PsaValue[] =>
  run.slice(run.findIndex(({ value }) => value === lowestOf(run)));

const lowestOf = (series: readonly PsaValue[]): number => Math.min(...series.map(({ value }) => value));

/**
 * Which way the last step of the series went. A single value has risen where it lies above the stated nadir; else one
 * value shows no trend, and it is undefined.
 */
export function psaTrendOf(psa: Psa): PsaTrend | undefined {
  const series = inOrder(psa.series);
  const last = series.at(-1);
  if (last === undefined) return undefined;
  const previous = series.at(-2);
  if (previous === undefined) return psa.nadir !== undefined && last.value > psa.nadir ? 'rising' : undefined;
  if (last.value === previous.value) return 'stable';
  return last.value > previous.value ? 'rising' : 'falling';
}

/** The most recent value, ng/mL. */
export const latestPsa = (psa: Psa): number | undefined => inOrder(psa.series).at(-1)?.value;

/** By date where every value has one; else as given, oldest first. */
export function inOrder(series: readonly PsaValue[]): readonly PsaValue[] {
  const dated = series.every(({ date }) => date !== undefined);
  return dated ? [...series].sort((a, b) => Date.parse(a.date ?? '') - Date.parse(b.date ?? '')) : series;
}

/** Days from one value to another; 0 where either has no date, because then no time is known to have passed. */
export function daysBetween(earlier: PsaValue, later: PsaValue): number {
  if (earlier.date === undefined || later.date === undefined) return 0;
  return (Date.parse(later.date) - Date.parse(earlier.date)) / MS_PER_DAY;
}
