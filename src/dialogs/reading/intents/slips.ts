import { spellingCorrector } from '../lexicon/spelling.ts';
import type { Token } from '../text/token.ts';

/** Slips in words too short to be corrected by their letters. */
const SHORT_SLIPS: Readonly<Record<string, string>> = {
  pls: 'please',
  plz: 'please',
  plse: 'please',
  pleas: 'please',
  hlep: 'help',
  hepl: 'help',
  halp: 'help',
  sotp: 'stop',
  stpo: 'stop',
  bakc: 'back',
  bak: 'back',
  strat: 'start',
  agian: 'again',
  agin: 'again',
  helo: 'hello',
  hullo: 'hello',
  gud: 'good',
  knwo: 'know',
  kno: 'know',
  thx: 'thanks',
  thnx: 'thanks',
  tnx: 'thanks',
  refs: 'references',
};

const ORDER_WORDS: readonly string[] =
  'restart summary summarise summarize evidence references reference sources source thanks question previous morning afternoon evening please patient human'.split(
    ' ',
  );

const correct = spellingCorrector([], ORDER_WORDS, []);

/** An order as it was meant: "sumarise pls" is "summarise please". Only for messages that may be an order as a whole. */
export const withoutSlips = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    if (token.kind !== 'word') return token;
    const word = Object.hasOwn(SHORT_SLIPS, token.word) ? SHORT_SLIPS[token.word] : correct(token.word);
    return word === undefined || word === token.word ? token : { ...token, word };
  });
