import type { Findings } from '../../../src/engine/findings.ts';
import { type Axis, joined } from '../../../src/engine/proof/axes.ts';
import type { Random } from '../../../src/engine/proof/random.ts';

/** The part of the case space in which these findings take every value and all others were never said. */
export const slice = (axes: readonly Axis[], varied: (name: string) => boolean): readonly Axis[] =>
  axes.map((axis) => (varied(axis.name) ? axis : silent(axis)));

function silent(axis: Axis): Axis {
  const [first] = axis.classes;
  if (first === undefined) return axis;
  return { ...axis, size: 1, classes: [{ ...first, members: [first.members[0]] }] };
}

/** One class and one value of each axis, with the case they make. */
export interface Drawn {
  readonly places: readonly number[];
  readonly pieces: readonly Findings[];
  readonly findings: Findings;
}

export function draw(axes: readonly Axis[], random: Random): Drawn {
  const places = axes.map(({ classes }) => random(classes.length));
  const pieces = axes.map(({ classes }, axis) => {
    const members = classes[places[axis] ?? 0]?.members ?? [{}];
    return members[random(members.length)] ?? {};
  });
  return { places, pieces, findings: joined(pieces) };
}
