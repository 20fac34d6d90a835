import { describe, expect, test } from 'vitest';
import { judgedWords } from '../../../src/dialogs/rendering/index.ts';
import { answerOf, answerTo, BASE, CASE_NAMES } from './cases.ts';
import { renderedAnswer } from './reading.ts';

describe('Reasons', () => {
  test.each(CASE_NAMES)('are sentences and carry no words of the machine: "%s"', (name) => {
    const answer = answerOf(name);
    const reasons = renderedAnswer(answer).text.match(/(Because|For every drug): .*/g) ?? [];
    for (const reason of reasons)
      expect(reason).not.toMatch(/\(holds|does not hold|in every case|not: |unknown\)/);
    for (const { because } of answer.options)
      for (const reason of because)
        expect(judgedWords(reason)).not.toMatch(/\(holds|does not hold|undefined/);
  });

  test('say what an option requires and is met, and what is not known', () => {
    const { text } = renderedAnswer(answerTo(BASE));
    expect(text).toContain('For every drug: Six infusions completed. ECOG 0–2.');
    expect(text).toContain('Because: Docetaxel has been given. Cabazitaxel has not been given.');
    expect(text).toMatch(/Not known: The response to docetaxel lasted more than 6 months/);
  });

  test('say of each rule how it was judged', () => {
    const words = (holds: boolean | null) => judgedWords({ rule: 'cabazitaxel.unused', reading: '', holds });
    expect([words(true), words(false), words(null)]).toEqual([
      'Cabazitaxel has not been given.',
      'Not met: Cabazitaxel has not been given.',
      'Not known: Cabazitaxel has not been given.',
    ]);
  });
});
