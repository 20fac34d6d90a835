import type { Alert, Assessment, CitedStatement, OptionId } from '../../engine/index.ts';
import { optionInSentence } from '../rendering/index.ts';

/** Words of a question that say nothing of what it is about. */
const COMMON = new Set(
  'what when which where does should would could have with this that they them then than from about give given take after before need needs used patient treatment drug drugs still there into much many without stop start begin'.split(
    ' ',
  ),
);
/** A statement and a question speak of the same where they share a word, or its beginning. */
const STEM = 6;
const SHORTEST = 4;

/** Stems of the words that tell what a text is about. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z][a-z-]*/g) ?? [])
      .filter((word) => word.length >= SHORTEST && !COMMON.has(word))
      .map((word) => word.slice(0, STEM)),
  );

/**
 * Statements that speak of what a question asks first, the others after them, each part in its own order. A word that
 * most of them hold tells none of them apart.
 */
export function closestFirst(
  question: string,
  statements: readonly CitedStatement[],
): readonly CitedStatement[] {
  const stems = statements.map(({ statement }) => stemsOf(statement));
  const telling = [...stemsOf(question)].filter(
    (stem) => stems.filter((own) => own.has(stem)).length * 2 <= statements.length,
  );
  const isClose = (index: number): boolean => telling.some((stem) => stems[index]?.has(stem));
  return [
    ...statements.filter((_, index) => isClose(index)),
    ...statements.filter((_, index) => !isClose(index)),
  ];
}

/** What the answer that was shown says of the option that a question names, and of it in the alerts that the question touches. */
export function inThisCase(
  question: string,
  option: OptionId | undefined,
  { options, alerts }: Assessment,
): readonly CitedStatement[] {
  const advice = options.find(({ id }) => id === option);
  if (advice === undefined) return [];
  const { id, statement, citations } = advice;
  const own = { statement: `In this case: ${statement}`, citations };
  return [own, ...alerts.filter((alert) => isTouched(alert, question, id))];
}

const isTouched = ({ statement }: Alert, question: string, option: OptionId): boolean => {
  const stems = stemsOf(statement);
  const asked = [...stemsOf(question)].filter((stem) => !stemsOf(optionInSentence(option)).has(stem));
  return asked.some((stem) => stems.has(stem));
};
