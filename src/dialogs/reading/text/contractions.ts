import type { Token } from './token.ts';

/** What an apostrophe or an abbreviation swallowed. */
const SPELT: Readonly<Record<string, string>> = {
  cannot: 'can not',
  cant: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'will not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  werent: 'were not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  couldnt: 'could not',
  "i'm": 'i am',
  "i've": 'i have',
  "he'd": 'he would',
  "he'll": 'he will',
  "i'd": 'i would',
  "i'll": 'i will',
  "we'll": 'we will',
  "we'd": 'we would',
  "let's": 'lets',
  "what's": 'what is',
  "where's": 'where is',
  "that's": 'that is',
  brca1mut: 'brca1 mut',
  brca2mut: 'brca2 mut',
  atmmut: 'atm mut',
  rpd: 'radiographic pd',
  whats: 'what is',
  thats: 'that is',
};

const WORDS_SPELT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SPELT).map(([word, spelling]) => [word, spelling.split(' ')]),
);

/** The words that a contraction stands for; undefined where it is none. */
function spelt(word: string): readonly string[] | undefined {
  const known = WORDS_SPELT.get(word);
  if (known || !word.includes("'")) return known;
  return word.endsWith("n't") ? [word.slice(0, -3), 'not'] : [word.replace(/'(?:s|ve|re|d|ll)$/, '')];
}

/** "hasn't" as "has not", "he's" as "he": each part keeps the place of the whole. */
export function spellOut(tokens: readonly Token[]): readonly Token[] {
  const all: Token[] = [];
  for (const token of tokens) {
    const words = token.kind === 'word' ? spelt(token.word) : undefined;
    if (words) for (const word of words) all.push({ ...token, word });
    else all.push(token);
  }
  return all;
}
