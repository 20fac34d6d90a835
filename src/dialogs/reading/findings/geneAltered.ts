import { classesOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';

/** Words that say that a gene is altered; the first few say it even where a test is spoken of. */
const FOUND = wordSet(
  'pathogenic path positive carrier carriers detected found identified deleterious likely_pathogenic harbours harbors harboring confirmed loss deletion deleted biallelic homozygous truncating frameshift showed shows shown demonstrated revealed present carries has vus',
);
const ALTERED = wordSet(
  'mutation mutations mutated mutant mut muts altered alteration alterations variant variants deep del heterozygous truncation lof inactivating rearrangement inactivation knockout plus m lesion yes fs stopgain nonsense splice defect defective lost',
);
export const DENIED = wordSet(
  'benign polymorphism polymorphisms negative wt wild wildtype normal not no nil absent unremarkable clear intact without reversion',
);
/** With these, talk of a mutation is talk of a test. */
export const TESTED = wordSet(
  'pending not_tested test tests tested testing status unknown awaited inhibitor inhibitors counselling panel sequencing result results gene genes for whether query screen screening screened if check checked',
);
/** Beside a gene that stands alone these say nothing more about it. */
const BESIDE = wordSet(
  'a the in on by of has had with is and slash colon lparen rparen dash comma patient he equals known',
);
export const isGene = (word: string): boolean => classesOf(word).includes('gene');
export const isOrigin = (word: string): word is 'germline' | 'somatic' | 'ctdna' =>
  classesOf(word).includes('origin');

const standsAlone = (note: Note, words: readonly string[]): boolean =>
  words.every((word) => isGene(word) || isOrigin(word) || BESIDE.has(word)) &&
  (note.tokens.length > words.length || note.asked === 'hrr');

/** Mutated where it is said so, or where the symbol stands alone ("BRCA2, MSS"): a symbol with a test or a "normal" beside it is not. */
export function isAltered(note: Note, words: readonly string[], prefixed: boolean): boolean {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (has(DENIED)) return words.includes('vus') && !words.includes('no');
  if (words.includes('not_tested') || words.includes('pending')) return false;
  const found = has(FOUND) && !(has(TESTED) && !has(STRONG));
  if (found || (has(ALTERED) && !has(TESTED))) return true;
  if (has(TESTED)) return false;
  return prefixed || standsAlone(note, words);
}

/** Of the words that say found, those that no test is described with before its result. */
const STRONG = wordSet(
  'pathogenic positive carrier carriers detected found identified deleterious likely_pathogenic confirmed loss deletion showed shows revealed vus',
);

const BY_TEST = wordSet('on by from via at in');

/** "BRCA2 mutation on tumour sequencing": the test is what found it. */
export function foundByTest(note: Note, at: number): boolean {
  const tokens = note.tokens.slice(at, at + 4);
  const altered = tokens.findIndex(({ word }) => ALTERED.has(word));
  const next = tokens[altered + 1];
  if (altered < 0 || !next) return false;
  return (
    BY_TEST.has(next.word) ||
    (isOrigin(next.word) && /^(?:on|in|from) /i.test(note.text.slice(next.start, next.end)))
  );
}
