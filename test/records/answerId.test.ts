import { describe, expect, it } from 'vitest';
import { assess, isRefusal } from '../../src/engine/index.ts';
import { answerIdOf } from '../../src/records/index.ts';

const answerOn = (on: string, ecog: number) => {
  const answer = assess({ pluvictoInfusions: 6, ecog }, { on });
  if (isRefusal(answer)) throw new Error('The case of this test is answered.');
  return answer;
};

describe("an answer's id", () => {
  it('is short, and the same for the same answer, also once it was stored', () => {
    const answer = answerOn('2026-11-23', 1);
    expect(answerIdOf(answer)).toMatch(/^[0-9a-f]{12}$/);
    expect(answerIdOf(JSON.parse(JSON.stringify(answer)))).toBe(answerIdOf(answer));
  });

  it('is another for another case and another day', () => {
    const ids = [answerOn('2026-11-23', 1), answerOn('2026-11-23', 2), answerOn('2026-11-24', 1)].map(
      answerIdOf,
    );
    expect(new Set(ids).size).toBe(3);
  });
});
