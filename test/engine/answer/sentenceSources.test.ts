import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/engine/answer/sentences.ts';
import { assess, isRefusal } from '../../../src/engine/index.ts';
import { OFFERS, type Offer } from '../../../src/engine/rules/offers.ts';
import { anyCase } from '../support/anyCase.ts';

const offers: readonly Offer[] = Object.values(OFFERS);

describe('each sentence of an option has the sources that say it', () => {
  it.each(offers.filter(({ by }) => by).map((offer) => [offer.name, offer] as const))(
    '%s: as many as it has sentences, all among its own',
    (_name, { say, by = [], source }) => {
      expect(by).toHaveLength(splitSentences(say).length);
      const own = source.map(({ cite }) => cite);
      expect(own).toEqual(expect.arrayContaining([...new Set(by.flat())]));
    },
  );

  it('wherever an option ranks, and only with sources that stand beside the option', () => {
    let parts = 0;
    fc.assert(
      fc.property(anyCase, (findings) => {
        const answer = assess(findings);
        if (isRefusal(answer)) return;
        for (const option of answer.options.filter(({ rank }) => rank !== undefined))
          for (const { citations } of option.parts ?? []) {
            expect(citations.length).toBeGreaterThan(0);
            expect(option.citations).toEqual(expect.arrayContaining([...citations]));
            parts += 1;
          }
      }),
      { numRuns: 500 },
    );
    expect(parts).toBeGreaterThan(100);
  });
});
