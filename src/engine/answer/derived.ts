import type { CitedStatement } from '../assessment.ts';
import type { CitationId } from '../evidence/citations.ts';
import type { Facts } from '../facts/facts.ts';
import { psaDeclineOf, psaDoublingOf } from '../facts/psaKinetics.ts';
import { type PsaRise, psaRiseOf } from '../facts/psaProgression.ts';
import { type Findings, NOT_AVAILABLE, type NotAvailable, type Psa, type Testosterone } from '../findings.ts';

/** 1 ng/dL of testosterone is 0.0347 nmol/L (CASTRATE_T: 50 ng/dL is 1.735 nmol/L). For display only. */
const NMOL_PER_NG_DL = 0.0347;
const NO_DECISION = 'Worked out from the values given; no decision rests on it.';

/** What was worked out from the case's own numbers, each sentence with its source and its limits; empty where nothing was. Pure. */
export function derivedOf(facts: Facts, findings: Findings, on?: string): readonly CitedStatement[] {
  const psa = given(findings.psa);
  const testosterone = given(findings.testosterone);
  return [
    ...(psa ? psaStatements(psa, on) : []),
    ...ecogOf(facts, findings),
    ...(testosterone ? [convertedOf(testosterone)] : []),
  ];
}

/** A value dated after the day of the answer is a slip: nothing is worked out from such a series. */
function psaStatements(psa: Psa, on: string | undefined): readonly CitedStatement[] {
  const later = psa.series.find(({ date }) => on !== undefined && date !== undefined && date > on);
  if (later?.date !== undefined)
    return [
      says(
        `The PSA of ${later.date} is dated after the day of this answer (${on}): check its date. Nothing is worked out from the series.`,
        'PCWG3',
      ),
    ];
  return [...riseOf(psa), ...declineOf(psa), ...doublingOf(psa)];
}

const given = <T>(value: T | NotAvailable | undefined): T | undefined =>
  value === NOT_AVAILABLE ? undefined : (value as T | undefined);

const says = (statement: string, ...citations: readonly CitationId[]): CitedStatement => ({
  statement,
  citations,
});

function riseOf(psa: Psa): readonly CitedStatement[] {
  const rise = psaRiseOf(psa);
  if (rise === undefined || rise.last <= rise.nadir) return [];
  const { last, nadir, isNadirStated } = rise;
  const over = overWhat(psa, nadir, isNadirStated);
  const percent = nadir > 0 ? ` (${cut((100 * (last - nadir)) / nadir, 1)}%)` : '';
  return [
    says(
      `PSA ${last} ng/mL is ${cut(last - nadir, 2)} ng/mL${percent} above ${over}. PCWG3, written for trials of ongoing treatment, asks for at least 25% and at least 2 ng/mL over the nadir, confirmed at least 3 weeks later: ${verdictOn(rise)}.`,
      'PCWG3',
    ),
  ];
}

function overWhat({ nadir: stated }: Psa, nadir: number, isNadirStated: boolean): string {
  if (!isNadirStated) return `the lowest value given (${nadir} ng/mL; no nadir was stated)`;
  return stated !== undefined && stated > nadir
    ? `the lowest value given (${nadir} ng/mL, below the stated nadir of ${stated} ng/mL)`
    : `the nadir of ${nadir} ng/mL`;
}

function verdictOn({ isLarge, isConfirmed, isNadirStated }: PsaRise): string {
  if (isLarge) return isConfirmed ? 'met and confirmed' : 'large enough, not yet confirmed';
  return isNadirStated ? 'not met' : 'not met by these values, which rules nothing out without a nadir';
}

function declineOf(psa: Psa): readonly CitedStatement[] {
  const decline = psaDeclineOf(psa);
  if (decline === undefined) return [];
  const { baseline, lowest, fraction, isPsa50, isSeenTwice } = decline;
  const seen = isSeenTwice ? 'seen in more than one value' : 'seen in one value only';
  const verdict = isPsa50 ? `a fall of at least 50% (PSA50), ${seen}` : 'less than 50%, so no PSA50';
  return [
    says(
      `PSA fell by ${cut(100 * fraction, 1)}% from the first value given (${baseline} ng/mL, taken as the baseline) to ${lowest} ng/mL: ${verdict}. ${NO_DECISION}`,
      'THERAP',
      'LU_RETREAT_VIOLET',
    ),
  ];
}

function doublingOf(psa: Psa): readonly CitedStatement[] {
  const doubling = psaDoublingOf(psa);
  if (doubling === undefined) return [];
  const { months, values, from, to } = doubling;
  const time = months < 0.1 ? 'less than 0.1' : months.toFixed(1);
  return [
    says(
      `PSA doubling time ${time} months, by the line through the logarithms of the ${values} dated values from the lowest on (${from} to ${to}). ${NO_DECISION} An early change of PSA is not acted on alone.`,
      'PCWG3',
    ),
  ];
}

function ecogOf({ ecog }: Facts, findings: Findings): readonly CitedStatement[] {
  if (given(findings.ecog) !== undefined || ecog === undefined) return [];
  return [says(`Karnofsky ${findings.karnofsky} is read as ECOG ${ecog}: an approximation.`, 'ECOG')];
}

function convertedOf({ value, unit, comparator }: Testosterone): CitedStatement {
  const below = comparator === '<' ? 'below ' : '';
  const converted =
    unit === 'ng/dL'
      ? `${rounded(value * NMOL_PER_NG_DL, 2)} nmol/L`
      : `${rounded(value / NMOL_PER_NG_DL, 1)} ng/dL`;
  return says(
    `Testosterone ${below}${value} ${unit} is ${below}${converted} (1 ng/dL is 0.0347 nmol/L); it is judged in the unit given.`,
    'CASTRATE_T',
  );
}

/** Cut, not rounded: what lies below a limit never reads as the limit. Decimals as printed survive binary fractions. */
function cut(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 1e-6) / scale;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
