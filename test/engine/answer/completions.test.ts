import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsOf } from '../../../src/engine/answer/completions.ts';
import { decide } from '../../../src/engine/decision/decide.ts';
import { factsOf } from '../../../src/engine/facts/facts.ts';
import type { Findings } from '../../../src/engine/findings.ts';
import { assess, isRefusal } from '../../../src/engine/index.ts';
import { anyCase } from '../support/anyCase.ts';
import { type Patch, patched } from '../support/baseCase.ts';

const SEED = 31;
const completions = (findings: Findings) =>
  completionsOf(findings, factsOf(findings), decide(factsOf(findings)));
const heldBy = (patch: Patch) =>
  Object.fromEntries(completions(patched(patch)).map(({ option, holds }) => [option, holds]));

describe('what holds whatever is still unknown turns out to be', () => {
  it('is told only of an incomplete answer', () => {
    expect(completions(patched({}))).toEqual([]);
    expect(completions(patched({ ecog: 'unknown' })).length).toBeGreaterThan(0);
  });

  it('with ECOG unknown, some completions have cabazitaxel and none has a drug already used', () => {
    expect(heldBy({ ecog: 'unknown' })).toMatchObject({ cabazitaxel: 'some', docetaxel: 'none' });
  });

  it('with only ADT unknown, every completion has cabazitaxel on the table', () => {
    expect(heldBy({ adt: 'unknown' })).toMatchObject({ cabazitaxel: 'every' });
  });

  it('names the findings on which each drug hangs', () => {
    const [first] = completions(patched({ ecog: 'unknown' }));
    expect(first?.of).toEqual(['ecog']);
  });

  it('agrees with the answer: what holds in none is not on the table', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const answer = assess(findings);
        if (isRefusal(answer)) return;
        for (const { option, holds } of answer.completions ?? []) {
          const { standing } = answer.options.find(({ id }) => id === option) ?? {};
          if (holds === 'none') expect([option, standing]).not.toEqual([option, 'provisional']);
        }
      }),
      { numRuns: 1500, seed: SEED },
    );
  });
});
