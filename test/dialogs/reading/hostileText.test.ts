import fc from 'fast-check';
import { expect, it } from 'vitest';
import { INTENTS as KNOWN_INTENTS, read } from '../../../src/dialogs/reading/index.ts';
import { FINDING_KEYS } from '../../../src/engine/index.ts';
import { QUESTION_IDS } from '../../../src/machine/index.ts';
import { FACTS, THIRD_WAVE } from './corpus/developing.ts';

const WHOLE = 5000;
/** For hangs: a pattern that runs away takes minutes. Speed is shown by the bench, never by a timed test. */
const HANG_MS = 3000;

const NOTE = [...FACTS, ...THIRD_WAVE].map(({ text }) => text).join('. ');

const HOSTILE: Readonly<Record<string, string>> = {
  'a dense note': NOTE,
  'nothing but negations': 'no ',
  'nothing but commas': ',',
  'nothing but brackets': '(',
  'nothing but arrows': '→',
  'one endless word': 'a',
  'one endless number': '1',
  'numbers without end': '1 ',
  'PSAs without end': 'psa 14 ',
  'one PSA with many values': '14, ',
  'link words without end': 'the a is was of at to ',
  'half names of drugs': 'docetaxel-',
  'titles without names': 'Mr ',
  'half addresses': 'flat 1 ',
  'half e-mail addresses': 'a@',
  'half dates': 'jan 1 ',
  'genes without end': 'BRCA1/2 ',
  'questions without end': '? ',
  'headings without end': 'Plan:\n',
  'misspelt words': 'abiratterone enzalutomide xocetaxel progresseb ',
  emoji: '😀',
  'invisible signs': '\u200b',
  'another script': 'مرحبا ',
};

const fill = (text: string): string => text.repeat(Math.ceil(WHOLE / text.length)).slice(0, WHOLE);

it.each(Object.entries(HOSTILE))('5,000 characters of %s do not hang the reader', (_name, text) => {
  const whole = fill(text);
  read(whole);
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    read(whole);
    return performance.now() - began;
  });
  expect(Math.min(...times)).toBeLessThan(HANG_MS);
});

it('any text gives a reading of known intents and findings, of the same length, and twice the same', () => {
  const asked = fc.option(fc.constantFrom(...FINDING_KEYS, ...QUESTION_IDS), { nil: undefined });
  const words = fc.constantFrom(
    ...NOTE.slice(0, 20_000).split(/\s+/),
    '?',
    'no',
    'if',
    '\n',
    '→',
    '1,7',
    '<',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(anything, asked, (text, question) => {
      const reading = read(text, question === undefined ? {} : { asked: question });
      expect(KNOWN_INTENTS).toContain(reading.intent);
      expect(reading.text.length).toBe(text.length);
      for (const key of Object.keys(reading.findings)) expect(FINDING_KEYS).toContain(key);
      expect(reading.conflicts.filter((key) => key !== 'prior' && key in reading.findings)).toEqual([]);
      expect(read(text, question === undefined ? {} : { asked: question })).toEqual(reading);
    }),
    { numRuns: 400 },
  );
});

it('four times the text does not cost as a cubic pattern would', () => {
  const time = (characters: number): number => {
    const text = NOTE.slice(0, characters);
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      read(text);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  time(4000);
  expect(time(4800)).toBeLessThan(40 * time(1200) + 50);
});

it('what lies beyond 5,000 characters is named as unread and blotted out, not read', () => {
  const text = `${'x '.repeat(2500)}ECOG 1, Mr Smith`;
  const reading = read(text);
  expect(reading.findings).toEqual({});
  expect(reading.text).toHaveLength(text.length);
  expect(reading.text.slice(WHOLE)).toBe('█'.repeat(text.length - WHOLE));
});
