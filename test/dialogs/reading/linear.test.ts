import { describe, expect, it } from 'vitest';
import { READERS } from '../../../src/dialogs/reading/findings/index.ts';
import { purposeOf } from '../../../src/dialogs/reading/intents/intent.ts';
import { canonicalTokens } from '../../../src/dialogs/reading/lexicon/canonical.ts';
import { type Note, noteOf } from '../../../src/dialogs/reading/note.ts';
import { finder, stepsTaken } from '../../../src/dialogs/reading/pattern/index.ts';
import { read } from '../../../src/dialogs/reading/read.ts';
import type { Token } from '../../../src/dialogs/reading/text/token.ts';
import { unreadIn } from '../../../src/dialogs/reading/unread.ts';

const HOSTILE: readonly string[] = [
  'Completed 6 infusions of Pluvicto, progressed on CT, ECOG 1, T 12 ng/dL, MSS, HRR negative, prior docetaxel, no cabazitaxel. ',
  'he had six infusions of pluvicto and progressed on ct with ecog one and prior docetaxel no cabazitaxel psa fourteen ',
  'no ',
  'no not never denies without ',
  'if when would until ',
  'plan considering will to start ',
  'plan\n',
  'PSA 4 ',
  'PSA 4 -> 5 -> 6 -> ',
  '1 ',
  '1, sorry, ',
  'ECOG 1, correction ',
  'docetaxel ',
  'docetaxel, ',
  'docetaxel yes ',
  'docetaxel/abiraterone/',
  'no docetaxel or ',
  'pd ',
  'docetaxel pd ',
  'on warfarin ',
  'no other drugs ',
  'hip fracture ',
  'cannot walk new leg weakness ',
  't 38.4 fever ',
  'febrile neutropenic ',
  'psma positive ',
  'mr ',
  'liver lung bone mets ',
  'brca2 germline mutation ',
  'his the is was of at to ',
  'is he? ',
  'what if would he ',
  '( ',
];

/** Texts of so many tokens at least, made of a text over and over. */
const long = (text: string, times: number): string => text.repeat(Math.ceil((800 * times) / text.length));

/** The same tokens, with each look at one counted. */
function watched(tokens: readonly Token[]): { tokens: readonly Token[]; looks: () => number } {
  let looks = 0;
  const proxy = new Proxy(tokens, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { tokens: proxy, looks: () => looks };
}

const find = finder(Object.values(READERS).flatMap(({ phrases }) => phrases));

/** Looks at tokens while findings, purpose and the unread are worked out from a note. */
function looksOf(text: string): number {
  const note = noteOf(text);
  const { tokens, looks } = watched(note.tokens);
  const seen: Note = { ...note, tokens };
  const said = find(note.tokens).flatMap((found) => found.meaning(found, seen));
  purposeOf({ note: seen, findings: {}, conflicts: [], invalid: [], identifiers: [] });
  unreadIn(seen, text, said.slice(0, 1));
  return looks();
}

const stepsOf = (text: string): number => {
  const before = stepsTaken();
  read(text);
  return stepsTaken() - before;
};

/** Three times the text is about three times the work; work that grows with the square would be nine times. */
const MOST_GROWTH = 4;

describe('three times the text takes three times the work, not nine, of', () => {
  it.each(HOSTILE)('%j', (text) => {
    expect(stepsOf(long(text, 6))).toBeLessThan(MOST_GROWTH * stepsOf(long(text, 2)) + 1000);
    expect(looksOf(long(text, 6))).toBeLessThan(MOST_GROWTH * looksOf(long(text, 2)) + 1000);
  });
});

const MOST_STEPS_A_TOKEN = 200;

it.each(HOSTILE)('a token costs a bounded number of pattern steps, whatever stands beside it: %j', (text) => {
  const whole = long(text, 6);
  expect(stepsOf(whole) / canonicalTokens(whole).length).toBeLessThan(MOST_STEPS_A_TOKEN);
});
