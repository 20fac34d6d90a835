import { type Findings, NOT_AVAILABLE } from '../engine/index.ts';
import { PRIOR_GROUPS, type PriorGroup, type QuestionId } from '../machine/index.ts';

const isGroup = (question: QuestionId): question is PriorGroup => Object.hasOwn(PRIOR_GROUPS, question);

/** The findings that say "not available" for a question: for a group, each drug that is not yet known. */
export function unknownsFor(question: QuestionId, known: Findings): Findings {
  if (!isGroup(question)) return { [question]: NOT_AVAILABLE };
  const open = PRIOR_GROUPS[question].filter((drug) => known.prior?.[drug] === undefined);
  return { prior: Object.fromEntries(open.map((drug) => [drug, NOT_AVAILABLE])) };
}
