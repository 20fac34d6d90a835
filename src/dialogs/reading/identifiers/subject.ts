import type { Folded } from '../text/fold.ts';

/** A message as typed and as folded, to see both the shape of a word and its capitals. */
export interface Subject {
  readonly original: string;
  readonly folded: Folded;
}

/** What was typed where the folded text runs from `from` to `to`. */
export const typed = ({ original, folded }: Subject, from: number, to: number): string =>
  original.slice(folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0);

const CAPITAL = /^\p{Lu}/u;

export const isCapitalised = (subject: Subject, from: number): boolean =>
  CAPITAL.test(typed(subject, from, from + 1));

export const isAllCapitals = (subject: Subject, from: number, to: number): boolean => {
  const text = typed(subject, from, to);
  return text === text.toUpperCase() && text !== text.toLowerCase();
};
