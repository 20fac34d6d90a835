import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, decideAfter } from '../../../src/engine/decision/decide.ts';
import { factsThatFollow } from '../../../src/engine/facts/dependents.ts';
import { type Facts, factsOf } from '../../../src/engine/facts/facts.ts';
import { factsAfter } from '../../../src/engine/facts/factsAfter.ts';
import type { FindingPath } from '../../../src/engine/findings.ts';
import { withValue } from '../../../src/engine/findingValue.ts';
import { anyCase, CASE_VALUES } from '../support/anyCase.ts';

const SEED = 1126;
/** One finding with a value: "not available" is no change that an answer proposes. */
const change = fc
  .constantFrom(...CASE_VALUES)
  .chain(([path, values]) =>
    fc.constantFrom(
      ...values.filter((value) => value !== undefined && value !== 'unknown').map((to) => ({ path, to })),
    ),
  ) as fc.Arbitrary<{ readonly path: FindingPath; readonly to: unknown }>;

describe('a case in which one finding took another value', () => {
  it('has the facts of that case worked out anew', () => {
    fc.assert(
      fc.property(anyCase, change, (findings, { path, to }) => {
        const after = factsAfter(findings, factsOf(findings), path, to);
        expect(after).toEqual(factsOf(withValue(findings, path, to)));
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  it('differs in no fact but those said to follow from the finding', () => {
    fc.assert(
      fc.property(anyCase, change, (findings, { path, to }) => {
        const now = factsOf(findings);
        const then = factsOf(withValue(findings, path, to));
        const following = factsThatFollow(path);
        for (const fact of Object.keys(now) as (keyof Facts)[])
          if (!following.includes(fact)) expect([fact, then[fact]]).toEqual([fact, now[fact]]);
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  it('is decided as that case anew', () => {
    fc.assert(
      fc.property(anyCase, change, (findings, { path, to }) => {
        const facts = factsOf(withValue(findings, path, to));
        const after = decideAfter(decide(factsOf(findings)), path, facts);
        const anew = decide(facts);
        expect(after.pathway).toBe(anew.pathway);
        expect(after.standings).toEqual(anew.standings);
        expect([...after.ranks]).toEqual([...anew.ranks]);
      }),
      { numRuns: 3000, seed: SEED },
    );
  });
});
