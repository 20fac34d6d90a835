import type { AnswerChange, Stood } from './difference.ts';

/** A change of an answer in words, the pathway first: "cabazitaxel: recommended, rank 1 → on_hold, rank 1". */
export const changeWords = ({ pathway, options }: AnswerChange): readonly string[] => [
  ...(pathway ? [`pathway: ${pathway.from} → ${pathway.to}`] : []),
  ...options.map(({ id, from, to }) => `${id}: ${stood(from)} → ${stood(to)}`),
];

function stood(how: Stood): string {
  if (how === null) return 'not an option';
  return how.rank === undefined ? how.standing : `${how.standing}, rank ${how.rank}`;
}
