import { EVERYDAY_WORDS } from './everydayWords.ts';

const SHORTEST = 6;
/** Misspelling allowed: one slip in a word of six to eight letters, two in a longer one. */
const allowance = (word: string): number => (word.length >= 9 ? 2 : 1);

/** Each word with one letter left out: two words one slip apart share a form. */
function shortened(word: string): readonly string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

function forms(word: string): ReadonlySet<string> {
  const once = shortened(word);
  return new Set(allowance(word) === 1 ? once : once.flatMap(shortened));
}

/** Damerau–Levenshtein (adjacent letters may swap), two rows kept; words here are short. */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const plain = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      next.push(swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

const isPlain = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= 24 && /^[a-z]+$/.test(word);

/**
 * Maps a misspelt word to the one forgiven word it can mean; any other word, and a slip that fits two, stays as typed.
 * `known` words and everyday English are never corrected.
 */
export function spellingCorrector(
  known: readonly string[],
  forgiven: readonly string[],
): (word: string) => string {
  const left = new Set([...known, ...EVERYDAY_WORDS]);
  const byForm = new Map<string, string[]>();
  for (const word of forgiven.filter(isPlain)) {
    for (const form of forms(word)) byForm.set(form, [...(byForm.get(form) ?? []), word]);
  }
  return (word) => {
    if (!isPlain(word) || left.has(word)) return word;
    const candidates = new Set([...forms(word)].flatMap((form) => byForm.get(form) ?? []));
    return nearest(word, [...candidates]);
  };
}

function nearest(word: string, candidates: readonly string[]): string {
  const measured = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.min(allowance(word), allowance(candidate)))
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = measured;
  if (!best) return word;
  return next && next.distance === best.distance ? word : best.candidate;
}
