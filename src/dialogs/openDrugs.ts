import type { Drug, Exposures } from '../engine/index.ts';
import { PRIOR_GROUPS, type PriorGroup, type QuestionId } from '../machine/index.ts';

/** The drugs that a question about several still asks for; undefined where it asks for something else. */
export function openDrugsOf(question: QuestionId | null, known: Exposures = {}): readonly Drug[] | undefined {
  if (question === null || !isGroup(question)) return undefined;
  return PRIOR_GROUPS[question].filter((drug) => typeof known[drug] !== 'boolean');
}

const isGroup = (question: QuestionId): question is PriorGroup => Object.hasOwn(PRIOR_GROUPS, question);
