import type { Findings } from '../findings.ts';

/**
 * The case with every finding left out that `isBroken` does without: leaving out any one more mends it.
 * Single prior treatments and single names of lists count as findings.
 */
export function smallest(findings: Findings, isBroken: (findings: Findings) => boolean): Findings {
  const smaller = withOneLess(findings).find(isBroken);
  return smaller === undefined ? findings : smallest(smaller, isBroken);
}

function withOneLess(findings: Findings): readonly Findings[] {
  return Object.entries(findings).flatMap(([key, value]): readonly Findings[] => {
    const { [key as keyof Findings]: _, ...rest } = findings;
    return [rest, ...partsLess(value).map((less) => ({ ...findings, [key]: less }))];
  });
}

/** A list or an object of findings without one of its entries; none is made empty. */
function partsLess(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.length < 2 ? [] : value.map((_, place) => value.toSpliced(place, 1));
  if (typeof value !== 'object' || value === null || 'unit' in value || 'series' in value) return [];
  const entries = Object.entries(value);
  return entries.length < 2 ? [] : entries.map((_, place) => Object.fromEntries(entries.toSpliced(place, 1)));
}
