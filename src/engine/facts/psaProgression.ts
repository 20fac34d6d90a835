import type { Psa, PsaValue } from '../findings.ts';
import type { PsaTrend } from '../vocabulary.ts';

/** `met`: rise confirmed; `unconfirmed`: rise large enough, not confirmed; `not_met`: too small over a given nadir. */
export type PsaProgression = 'met' | 'unconfirmed' | 'not_met';

const MIN_RISE_FRACTION = 0.25;
const MIN_RISE_NG_ML = 2;
const CONFIRMATION_DAYS = 21;
const MS_PER_DAY = 86_400_000;
/** Decimals as printed: 4.1 over 2.1 is a rise of 2, which binary fractions miss by a hair. */
const ROUNDING = 1e-9;

/**
 * PSA progression per PCWG3: a rise of at least 25% and at least 2 ng/mL over the nadir, confirmed at least 3 weeks later.
 * Without a given nadir the lowest value of the series stands in for it, which can show a rise but can't rule one out:
 * then a small rise is undefined, never `not_met`.
 */
export function psaProgressionOf(psa: Psa): PsaProgression | undefined {
  const series = inOrder(psa.series);
  const nadir = Math.min(psa.nadir ?? Number.POSITIVE_INFINITY, ...series.map(({ value }) => value));
  const isRise = ({ value }: PsaValue) =>
    value - nadir >= MIN_RISE_NG_ML - ROUNDING && value - nadir >= nadir * MIN_RISE_FRACTION - ROUNDING;
  const last = series.at(-1);
  if (last === undefined) return undefined;
  if (!isRise(last)) return psa.nadir === undefined ? undefined : 'not_met';
  return series.some((earlier) => isRise(earlier) && daysBetween(earlier, last) >= CONFIRMATION_DAYS)
    ? 'met'
    : 'unconfirmed';
}

/** Which way the last step of the series went; undefined with fewer than two values. */
export function psaTrendOf(psa: Psa): PsaTrend | undefined {
  const [previous, last] = inOrder(psa.series).slice(-2);
  if (previous === undefined || last === undefined) return undefined;
  if (last.value === previous.value) return 'stable';
  return last.value > previous.value ? 'rising' : 'falling';
}

/** The most recent value, ng/mL. */
export const latestPsa = (psa: Psa): number | undefined => inOrder(psa.series).at(-1)?.value;

function inOrder(series: readonly PsaValue[]): readonly PsaValue[] {
  const dated = series.every(({ date }) => date !== undefined);
  return dated ? [...series].sort((a, b) => Date.parse(a.date ?? '') - Date.parse(b.date ?? '')) : series;
}

function daysBetween(earlier: PsaValue, later: PsaValue): number {
  if (earlier.date === undefined || later.date === undefined) return 0;
  return (Date.parse(later.date) - Date.parse(earlier.date)) / MS_PER_DAY;
}
