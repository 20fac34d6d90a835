import type { Testosterone } from '../findings.ts';
import type { TestosteroneUnit } from '../vocabulary.ts';

export type Castration = 'castrate' | 'borderline' | 'not_castrate';

/**
 * Castrate testosterone is < 50 ng/dL or < 1.7 nmol/L (EAU, ESMO and PCWG convention: CASTRATE_T).
 * 50 ng/dL converts to 1.735 nmol/L, so 49–50 ng/dL and 1.70–1.735 nmol/L are a band that is repeated, not decided.
 */
const LIMITS: Readonly<
  Record<TestosteroneUnit, { castrateBelow: number; bandFrom: number; bandTo: number; repeatTo: number }>
> = {
  'ng/dL': { castrateBelow: 50, bandFrom: 49, bandTo: 50, repeatTo: 100 },
  'nmol/L': { castrateBelow: 1.7, bandFrom: 1.7, bandTo: 1.735, repeatTo: 3.47 },
};

/** Judged in the unit entered. A "less than" above the limit says nothing. */
export function castrationOf({ value, unit, comparator }: Testosterone): Castration | undefined {
  const { castrateBelow, bandFrom, bandTo } = LIMITS[unit];
  if (comparator === '<') return value <= castrateBelow ? 'castrate' : undefined;
  if (value < bandFrom) return 'castrate';
  return value <= bandTo ? 'borderline' : 'not_castrate';
}

/**
 * Above the band but at most 100 ng/dL (3.47 nmol/L): an immunoassay misjudges castration in almost 15% (T-ASSAY),
 * so the first step on continuous ADT or after orchiectomy is a repeat by LC-MS/MS. A "less than" there is unknown, not near.
 */
export function isNearCastrate({ value, unit, comparator }: Testosterone): boolean {
  return comparator === undefined && value > LIMITS[unit].bandTo && value <= LIMITS[unit].repeatTo;
}
