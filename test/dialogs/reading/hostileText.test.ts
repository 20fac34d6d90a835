import fc from 'fast-check';
import { expect, it } from 'vitest';
import { INTENTS as KNOWN_INTENTS, read } from '../../../src/dialogs/reading/index.ts';
import { FINDING_KEYS } from '../../../src/engine/index.ts';
import { QUESTION_IDS } from '../../../src/machine/index.ts';
import { FACTS, THIRD_WAVE } from './corpus/developing.ts';

const WHOLE = 5000;

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

it.each(Object.entries(HOSTILE))(
  '5,000 characters of %s give a reading of the same length',
  (_name, text) => {
    const whole = fill(text);
    expect(read(whole).text).toHaveLength(whole.length);
  },
);

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

it('what lies beyond 5,000 characters is named as unread and blotted out, not read', () => {
  const text = `${'x '.repeat(2500)}ECOG 1, Mr Smith`;
  const reading = read(text);
  expect(reading.findings).toEqual({});
  expect(reading.text).toHaveLength(text.length);
  expect(reading.text.slice(WHOLE)).toBe('█'.repeat(text.length - WHOLE));
});
