import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';

/** Something that decisions and care options read in the facts without a rule. */
export interface DirectReading {
  /** Where its finding lies. */
  readonly path: FindingPath;
  readonly of: (facts: Facts) => string;
}

const isKnown = (value: unknown): string => (value === undefined ? 'open' : 'known');

/** Places of these in `DIRECT`. */
export const CORE_PLACES = { infusions: 0, ecog: 1, progression: 2, adt: 3 } as const;
export const TEST_PLACES = { msi: 4, hrr: 5 } as const;

/**
 * All of them; a test records every reading of the engine and finds no other. Infusions, ECOG, progression and ADT are
 * undecided when unknown, MSI and HRR keep a better drug open, and care options read ADT, progression and imaging.
 */
export const DIRECT: readonly DirectReading[] = [
  { path: 'pluvictoInfusions', of: ({ infusions }) => isKnown(infusions) },
  { path: 'ecog', of: ({ ecog }) => isKnown(ecog) },
  { path: 'diseaseStatus', of: ({ progression }) => progression ?? 'open' },
  { path: 'adt', of: ({ adt }) => adt ?? 'open' },
  { path: 'msi', of: ({ msi }) => isKnown(msi) },
  { path: 'hrr', of: ({ hrrBrca }) => isKnown(hrrBrca) },
  { path: 'imaging', of: ({ currentImaging }) => currentImaging },
];

/** Of `DIRECT`, what the care options read. */
export const CARE_PLACES: readonly number[] = [CORE_PLACES.progression, CORE_PLACES.adt, 6];

/** Whether the test has no result; undefined where another axis holds it. */
export function isOpenTest(
  { direct }: { readonly direct: readonly (string | undefined)[] },
  test: 'msi' | 'hrr',
): boolean | undefined {
  const value = direct[TEST_PLACES[test]];
  return value === undefined ? undefined : value === 'open';
}
