const WHOLE = 5000;
const KEPT = 6;
const LONGEST = 400;

/** A text of 5,000 characters: the given one, over and over. @param {string} text */
export const fill = (text) => text.repeat(Math.ceil(WHOLE / Math.max(1, text.length))).slice(0, WHOLE);

/** The same numbers in each run. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @typedef {(items: readonly string[]) => string} Pick */

/** Ways to change a text. @type {readonly ((words: string[], other: string[], pick: Pick, random: () => number) => string[])[]} */
const CHANGES = [
  (words, other, pick) => [...words, pick(other)],
  (words, other, pick, random) => words.toSpliced(Math.floor(random() * words.length), 0, pick(other)),
  (words, _other, _pick, random) => words.toSpliced(Math.floor(random() * words.length), 1),
  (words, other, pick, random) => words.with(Math.floor(random() * words.length), pick(other)),
  (words, other, _pick, random) => [
    ...words.slice(0, 1 + random() * words.length),
    ...other.slice(random() * other.length),
  ],
  (words, _other, pick) => [...words, pick(words)],
  (words, _other, _pick, random) => words.slice(random() * words.length),
];

/** @param {string} text */
const wordsOf = (text) => text.match(/\S+\s?|\s/g) ?? [text];

/**
 * Climbs towards texts that cost more: changes the dearest known ones, keeps what costs more still. Gives the dearest few.
 * @param {(text: string) => number} costOf of a whole text @param {readonly string[]} seeds @param {number} seconds
 */
export function climb(costOf, seeds, seconds) {
  const random = randomFrom(6);
  /** @type {Pick} */
  const pick = (items) => items[Math.floor(random() * items.length)] ?? '';
  const measured = (/** @type {string} */ text) => ({ text, cost: costOf(fill(text)) });
  let dearest = seeds.map(measured);
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const change = CHANGES[Math.floor(random() * CHANGES.length)] ?? ((words) => words);
    const words = wordsOf(pick(dearest.map(({ text }) => text)));
    const text = change(words, wordsOf(pick(seeds)), pick, random)
      .join('')
      .slice(0, LONGEST);
    if (text === '' || dearest.some((one) => one.text === text)) continue;
    const tried = measured(text);
    const cheapest = dearest.at(-1)?.cost ?? 0;
    if (tried.cost <= cheapest) continue;
    const again = { text, cost: Math.min(tried.cost, costOf(fill(text))) };
    dearest = [...dearest, again].sort((a, b) => b.cost - a.cost).slice(0, Math.max(KEPT, seeds.length / 2));
  }
  return dearest.slice(0, KEPT).map(({ text }) => text);
}
