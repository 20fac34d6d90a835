import type { Discrepancy } from '../assessment.ts';
import type { RegisterEntry, Touch } from './discrepancy.ts';
import { CARE_AND_TESTING } from './register/careAndTesting.ts';
import { CONTRADICTIONS } from './register/contradictions.ts';
import { DRUGS_OF_THE_LIST } from './register/drugs.ts';
import { PITFALLS_AND_SEQUENCE } from './register/pitfallsAndSequence.ts';
import { STATUS_AND_ORDER } from './register/statusAndOrder.ts';

/** Every place where the article and its sources differ, in the article's order, then its contradictions. */
export const REGISTER = {
  ...STATUS_AND_ORDER,
  ...DRUGS_OF_THE_LIST,
  ...CARE_AND_TESTING,
  ...PITFALLS_AND_SEQUENCE,
  ...CONTRADICTIONS,
} as const satisfies Record<string, RegisterEntry>;

export type RegisterId = keyof typeof REGISTER;

export const REGISTER_IDS: readonly RegisterId[] = Object.keys(REGISTER) as RegisterId[];

/** An entry as an answer carries it. */
export function discrepancyView(id: RegisterId): Discrepancy {
  const { quote, says, followed, because, citations }: RegisterEntry = REGISTER[id];
  return { claim: id, seed: quote, source: says, followed: `${followed} ${because}`, citations };
}

const VIEWS: readonly (readonly [readonly Touch[], Discrepancy])[] = REGISTER_IDS.map((id) => [
  REGISTER[id].touches,
  discrepancyView(id),
]);

/** The entries that touch anything an answer shows (its pathway, options and alerts), in register order. */
export function discrepanciesBeside(shown: Iterable<Touch>): readonly Discrepancy[] {
  const ids: ReadonlySet<Touch> = new Set(shown);
  return VIEWS.flatMap(([touches, view]) => (touches.some((touch) => ids.has(touch)) ? [view] : []));
}
