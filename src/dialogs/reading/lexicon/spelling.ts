import editDistance from 'damerau-levenshtein';
import { grouped } from '../text/grouped.ts';
import { EVERYDAY_WORDS } from './everydayWords.ts';

const SHORTEST = 6;
const LONGEST = 20;
/** Misspelling allowed: one slip in a word of six to eight letters, two in a longer one. Neighbours swapped are one slip. */
const allowance = (word: string): number => (word.length >= 9 ? 2 : 1);

/** One bit per letter that occurs: a slip changes at most two of them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const isPlain = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/.test(word);

interface Target {
  readonly word: string;
  readonly letters: number;
  /** Misspelling allowed of it. */
  readonly slips: number;
}

type ByLength = ReadonlyMap<number, readonly Target[]>;

/** Forgiven words that length and letters allow to be what was meant. */
function near(word: string, byLength: ByLength): readonly Target[] {
  const letters = lettersOf(word);
  const found: Target[] = [];
  for (let length = word.length - 2; length <= word.length + 2; length += 1) {
    for (const target of byLength.get(length) ?? []) {
      const slips = Math.min(allowance(word), target.slips);
      if (Math.abs(length - word.length) <= slips && bits(letters ^ target.letters) <= 2 * slips)
        found.push(target);
    }
  }
  return found;
}

/**
 * Maps a misspelt word to the one forgiven word it can mean; any other word, and a slip that fits two, stays as typed.
 * `known` words and everyday English are never corrected; of words `forgivenOnce` one slip is allowed, however long they are.
 */
export function spellingCorrector(
  known: readonly string[],
  forgiven: readonly string[],
  forgivenOnce: readonly string[],
): (word: string) => string {
  const left = new Set([...known, ...EVERYDAY_WORDS]);
  const targets = [
    ...[...new Set(forgiven)].map((word) => ({ word, letters: lettersOf(word), slips: allowance(word) })),
    ...forgivenOnce.map((word) => ({ word, letters: lettersOf(word), slips: 1 })),
  ].filter(({ word }) => isPlain(word));
  const byLength: ByLength = grouped(targets, ({ word }) => word.length);
  return (word) => (!isPlain(word) || left.has(word) ? word : nearest(word, near(word, byLength)));
}

function nearest(word: string, targets: readonly Target[]): string {
  const measured = targets
    .map((target) => ({ target, distance: editDistance(word, target.word).steps }))
    .filter(({ target, distance }) => distance <= Math.min(allowance(word), target.slips))
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = measured;
  if (!best) return word;
  return next && next.distance === best.distance ? word : best.target.word;
}
