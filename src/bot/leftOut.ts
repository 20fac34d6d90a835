import type { Reply, TurnOutcome } from '../dialogs/index.ts';
import { findingName } from '../dialogs/rendering/index.ts';
import { FINDING_KEYS } from '../engine/index.ts';
import { restoreRecord } from '../machine/index.ts';

/** "newFinding" as "new finding"; a name that this version knows, in its own words. */
function nameOf(leftOut: string): string {
  const known = FINDING_KEYS.find((key) => key === leftOut);
  return known === undefined
    ? leftOut.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : findingName(known);
}

const sentence = (leftOut: readonly string[]): string =>
  'Another version of this program saved this case, and not all of it is known here. Left out, in whole or in part: ' +
  `${leftOut.map(nameOf).join(', ')}. Please say it again in other words, and compare what is read back.`;

/**
 * What came of a turn, with a first reply that names what this version could not read of the saved case: two versions
 * share a store while one takes the other's place.
 */
export function withLeftOut(saved: unknown, outcome: TurnOutcome): TurnOutcome {
  const restored = saved === undefined ? undefined : restoreRecord(saved);
  const [first] = outcome.replies;
  if (restored?.kind !== 'outdated' || restored.leftOut.length === 0 || first === undefined) return outcome;
  const { stage, revision } = first.data;
  const said: Reply = { text: sentence(restored.leftOut), data: { stage, revision } };
  return { ...outcome, replies: [said, ...outcome.replies] };
}
