import { describe, expect, it } from 'vitest';
import { READERS } from '../../../src/dialogs/reading/findings/index.ts';
import { CONTEXTS, namesSeen } from '../../../src/dialogs/reading/identifiers/names.ts';
import { FORMS, numbersSeen } from '../../../src/dialogs/reading/identifiers/numbers.ts';
import type { Subject } from '../../../src/dialogs/reading/identifiers/subject.ts';
import { purposeOf } from '../../../src/dialogs/reading/intents/intent.ts';
import { canonicalTokens } from '../../../src/dialogs/reading/lexicon/canonical.ts';
import { type Note, noteOf } from '../../../src/dialogs/reading/note.ts';
import { finder, stepsTaken } from '../../../src/dialogs/reading/pattern/index.ts';
import { read } from '../../../src/dialogs/reading/read.ts';
import { fold } from '../../../src/dialogs/reading/text/fold.ts';
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

/** A pattern without what its signs and classes stand for: only its repetitions are left to be seen. */
const bones = (source: string): string => source.replace(/\\p\{\w+\}|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
const isBounded = ({ source }: RegExp): boolean => !/[*+]|\{\d+,\}/.test(bones(source));
const masks = [...FORMS.map(({ pattern }) => pattern), ...CONTEXTS.map(({ before }) => before)];

it('a repetition without an end is told from one that has an end', () => {
  expect([/a*b/, /a+b/, /a{2,}b/, /[ab]+/, /(?:a|b)*/].filter(isBounded)).toEqual([]);
  expect([/a{0,4}b/, /[*+]a?/, /\+a/, /\p{L}{1,2}/u].every(isBounded)).toBe(true);
});

it.each(masks.map((mask) => [mask.source, mask] as const))(
  'no mask goes on without an end: %s',
  (_source, mask) => {
    expect(isBounded(mask)).toBe(true);
  },
);

const LIKE_IDENTITIES: readonly string[] = [
  'a',
  'a.',
  'a-',
  'A-',
  "O'",
  'a@',
  '1',
  '1 ',
  '1-',
  '1.',
  'dob ',
  'dob 1 ',
  'John ',
  'John-',
  'Mr ',
  'pt ',
  'van ',
  '1 a ',
  'flat 1 ',
  'rue de ',
  'nhs ',
  'a [at] ',
];

/** Letters of a message that the masks look at: each call of a text's own search, by how far it was let see. */
function lettersSeen(text: string): number {
  const folded = fold(text);
  let seen = 0;
  const watchedText: Pick<string, 'slice'> = {
    slice: (from = 0, to = text.length) => {
      seen += to - from;
      return text.slice(from, to);
    },
  };
  const subject: Subject = { original: watchedText as string, folded };
  numbersSeen(subject);
  namesSeen(subject);
  return seen;
}

it.each(LIKE_IDENTITIES)(
  'twice the text is twice the letters to be looked at for identities, not four times: %j',
  (text) => {
    const of = (letters: number): number => lettersSeen(text.repeat(Math.ceil(letters / text.length)));
    expect(of(10_000)).toBeLessThan(3 * of(5000) + 1000);
  },
);
