import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import { isBreak, type Token } from '../text/token.ts';

const TIMES = wordSet(
  'years months weeks days cycles ago percent degree mg hours lines line nodes lesions hash mg/m2 gy cm mm kg decline drop monthly weekly',
);

export const isUnit = inClass('unit');

/** The unit that stands right after token `at`. */
export const unitAfter = (tokens: readonly Token[], at: number): string | undefined => {
  const next = tokens[at + 1];
  return next && isUnit(next.word) ? next.word : undefined;
};

/** A number that is glued to letters ("3b"), or counts something else ("4 weeks"), is not the value. */
export function isValue(
  tokens: readonly Token[],
  at: number,
  allowed: ReadonlySet<string> = new Set(),
): boolean {
  const next = tokens[at + 1];
  if (!next || isBreak(next)) return true;
  if (TIMES.has(next.word) && !allowed.has(next.word)) return false;
  return !(
    next.kind === 'word' &&
    next.glued &&
    next.word.length === 1 &&
    !['x', 'k', 'g'].includes(next.word)
  );
}
