import type { Identifier } from '../reading.ts';
import type { Folded } from '../text/fold.ts';
import { MASK } from '../text/marks.ts';

/** A stretch of folded text that looks like a patient's identity. */
export interface Sighting {
  readonly kind: Identifier;
  readonly from: number;
  readonly to: number;
}

export interface Masked {
  readonly text: string;
  readonly identifiers: readonly Identifier[];
}

/** The original with every sighting blotted out, letter for letter, so that places in it stay true. */
export function mask(original: string, folded: Folded, sightings: readonly Sighting[]): Masked {
  if (sightings.length === 0) return { text: original, identifiers: [] };
  const units = original.split('');
  for (const { from, to } of sightings) {
    const [start, end] = [folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0];
    for (let at = start; at < end; at += 1) units[at] = MASK;
  }
  return { text: units.join(''), identifiers: [...new Set(sightings.map(({ kind }) => kind))] };
}
