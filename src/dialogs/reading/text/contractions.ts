import type { Token } from './token.ts';

/** What an apostrophe swallowed. */
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
  whats: 'what is',
  thats: 'that is',
};

function spelt(word: string): string {
  const known = SPELT[word];
  if (known !== undefined && Object.hasOwn(SPELT, word)) return known;
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`;
  return word.includes("'") ? word.replace(/'(?:s|ve|re|d|ll)$/, '') : word;
}

/** "hasn't" as "has not", "he's" as "he": each part keeps the place of the whole. */
export function spellOut(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word') return [token];
    return spelt(token.word)
      .split(' ')
      .map((word) => ({ ...token, word }));
  });
}
