import type { Findings, Psa, PsaTrend, PsaValue } from '../../engine/index.ts';
import type { Reading } from '../reading/reading.ts';

const NEWER = /\b(?:now|today|repeat(?:ed)?|latest|again|since|further|next|risen|rising|fallen|up|down)\b/i;
const isSame = (a: PsaValue | undefined, b: PsaValue | undefined): boolean =>
  a !== undefined &&
  a.value === b?.value &&
  (a.date === undefined || b.date === undefined || a.date === b.date);

/** How many values at the end of the known course the new one begins with: told again, not measured again. */
function overlapOf(known: readonly PsaValue[], said: readonly PsaValue[]): number {
  const most = Math.min(known.length, said.length);
  return (
    Array.from({ length: most }, (_, index) => most - index).find((length) =>
      known.slice(-length).every((value, at) => isSame(value, said[at])),
    ) ?? 0
  );
}

const isDated = (series: readonly PsaValue[]): boolean => series.every(({ date }) => date !== undefined);

/** By date where every value has one; else in the order in which they were said. */
const ordered = (series: readonly PsaValue[]): readonly PsaValue[] =>
  isDated(series) ? [...series].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')) : series;

const seriesWith = (known: readonly PsaValue[], said: readonly PsaValue[]): readonly PsaValue[] =>
  ordered([...known, ...said.slice(overlapOf(known, said))]);

/** A correction puts another value in the place of the last, or another course in the place of the whole. */
const corrected = (known: readonly PsaValue[], said: readonly PsaValue[]): readonly PsaValue[] =>
  said.length > 1 ? said : [...known.slice(0, -1), ...said];

/** The lowest that is stated, or lower still by what was said now. */
function nadirOf(known: Psa, said: Psa): number | undefined {
  const stated = said.nadir ?? known.nadir;
  if (stated === undefined) return undefined;
  return said.nadir ?? Math.min(stated, ...said.series.map(({ value }) => value));
}

function trendOf(series: readonly PsaValue[]): PsaTrend | undefined {
  const [before, last] = series.slice(-2);
  if (before === undefined || last === undefined) return undefined;
  if (before.value === last.value) return 'stable';
  return before.value < last.value ? 'rising' : 'falling';
}

/**
 * A later PSA (ng/mL) joins the course that is known, whose nadir is kept; a corrected one takes the place of the last. The
 * trend is worked out anew from the last two, unless the message says it.
 */
export function withPsaJoined(known: Findings, { findings, intent, text }: Reading): Findings {
  const { psa } = findings;
  if (typeof psa !== 'object' || typeof known.psa !== 'object') return findings;
  const isCorrection = intent === 'correct_answer' && !NEWER.test(text);
  const series = isCorrection
    ? corrected(known.psa.series, psa.series)
    : seriesWith(known.psa.series, psa.series);
  const nadir = isCorrection ? psa.nadir : nadirOf(known.psa, psa);
  const trend = findings.psaTrend ?? trendOf(series);
  return {
    ...findings,
    psa: { series, ...(nadir === undefined ? {} : { nadir }) },
    ...(trend === undefined ? {} : { psaTrend: trend }),
  };
}
